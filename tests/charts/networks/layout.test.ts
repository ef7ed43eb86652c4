import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareNetworks, sharesOfFields } from '../../../src/charts/networks/layout.ts';
import { decodeNetworks } from '../../../src/model/catalog/knowledge-file.ts';
import type { Network } from '../../../src/model/network.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import { NO_FILTERS } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { readTable, recountSites } from '../../helpers/real-tables.ts';
import { COMBINATIONS, passes } from '../../helpers/recount.ts';
import { catalogOf } from '../render-chart.tsx';

const file = new URL('../../../public/data/networks.json', import.meta.url);
const networks = decodeNetworks(JSON.parse(readFileSync(file, 'utf8')));
const select = createSceneSelector(realCatalog());
const sites = recountSites();
const memberRows = readTable('network-members');
const networkRows = new Map(readTable('networks').map((row) => [row.id, row]));

function networkOf(id: string): Network {
  const network = networks.get(id);
  if (!network) throw new Error(`No network ${id}`);
  return network;
}

const countriesOf = (id: string) =>
  new Set(
    memberRows
      .filter((row) => row.network_id === id && row.member_kind === 'country' && row.role === 'member')
      .map(({ member }) => member as string),
  );

const BELONGS: Readonly<Record<string, (site: (typeof sites)[number]) => boolean>> = {
  ggn: (site) => site.kind === 'geopark',
  seabrnet: (site) => Boolean(site.row.mab_networks?.split(';').some((part) => part.trim() === 'SeaBRnet')),
  'unesco-c2c': (site) => memberRows.some((row) => row.network_id === 'unesco-c2c' && row.member === site.id),
  asean: () => false,
};

describe.each(Object.keys(BELONGS))('the share that %s has of each field', (id) => {
  it.each(COMBINATIONS)('is that of an independent recount: %s', (_name, patch) => {
    const filters = { ...NO_FILTERS, ...patch };
    const members = countriesOf(id);
    for (const { field, sites: count, belonging, inMembers } of sharesOfFields(
      select(filters),
      networkOf(id),
    )) {
      const counted = sites.filter((site) => site.field === field && passes(site, filters, 'field'));
      expect(count, field).toBe(counted.length);
      const own = counted.filter((site) => !site.former && BELONGS[id]?.(site));
      expect(belonging, field).toBe(own.length);
      const inside = counted.filter((site) => site.countries.some((iso3) => members.has(iso3)));
      expect(inMembers, field).toBe(members.size === 0 ? null : inside.length);
    }
  });
});

describe('the share of each field', () => {
  it.each([0, 1, 10_000])('never has more than there are, of %i sites', (count) => {
    const scene = createSceneSelector(catalogOf(count))(NO_FILTERS);
    const shares = sharesOfFields(scene, networkOf('asean'));
    for (const { sites: all, belonging, inMembers } of shares) {
      expect(belonging).toBeLessThanOrEqual(all);
      expect(inMembers).toBeLessThanOrEqual(all);
    }
    expect(shares.reduce((sum, share) => sum + share.sites, 0)).toBe(scene.visible.length);
  });
});

describe('two networks held against each other', () => {
  it.each([
    ['asean', 'apec'],
    ['egn', 'euromab'],
    ['mrc', 'lmc'],
    ['asean', 'asean'],
  ])('share and part the countries of an independent recount: %s and %s', (first, second) => {
    const [left, right] = [countriesOf(first), countriesOf(second)];
    const { parts, jaccard, subjects } = compareNetworks(networkOf(first), networkOf(second));
    const expected = {
      first: [...left].filter((iso3) => !right.has(iso3)),
      both: [...left].filter((iso3) => right.has(iso3)),
      second: [...right].filter((iso3) => !left.has(iso3)),
    };
    for (const { id, countries } of parts) expect([...countries].sort()).toEqual(expected[id].sort());
    const union = new Set([...left, ...right]).size;
    expect(jaccard).toBeCloseTo(expected.both.length / union, 12);
    const fields = networkRows.get(second)?.fields?.split(';') ?? [];
    expect([...subjects].sort()).toEqual(
      (networkRows.get(first)?.fields?.split(';') ?? []).filter((field) => fields.includes(field)).sort(),
    );
  });

  it('fill the bar without gap or overlap', () => {
    const { parts } = compareNetworks(networkOf('asean'), networkOf('apec'));
    let end = 0;
    for (const { start, length, countries } of parts) {
      expect(start).toBeCloseTo(end, 12);
      expect(length > 0).toBe(countries.length > 0);
      end = start + length;
    }
    expect(end).toBeCloseTo(1, 12);
  });

  it('have no overlap to speak of where one has no member country', () => {
    const nobody: Network = { ...networkOf('asean'), members: [] };
    const alone = compareNetworks(networkOf('asean'), nobody);
    expect(alone.jaccard).toBeNull();
    const none = compareNetworks(nobody, nobody);
    expect(none.jaccard).toBeNull();
    expect(none.parts.map(({ length }) => length)).toEqual([0, 0, 0]);
  });
});
