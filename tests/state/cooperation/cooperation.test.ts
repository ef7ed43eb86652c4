import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeCopublications } from '../../../src/model/catalog/copublications.ts';
import { decodeCapitals, decodeLinks, decodeNetworks } from '../../../src/model/catalog/knowledge-file.ts';
import { isSiteOfNetwork } from '../../../src/model/catalog/site-networks.ts';
import { countryOfEnd, memberCountries } from '../../../src/model/graph/countries-of.ts';
import { buildCountryGraph } from '../../../src/model/graph/country-graph.ts';
import { filterCooperation, hostsOf } from '../../../src/state/cooperation/cooperation.ts';
import { referentOfLink } from '../../../src/state/cooperation/link-referent.ts';
import { selectCooperation } from '../../../src/state/cooperation/select-cooperation.ts';
import { NO_OVERLAY } from '../../../src/state/overlay/map-overlay.ts';
import { createOverlaySelector } from '../../../src/state/overlay/select-overlay.ts';
import { litArcs } from '../../../src/state/overlay/use-pointed.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import { referentOfSite } from '../../../src/state/view/referent.ts';
import { type Filters, type Focus, NO_FILTERS } from '../../../src/state/view/view.ts';
import { isOfGroup } from '../../helpers/groups.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { type Row, readTable, recountSites } from '../../helpers/real-tables.ts';
import { COMBINATIONS, passes } from '../../helpers/recount.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../public/data/${name}.json`, import.meta.url), 'utf8'));
const catalog = realCatalog();
const select = createSceneSelector(catalog);
const networks = decodeNetworks(read('networks'));
const links = decodeLinks(read('networks'));
const capitals = decodeCapitals(read('networks'));

const networkRows = readTable('networks');
const memberRows = readTable('network-members');
const linkRows = readTable('links');
const countryRows = new Map(readTable('countries').map((row) => [row.iso3, row]));
const sites = recountSites();
const siteRows = new Map(sites.map((site) => [site.id, site]));
/** The country of each centre without a row of its own, as the links state it. */
const hosts = new Map(
  linkRows.flatMap((row) =>
    row.type === 'host' && row.from_kind === 'centre' && row.to_kind === 'country'
      ? [[row.from, row.to] as const]
      : [],
  ),
);
const BROAD = ['wto', 'comstech', 'g77-china', 'asem'];

function cooperationOf(patch: Partial<Filters>, choice: Partial<Pick<Focus, 'link' | 'broad'>> = {}) {
  const scene = select({ ...NO_FILTERS, ...patch });
  return filterCooperation({ networks, links }, scene, { link: [], broad: false, ...choice });
}

/** A country that hosts a centre without a row, whose other links lead abroad. */
const HOSTED = ['the country of a centre without a row', { country: ['NER'] }] as const;

/** Whether the filters by place let a country through, read from the table. */
function inPlace(iso3: string | undefined, { region, group, country }: Filters): boolean {
  const row = countryRows.get(iso3);
  const isOf = (id: string) => isOfGroup(row, id);
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
  const countryOf = (end: (typeof ends)[number]) => {
    if (end.kind === 'country') return end.id;
    return end.kind === 'centre' ? (siteOf(end)?.countries[0] ?? hosts.get(end.id)) : undefined;
  };
  const lies = ends.some((end) => inPlace(countryOf(end), filters));
  if (somewhere(filters) && !lies) return false;
  const centres = ends.flatMap((end) => siteOf(end) ?? []);
  const meets = (site: (typeof centres)[number]) =>
    passes(site, filters, 'since', 'field', 'region', 'group', 'country');
  return centres.length === 0 || centres.some(meets);
}

describe.each([...COMBINATIONS, HOSTED])('cooperation seen through the filters: %s', (_name, patch) => {
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

describe('the country of a link', () => {
  it('is the same in filters as in the graph of countries, also for centres without a row', () => {
    const known = hostsOf(links);
    let joined = 0;
    for (const link of links) {
      const graph = buildCountryGraph({ networks: [], links: [link], catalog, hosts: known });
      const [from, to] = [link.from, link.to].map((end) => countryOfEnd(end, catalog, known));
      const expected = from && to && from !== to ? [from, to].sort() : [];
      expect(graph.nodes.map(({ key }) => key).sort()).toEqual(expected);
      joined += graph.edges.length;
    }
    expect(joined).toBeGreaterThan(0);
  });

  it('keeps the training that a centre without a row gives abroad, where its country is filtered by', () => {
    const given = linkRows.filter(({ from, type }) => from === 'AGRHYMET' && type === 'training');
    expect(given.length).toBeGreaterThan(0);
    const kept = cooperationOf({ country: ['NER'] }).links.filter(
      ({ from, type }) => from.id === 'AGRHYMET' && type === 'training',
    );
    expect(kept).toHaveLength(given.length);
  });
});

describe('a chart whose own marks are places', () => {
  it.each([['country', 'region'], ['country'], ['region']] as const)(
    'counts as if the filters that it ignores were not set: %s',
    (...ignored) => {
      const place = { country: ['VNM'], region: ['africa'], group: ['asean'] } as const;
      const ask = (patch: Partial<Filters>, out: readonly ('country' | 'region')[]) =>
        filterCooperation(
          { networks, links },
          select({ ...NO_FILTERS, ...patch }),
          { link: [], broad: false },
          out,
        );
      const rest = Object.fromEntries(ignored.map((id) => [id, []]));
      expect(ask(place, ignored)).toEqual(ask({ ...place, ...rest }, []));
    },
  );
});

describe('the same question', () => {
  const knowledge = { networks, links };
  const choice = { link: ['training'], broad: false } as const;

  it('has the same answer for all who ask it of the same Scene', () => {
    const scene = select({ ...NO_FILTERS, region: ['africa'] });
    const first = selectCooperation(knowledge, scene, choice);
    const others = [
      selectCooperation(knowledge, scene, { ...choice, link: [] }),
      selectCooperation(knowledge, scene, { ...choice, broad: true }),
      selectCooperation(knowledge, scene, choice, ['region']),
      selectCooperation(knowledge, select(NO_FILTERS), choice),
      selectCooperation({ networks: new Map(), links }, scene, choice),
    ];
    expect(others).not.toContain(first);
    expect(selectCooperation({ ...knowledge }, scene, { link: ['training'], broad: false }, [])).toBe(first);
    expect(first).toEqual(filterCooperation(knowledge, scene, choice));
  });

  it('is forgotten after a few others, so that no Scene of the past is kept', () => {
    const ask = (year: number) =>
      selectCooperation(knowledge, select({ ...NO_FILTERS, since: [1950, year] }), choice);
    const years = Array.from({ length: 20 }, (_, index) => 1990 + index);
    const scene = select({ ...NO_FILTERS, since: [1950, 1980] });
    const first = selectCooperation(knowledge, scene, choice);
    years.forEach(ask);
    expect(selectCooperation(knowledge, scene, choice)).not.toBe(first);
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
  const nothing = {
    links: false,
    pairs: 'strongest',
    site: null,
    papers: null,
    network: undefined,
    compare: undefined,
    capitals,
  } as const;
  const selectOverlay = createOverlaySelector();

  it('is nothing where nothing is asked for', () => {
    expect(selectOverlay(cooperation, nothing)).toEqual(NO_OVERLAY);
  });

  /** The country of an end of a link, read from the tables. */
  const countryOf = (kind: string | undefined, id = '') => {
    if (kind === 'country') return id;
    return kind === 'centre' ? (siteRows.get(id)?.countries[0] ?? hosts.get(id)) : undefined;
  };
  const countedPairs = () => {
    const counts = new Map<string, number>();
    for (const row of linkRows) {
      if (BROAD.includes(row.network_id ?? '')) continue;
      const [one, other] = [countryOf(row.from_kind, row.from), countryOf(row.to_kind, row.to)];
      if (!one || !other || one === other) continue;
      const key = [one, other].sort().join('|');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };

  it('gathers links to one arc for each two countries, from capital to capital, as many as are asked for', () => {
    const counts = countedPairs();
    const { arcs, pairs } = selectOverlay(cooperation, { ...nothing, links: true, pairs: 'all' });
    expect(pairs).toEqual({ drawn: counts.size, all: counts.size });
    expect(arcs.map(({ key }) => key).sort()).toEqual([...counts.keys()].map((key) => `pair ${key}`).sort());
    for (const { key, links: own, from } of arcs) {
      const [one = ''] = key.slice('pair '.length).split('|');
      expect(own, key).toHaveLength(counts.get(key.slice('pair '.length)) ?? 0);
      const label = catalog.countries.get(one)?.lngLat;
      expect(from, key).toEqual(capitals.get(one) ?? label);
    }
  });

  it('draws the forty strongest unless all are asked for: most links first, then most networks shared', () => {
    const counts = countedPairs();
    const { arcs, pairs } = selectOverlay(cooperation, { ...nothing, links: true });
    expect(pairs).toEqual({ drawn: 40, all: counts.size });
    const sharedBy = (key: string) =>
      [...networks.values()].filter(
        (network) =>
          !BROAD.includes(network.id) &&
          key.split('|').every((iso3) => memberCountries(network).includes(iso3)),
      ).length;
    const strength = (key: string) => 1000 * (counts.get(key) ?? 0) + sharedBy(key);
    const drawn = arcs.map(({ key }) => key.slice('pair '.length));
    const left = [...counts.keys()].filter((key) => !drawn.includes(key));
    expect(Math.min(...drawn.map(strength))).toBeGreaterThanOrEqual(Math.max(...left.map(strength)));
  });

  it('draws every link of the selected site, its ends on the centres, whatever else is drawn', () => {
    const id = 'ita-ictp';
    const overlay = selectOverlay(cooperation, { ...nothing, site: id });
    const own = linkRows.filter((row) =>
      [
        [row.from_kind, row.from],
        [row.to_kind, row.to],
      ].some(([kind, end]) => kind === 'centre' && end === id),
    );
    expect(overlay.arcs.length).toBeGreaterThan(5);
    expect(
      overlay.arcs.every(({ links: each }) => each.every(({ from, to }) => [from.id, to.id].includes(id))),
    ).toBe(true);
    expect(overlay.arcs.flatMap(({ links: each }) => each).length).toBeLessThanOrEqual(own.length);
    expect(overlay.chosen.size).toBe(overlay.arcs.length);
    const place = catalog.siteById.get(id)?.lngLat;
    for (const { from, to } of overlay.arcs) expect([from, to]).toContainEqual(place);
    const beside = selectOverlay(cooperation, { ...nothing, links: true, site: id });
    expect(beside.arcs).toHaveLength(40 + overlay.arcs.length);
    expect(beside.chosen).toEqual(overlay.chosen);
  });

  it('lights each link of a site that is pointed at, and a pair of countries where the two are meant', () => {
    const overlay = selectOverlay(cooperation, { ...nothing, links: true });
    const icp = catalog.siteById.get('vnm-icp');
    const ofSite = litArcs(overlay, icp ? referentOfSite(icp, catalog) : {});
    expect(ofSite.length).toBeGreaterThan(0);
    expect(ofSite.every(({ kind, referent }) => kind !== 'pair' && referent.site?.includes('vnm-icp'))).toBe(
      true,
    );
    const ofPair = litArcs(overlay, { country: ['ITA', 'VNM'], tie: ['ITA|VNM'] });
    expect(ofPair.filter(({ kind }) => kind === 'pair').map(({ key }) => key)).toEqual(['pair ITA|VNM']);
    expect(ofPair.length).toBeGreaterThan(1);
    const country = litArcs(overlay, { country: ['VNM'] });
    expect(country.some(({ kind }) => kind === 'pair')).toBe(false);
    // What one row of a card points at lights its own arc and that of its two countries.
    const link = links.find(({ from, to }) => from.id === 'vnm-icp' && to.kind === 'centre');
    const ofLink = link ? litArcs(overlay, referentOfLink(link, cooperation)) : [];
    expect(
      ofLink.every(
        ({ links: own }) => link && own.some(({ from, to }) => from === link.from || to.id === link.to.id),
      ),
    ).toBe(true);
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
    // Neither lists a site: those that lie in their countries stand for them.
    const lying = sites.filter((site) => !site.former && site.countries.some((iso3) => countries.has(iso3)));
    expect([...(members?.keys() ?? [])].map((index) => catalog.sites[index]?.id).sort()).toEqual(
      lying.map(({ id }) => id).sort(),
    );
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

  describe('while a brush moves over the years', () => {
    const of = decodeCopublications(read('copublications'));
    const open = { ...nothing, network: networks.get('wnbr'), compare: networks.get('asean') };

    it('has the same countries and members, and as a whole is the same while its arcs are', () => {
      const selectNext = createOverlaySelector();
      const before = selectNext(cooperationOf({}), open);
      const years = cooperationOf({ since: [1990, 2026] });
      const after = selectNext(years, open);
      expect(before.members?.size).toBeGreaterThan(0);
      expect(before.countries.size).toBeGreaterThan(0);
      expect(after.members).toBe(before.members);
      expect(after.countries).toBe(before.countries);
      // Another Scene, of which no link is another.
      const again = cooperationOf({ since: [1990, 2025] });
      expect(again).not.toBe(years);
      expect(again.links).toEqual(years.links);
      expect(selectNext(again, open)).toBe(after);
    });

    it('draws links anew when others pass, and leaves the papers as they are', () => {
      const selectNext = createOverlaySelector();
      const papers = { of, country: 'VNM', year: 2021 };
      const both = { ...nothing, links: true, pairs: 'all' as const, papers };
      const before = selectNext(cooperationOf({}), both);
      expect(selectNext(cooperationOf({}), { ...both, papers: { ...papers } })).toBe(before);
      const after = selectNext(cooperationOf({ since: [2010, 2026] }), both);
      expect(after.arcs.length).toBeLessThan(before.arcs.length);
      expect(after.arcs.at(-1)).toBe(before.arcs.at(-1));
      expect(after.countries).toBe(before.countries);
    });
  });
});
