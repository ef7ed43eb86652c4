import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeLinks, decodeNetworks } from '../../src/model/catalog-file.ts';
import { decodeCopublications } from '../../src/model/copublications.ts';
import { filterCooperation, isSiteOfNetwork, memberCountries } from '../../src/state/cooperation.ts';
import { selectOverlay } from '../../src/state/select-overlay.ts';
import { createSceneSelector } from '../../src/state/select-scene.ts';
import { type Filters, type Focus, NO_FILTERS } from '../../src/state/view.ts';
import { realCatalog } from '../helpers/real-catalog.ts';
import { type Row, readTable, recountSites } from '../helpers/real-tables.ts';
import { COMBINATIONS, passes } from '../helpers/recount.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../public/data/${name}.json`, import.meta.url), 'utf8'));
const catalog = realCatalog();
const select = createSceneSelector(catalog);
const networks = decodeNetworks(read('networks'));
const links = decodeLinks(read('networks'));

const networkRows = readTable('networks');
const memberRows = readTable('network-members');
const linkRows = readTable('links');
const countryRows = new Map(readTable('countries').map((row) => [row.iso3, row]));
const sites = recountSites();
const siteRows = new Map(sites.map((site) => [site.id, site]));
const BROAD = ['wto', 'comstech', 'g77-china', 'asem'];

function cooperationOf(patch: Partial<Filters>, choice: Partial<Pick<Focus, 'link' | 'broad'>> = {}) {
  const scene = select({ ...NO_FILTERS, ...patch });
  return filterCooperation({ networks, links }, scene, { link: [], broad: false, ...choice });
}

/** Whether the filters by place let a country through, read from the table. */
function inPlace(iso3: string | undefined, { region, group, country }: Filters): boolean {
  const row = countryRows.get(iso3);
  const isOf = (id: string) =>
    id === 'southeast_asia' ? row?.un_subregion === 'South-eastern Asia' : row?.[id] === 'true';
  return (
    (country.length === 0 || country.includes(iso3 ?? '')) &&
    (region.length === 0 || region.some((id) => row?.unesco_region === id)) &&
    (group.length === 0 || group.some(isOf))
  );
}

const somewhere = ({ region, group, country }: Filters) => region.length + group.length + country.length > 0;

function passesNetwork(row: Row, filters: Filters): boolean {
  const { field, since } = filters;
  if (field.length > 0 && !row.fields?.split(';').some((id) => (field as readonly string[]).includes(id)))
    return false;
  if (since && row.start_year && Number(row.start_year) > since[1]) return false;
  if (since && row.end_year && Number(row.end_year) < since[0]) return false;
  const countries = memberRows.filter(
    (member) => member.network_id === row.id && member.member_kind === 'country',
  );
  return !somewhere(filters) || countries.some(({ member }) => inPlace(member, filters));
}

function passesLink(row: Row, filters: Filters, broad: boolean): boolean {
  const { field, since } = filters;
  if (field.length > 0 && !(field as readonly string[]).includes(row.field ?? '')) return false;
  if (!broad && BROAD.includes(row.network_id ?? '')) return false;
  if (since && !(row.year && Number(row.year) >= since[0] && Number(row.year) <= since[1])) return false;
  const ends = (['from', 'to'] as const).map((end) => ({ kind: row[`${end}_kind`], id: row[end] ?? '' }));
  const siteOf = ({ kind, id }: (typeof ends)[number]) => (kind === 'centre' ? siteRows.get(id) : undefined);
  const lies = ends.some((end) =>
    inPlace(end.kind === 'country' ? end.id : siteOf(end)?.countries[0], filters),
  );
  if (somewhere(filters) && !lies) return false;
  const centres = ends.flatMap((end) => siteOf(end) ?? []);
  const meets = (site: (typeof centres)[number]) =>
    passes(site, filters, 'since', 'field', 'region', 'group', 'country');
  return centres.length === 0 || centres.some(meets);
}

describe.each(COMBINATIONS)('cooperation seen through the filters: %s', (_name, patch) => {
  const filters = { ...NO_FILTERS, ...patch };

  it('has the networks of an independent recount, the broad ones apart', () => {
    const expected = networkRows.filter((row) => passesNetwork(row, filters)).map(({ id }) => id as string);
    const { networks: found, broad } = cooperationOf(patch);
    expect(found.map(({ id }) => id)).toEqual(expected.filter((id) => !BROAD.includes(id)));
    expect(broad.map(({ id }) => id)).toEqual(expected.filter((id) => BROAD.includes(id)));
    expect(cooperationOf(patch, { broad: true }).networks.map(({ id }) => id)).toEqual(expected);
  });

  it('has the links of an independent recount, and counts each type against the other filters', () => {
    const expected = linkRows.filter((row) => passesLink(row, filters, false));
    const describeRow = (row: Row) => `${row.from} ${row.type} ${row.to} ${row.year}`;
    const { links: found } = cooperationOf(patch);
    expect(found.map(({ from, to, type, year }) => `${from.id} ${type} ${to.id} ${year ?? ''}`)).toEqual(
      expected.map(describeRow),
    );
    const chosen = cooperationOf(patch, { link: ['training', 'host'] });
    expect(chosen.links.length).toBe(
      expected.filter(({ type }) => type === 'training' || type === 'host').length,
    );
    const types = new Map<string, number>();
    for (const { type = '' } of expected) types.set(type, (types.get(type) ?? 0) + 1);
    expect(chosen.linksByType).toEqual(types);
  });

  it('says how many links are left out for want of a year', () => {
    const dated = linkRows.filter((row) => passesLink(row, { ...filters, since: null }, false) && !row.year);
    expect(cooperationOf(patch).linksWithoutYear).toBe(filters.since ? dated.length : 0);
  });
});

describe('the sites of a network', () => {
  const idsOf = (id: string) => {
    const network = networks.get(id);
    if (!network) throw new Error(`No network ${id}`);
    return catalog.sites
      .filter((site) => isSiteOfNetwork(site, network))
      .map((site) => site.id)
      .sort();
  };
  const present = sites.filter(({ former }) => !former);
  const ids = (wanted: typeof present) => wanted.map(({ id }) => id).sort();

  it('are the present ones of its kind, where it takes in all of a kind', () => {
    expect(idsOf('wnbr')).toEqual(ids(present.filter(({ kind }) => kind === 'biosphere-reserve')));
    expect(idsOf('ggn')).toEqual(ids(present.filter(({ kind }) => kind === 'geopark')));
  });

  it.each([
    ['euromab', 'mab_networks', 'EuroMAB'],
    ['seabrnet', 'mab_networks', 'SeaBRnet'],
    ['apgn', 'regional_network', 'APGN'],
    ['lacgn', 'regional_network', 'LACGN'],
  ])('are for %s those whose own row names it', (id, column, acronym) => {
    const named = present.filter(({ row }) =>
      row[column]?.split(';').some((part) => part.trim() === acronym),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(idsOf(id)).toEqual(ids(named));
  });

  it('are for a network of centres the centres that it lists', () => {
    const listed = memberRows.filter(
      (row) =>
        row.network_id === 'unesco-c2c' && row.member_kind === 'centre' && siteRows.has(row.member ?? ''),
    );
    expect(idsOf('unesco-c2c')).toEqual([...new Set(listed.map(({ member }) => member as string))].sort());
  });
});

describe('the member countries of a network', () => {
  it('are those in the role of member, each once', () => {
    for (const network of networks.values()) {
      const expected = memberRows.filter(
        (row) => row.network_id === network.id && row.member_kind === 'country' && row.role === 'member',
      );
      expect(new Set(memberCountries(network))).toEqual(new Set(expected.map(({ member }) => member)));
    }
  });
});

describe('what lies over the map', () => {
  const cooperation = cooperationOf({});
  const nothing = { links: false, papers: null, network: undefined, compare: undefined };

  it('is nothing where nothing is asked for', () => {
    expect(selectOverlay(cooperation, nothing)).toEqual({ arcs: [], countries: new Map(), members: null });
  });

  it('joins each pair of places that the links name once for each type, the wider the more there are', () => {
    const { arcs } = selectOverlay(cooperation, { ...nothing, links: true });
    const pointOf = (kind: string | undefined, id = '') => {
      const row =
        kind === 'country' ? countryRows.get(id) : kind === 'centre' ? siteRows.get(id)?.row : undefined;
      return row && `${Number(row.lon)} ${Number(row.lat)}`;
    };
    // Centres that stand on the very point of their country's label, or of each other, have no arc.
    const isArc = (row: Row) => {
      const [from, to] = [pointOf(row.from_kind, row.from), pointOf(row.to_kind, row.to)];
      return from !== undefined && to !== undefined && from !== to;
    };
    const counts = new Map<string, number>();
    for (const row of linkRows) {
      if (BROAD.includes(row.network_id ?? '') || !isArc(row)) continue;
      const key = `${row.type} ${row.from} ${row.to}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(arcs.map(({ key }) => key).sort()).toEqual([...counts.keys()].sort());
    const single = arcs.find(({ key }) => counts.get(key) === 1)?.weight ?? 0;
    for (const { key, weight } of arcs) {
      expect(weight, key).toBeCloseTo(Math.min(1, (counts.get(key) ?? 0) * single), 10);
    }
  });

  it('tells the countries of one, the other and both of two networks, and draws their links only', () => {
    const { countries, members, arcs } = selectOverlay(cooperation, {
      ...nothing,
      links: true,
      network: networks.get('asean'),
      compare: networks.get('apec'),
    });
    const listed = (id: string) =>
      memberRows
        .filter((row) => row.network_id === id && row.member_kind === 'country' && row.role === 'member')
        .map(({ member }) => member as string);
    const [first, second] = [listed('asean'), listed('apec')];
    for (const iso3 of new Set([...first, ...second])) {
      const both = first.includes(iso3) && second.includes(iso3);
      expect(`${iso3} ${countries.get(iso3)}`).toBe(
        `${iso3} ${both ? 'both' : first.includes(iso3) ? 'first' : 'second'}`,
      );
    }
    expect(countries.size).toBe(new Set([...first, ...second]).size);
    expect(members?.size).toBe(0);
    expect(
      arcs.every(({ referent }) => referent.network?.some((id) => id === 'asean' || id === 'apec')),
    ).toBe(true);
  });

  it('draws the papers of a country with its thirty strongest partners that the map can place', () => {
    const of = decodeCopublications(read('copublications'));
    const { arcs } = selectOverlay(cooperation, { ...nothing, papers: { of, country: 'VNM', year: 2021 } });
    const expected = readTable('copublications')
      .filter((row) => row.year === '2021' && (row.from_iso3 === 'VNM' || row.to_iso3 === 'VNM'))
      .map((row) => ({
        code: (row.from_iso3 === 'VNM' ? row.to_iso3 : row.from_iso3) as string,
        papers: Number(row.papers),
      }))
      .filter(({ code }) => countryRows.has(code))
      .sort((a, b) => b.papers - a.papers || a.code.localeCompare(b.code))
      .slice(0, 30);
    expect(arcs.map(({ key }) => key)).toEqual(expected.map(({ code }) => `copublication VNM ${code}`));
    expect(arcs[0]?.weight).toBe(1);
  });
});
