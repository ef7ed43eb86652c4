import { describe, expect, it } from 'vitest';
import { hostCountries } from '../../../src/model/graph/host-countries.ts';
import { PART_IDS, type PartId } from '../../../src/model/partners/parts.ts';
import type { PartnerTables } from '../../../src/model/partners/party.ts';
import {
  measurePartners,
  medianOf,
  type PartnerQuestion,
  weighPartners,
} from '../../../src/model/partners/rank.ts';
import { mapKeys } from '../../../src/model/typed.ts';
import { realDossierTables } from '../../helpers/dossier-tables.ts';
import { readTable } from '../../helpers/real-tables.ts';

const real = realDossierTables();
const tables: PartnerTables = { ...real, hosts: hostCountries(real.links) };

const asking = (patch: Partial<PartnerQuestion> = {}): PartnerQuestion => ({
  subject: { kind: 'country', id: 'VNM' },
  fields: [],
  broad: false,
  regions: [],
  groups: [],
  ...patch,
});
const only = (wanted: Partial<Record<PartId, number>>) => mapKeys(PART_IDS, (part) => wanted[part] ?? 0);
const ranked = (question: PartnerQuestion, weights: Partial<Record<PartId, number>>) => {
  const measured = measurePartners(question, tables);
  if (!measured) throw new Error('The subject is not known');
  return weighPartners(measured, only(weights));
};
const idsOf = (partners: readonly { readonly party: { readonly id: string } }[]) =>
  partners.map(({ party }) => party.id);

/** The countries of UNESCO's table and the network rows, counted with nothing but loops over the tables. */
const countries = readTable('countries');
const members = readTable('network-members');
const BROAD = ['wto', 'comstech', 'g77-china', 'asem'];

function networksOf(iso3: string, field: string | null): Set<string> {
  const about = new Map(readTable('networks').map(({ id, fields }) => [id, (fields ?? '').split(';')]));
  const own = new Set<string>();
  for (const row of members) {
    if (row.member_kind !== 'country' || row.role !== 'member' || row.member !== iso3) continue;
    const id = row.network_id ?? '';
    if (BROAD.includes(id)) continue;
    if (field !== null && !about.get(id)?.includes(field)) continue;
    own.add(id);
  }
  return own;
}

/** Scores of a country's partners in a field by networks (2), works together (1) and nearness (3), recounted. */
function recount(subject: string, field: string, region: string): string[] {
  const candidates = countries.filter(
    ({ iso3, unesco_region }) => iso3 !== subject && unesco_region === region,
  );
  const works = new Map<string, number>();
  for (const row of readTable('copublications')) {
    if (row.year !== '2021') continue;
    if (row.from_iso3 === subject) works.set(row.to_iso3 ?? '', Number(row.papers));
    if (row.to_iso3 === subject) works.set(row.from_iso3 ?? '', Number(row.papers));
  }
  const capital = new Map(readTable('capitals').map((row) => [row.iso3, [Number(row.lon), Number(row.lat)]]));
  const place = (row: (typeof countries)[number]) =>
    capital.get(row.iso3) ?? [Number(row.lon), Number(row.lat)];
  const km = ([a = 0, b = 0]: readonly number[], [c = 0, d = 0]: readonly number[]) => {
    const r = Math.PI / 180;
    const cosine =
      Math.sin(b * r) * Math.sin(d * r) + Math.cos(b * r) * Math.cos(d * r) * Math.cos((a - c) * r);
    return 6371.0088 * Math.acos(Math.min(1, cosine));
  };
  const home = countries.find(({ iso3 }) => iso3 === subject);
  if (!home) throw new Error(`No row of ${subject}`);
  const own = networksOf(subject, field);
  const rows = candidates.map((row) => {
    let shared = 0;
    for (const id of networksOf(row.iso3 ?? '', field)) if (own.has(id)) shared++;
    return { row, shared, works: Math.log(1 + (works.get(row.iso3 ?? '') ?? 0)) };
  });
  const most = Math.max(...rows.map(({ shared }) => shared));
  const mostWorks = Math.max(...rows.map((each) => each.works));
  return rows
    .map(({ row, shared, works: count }) => {
      const near = 1 - km(place(home), place(row)) / (Math.PI * 6371.0088);
      const score = (2 * (most ? shared / most : 0) + count / mostWorks + 3 * near) / 6;
      return { id: row.iso3 ?? '', score };
    })
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

describe('partners', () => {
  it.each([
    ['VNM', 'water', 'asia-pacific'],
    ['KEN', 'basic-sciences-engineering', 'africa'],
    ['MEX', 'earth', 'europe-north-america'],
  ] as const)('of %s in %s in %s come in the order of a recount by hand', (subject, field, region) => {
    const found = ranked(
      asking({ subject: { kind: 'country', id: subject }, fields: [field], regions: [region] }),
      { networks: 2, papers: 1, near: 3 },
    );
    expect(idsOf(found).slice(0, 25)).toEqual(recount(subject, field, region).slice(0, 25));
  });

  it('are never the subject itself, nor members of the network that looks for some', () => {
    expect(idsOf(ranked(asking(), { near: 1 }))).not.toContain('VNM');
    const asean = ranked(asking({ subject: { kind: 'network', id: 'asean' } }), { near: 1 });
    const own = members.filter((row) => row.network_id === 'asean' && row.role === 'member');
    expect(own.length).toBeGreaterThan(9);
    for (const { member } of own) expect(idsOf(asean)).not.toContain(member);
  });

  it('of a centre are other centres of the present', () => {
    const found = ranked(asking({ subject: { kind: 'site', id: 'vnm-icp' } }), { field: 1, links: 1 });
    expect(found.every(({ party }) => party.kind === 'site')).toBe(true);
    expect(idsOf(found)).not.toContain('vnm-icp');
    // The links of ICP name one centre of its field: ICTP.
    expect(found[0]?.party.id).toBe('ita-ictp');
    const former = real.catalog.sites.filter((site) => site.kind === 'centre' && site.former);
    for (const { id } of former) expect(idsOf(found)).not.toContain(id);
  });

  it('are asked for in a group or region alone', () => {
    const found = idsOf(ranked(asking({ groups: ['asean'] }), { near: 1 }));
    expect(found.toSorted()).toEqual(
      countries
        .filter(({ asean, iso3 }) => asean === 'true' && iso3 !== 'VNM')
        .map(({ iso3 }) => iso3)
        .toSorted(),
    );
  });

  it('change with the weights, and are in the order of the table where none counts', () => {
    const near = idsOf(ranked(asking(), { near: 1 }));
    const able = idsOf(ranked(asking(), { capacity: 1 }));
    expect(near[0]).toBe('LAO');
    expect(able[0]).not.toBe('LAO');
    const none = ranked(asking(), {});
    expect(none.every(({ score }) => score === 0)).toBe(true);
    expect(idsOf(none)).toEqual([...real.catalog.countries.keys()].filter((iso3) => iso3 !== 'VNM'));
  });

  it('keep every part and score between 0 and 1, whatever is asked', () => {
    for (const { id } of readTable('networks').slice(0, 20)) {
      const found = ranked(
        asking({ subject: { kind: 'network', id: id ?? '' } }),
        mapKeys(PART_IDS, () => 3),
      );
      for (const { score, values } of found)
        for (const number of [score, ...Object.values(values)]) {
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThanOrEqual(1);
        }
    }
  });

  it('stand in the middle where a figure is not known, and it is said', () => {
    const measured = measurePartners(asking(), tables);
    const unknown = measured?.partners.filter(({ missing }) => missing.includes('capacity')) ?? [];
    const known = measured?.partners.filter(({ missing }) => !missing.includes('capacity')) ?? [];
    expect(unknown.length).toBeGreaterThan(0);
    const middle = medianOf(known.map(({ values }) => values.capacity));
    for (const { values } of unknown) expect(values.capacity).toBe(middle);
    // A figure of more than ten years ago says nothing of today.
    const laos = measured?.partners.find(({ party }) => party.id === 'LAO');
    expect(countries.find(({ iso3 }) => iso3 === 'LAO')?.rd_year).toBe('2002');
    expect(laos?.measures.capacity.percent).toBeNull();
  });

  it('of a country without anything are found by what is known of it', () => {
    const found = ranked(
      asking({ subject: { kind: 'country', id: 'TKL' } }),
      mapKeys(PART_IDS, () => 1),
    );
    expect(found).toHaveLength(countries.length - 1);
  });

  it('of what is not in the tables, or is no centre, are not told', () => {
    expect(measurePartners(asking({ subject: { kind: 'country', id: 'XXX' } }), tables)).toBeNull();
    expect(measurePartners(asking({ subject: { kind: 'network', id: 'nowhere' } }), tables)).toBeNull();
    expect(measurePartners(asking({ subject: { kind: 'site', id: 'vnm-cat-ba' } }), tables)).toBeNull();
  });
});
