import { describe, expect, it } from 'vitest';
import { compareDossiers } from '../../../src/model/dossier/compare.ts';
import { makeDossier } from '../../../src/model/dossier/dossier.ts';
import { type Subject, subjectOf } from '../../../src/model/dossier/subject.ts';
import { FIELDS } from '../../../src/model/vocabulary.ts';
import { realDossierTables } from '../../helpers/dossier-tables.ts';
import { readTable, recountSites } from '../../helpers/real-tables.ts';

const tables = realDossierTables();
const present = recountSites().filter(({ former }) => !former);
const dossierOf = (code: string) => {
  const subject = subjectOf(code, tables);
  if (!subject) throw new Error(`There is no ${code}`);
  return makeDossier(subject, tables);
};

describe('the dossier of a country', () => {
  const vietNam = dossierOf('country:VNM');

  it('tells its centres with what their events say, the oldest first', () => {
    expect(vietNam.centres.map(({ site }) => site.id).sort()).toEqual(['vnm-icp', 'vnm-icrtm']);
    expect(vietNam.centres.map(({ site }) => site.year)).toEqual([2015, 2015]);
    expect(vietNam.centres.every(({ term }) => term !== null)).toBe(true);
  });

  it('measures the nearest centre of each field from its capital, as plain geometry does', () => {
    const [hanoi] = readTable('capitals').filter(({ iso3 }) => iso3 === 'VNM');
    expect(vietNam.from?.kind).toBe('capital');
    const rad = (degrees: number) => (degrees * Math.PI) / 180;
    const kmTo = (row: Record<string, string>) => {
      const [lat1, lat2] = [rad(Number(hanoi?.lat)), rad(Number(row.lat))];
      const across = rad(Number(row.lon) - Number(hanoi?.lon));
      const cosine = Math.sin(lat1) * Math.sin(lat2) + Math.cos(lat1) * Math.cos(lat2) * Math.cos(across);
      return 6371.0088 * Math.acos(Math.min(1, cosine));
    };
    for (const { field, own, nearest } of vietNam.fields) {
      const centres = present.filter((site) => site.kind === 'centre' && site.field === field);
      const others = centres.filter(({ countries }) => !countries.includes('VNM'));
      expect([field, own]).toEqual([field, centres.length - others.length]);
      expect(nearest?.km).toBeCloseTo(Math.min(...others.map(({ row }) => kmTo(row))), 0);
    }
    expect(vietNam.fields.map(({ field }) => field)).toEqual(FIELDS);
  });

  it('sums its partners in works as the table has them', () => {
    const rows = readTable('copublications').filter(
      ({ year, from_iso3: from, to_iso3: to }) =>
        year === String(vietNam.papers?.year) && (from === 'VNM' || to === 'VNM'),
    );
    const [most] = rows.toSorted((a, b) => Number(b.papers) - Number(a.papers));
    expect(vietNam.papers?.count).toBe(rows.length);
    expect(vietNam.papers?.partners[0]).toMatchObject({
      papers: Number(most?.papers),
      code: most?.from_iso3 === 'VNM' ? most?.to_iso3 : most?.from_iso3,
    });
  });

  it('counts shared networks as the table of members has them, the broad ones left out', () => {
    const broad = ['wto', 'comstech', 'g77-china', 'asem'];
    const rows = readTable('network-members').filter(
      (row) =>
        row.member_kind === 'country' && row.role === 'member' && !broad.includes(row.network_id ?? ''),
    );
    const of = (iso3: string) =>
      new Set(rows.filter(({ member }) => member === iso3).map(({ network_id: id }) => id));
    for (const { iso3, count } of vietNam.networks?.shared ?? []) {
      expect([iso3, count]).toEqual([iso3, [...of('VNM')].filter((id) => of(iso3).has(id)).length]);
    }
    expect(vietNam.networks?.shared.length).toBeGreaterThan(3);
  });

  it('grows to what there is now of what has a year', () => {
    const own = present.filter(({ countries }) => countries.includes('VNM'));
    for (const { kind, sums } of vietNam.growth?.kinds ?? []) {
      expect([kind, sums.at(-1)]).toEqual([
        kind,
        own.filter((site) => site.kind === kind && site.year !== '').length,
      ]);
    }
    expect(vietNam.growth?.withoutYear).toBe(own.filter(({ year }) => year === '').length);
  });

  it('tells its years in order, and that it joined UNESCO once', () => {
    const dates = vietNam.events.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    const joining = vietNam.events.filter(
      (each) =>
        each.kind === 'joined' || (each.kind === 'chronicle' && each.event.text.en.includes('joins UNESCO')),
    );
    expect(joining).toHaveLength(1);
    // UNESCO's list and the document date it differently: both are there to be said.
    expect([vietNam.membership?.listed, vietNam.membership?.told?.year]).toEqual([1951, 1976]);
    expect(dossierOf('country:KEN').events.filter(({ kind }) => kind === 'joined')).toHaveLength(1);
  });

  it('says of how many reserves the area is not known', () => {
    const rows = readTable('biosphere-reserves').filter(
      (row) => row.country_iso3?.split(';').includes('VNM') && !row.withdrawn_year,
    );
    const area = vietNam.unknowns.facts.find(
      ({ kind, fact }) => kind === 'biosphere-reserve' && fact === 'area',
    );
    expect(area?.missing.length ?? 0).toBe(rows.filter((row) => !row.area_ha).length);
  });
});

describe('odd dossiers', () => {
  it('of a territory, and of a country that has nothing, are whole and say so', () => {
    const having = new Set(present.flatMap(({ countries }) => countries));
    const bare = readTable('countries').filter(({ iso3 }) => !having.has(iso3 as string));
    expect(bare.length).toBeGreaterThan(3);
    for (const { iso3 } of bare) {
      const dossier = dossierOf(`country:${iso3}`);
      expect(dossier.sites.filter(({ former }) => !former)).toEqual([]);
      expect(dossier.growth).toBeNull();
      expect(dossier.figures.slice(0, 3).map(({ value, ranks }) => [value, ranks])).toEqual(
        Array.from({ length: 3 }, () => [0, []]),
      );
      expect(dossier.fields.every(({ nearest }) => nearest !== null)).toBe(true);
    }
  });

  it('of every subject that a link can name are made without failing', () => {
    const { catalog, networks } = tables;
    const subjects: readonly Subject[] = [
      ...[...networks.keys()].map((id) => ({ kind: 'network', id }) as const),
      ...catalog.sites
        .filter((_, index) => index % 25 === 0)
        .map(({ id }) => ({ kind: 'site', id }) as const),
      ...FIELDS.map((id) => ({ kind: 'field', id }) as const),
    ];
    for (const subject of subjects) expect(makeDossier(subject, tables).subject).toBe(subject);
  });
});

describe('the dossier of a site', () => {
  it('names the sites most like it, none of them itself or former', () => {
    const { similar } = dossierOf('site:vnm-icp');
    expect(similar.length).toBeGreaterThan(2);
    for (const { site } of similar) {
      expect([site.kind, site.field, site.former]).toEqual(['centre', 'basic-sciences-engineering', false]);
      expect(site.id).not.toBe('vnm-icp');
    }
    const shared = similar.map(({ shared: words }) => words.length);
    expect(shared).toEqual([...shared].sort((a, b) => b - a));
  });

  it('tells all that happened to it', () => {
    const rows = readTable('centre-events').filter(({ centre }) => centre === 'nld-ihe-delft');
    const told = dossierOf('site:nld-ihe-delft').events.filter(({ kind }) => kind === 'centre');
    expect(told).toHaveLength(rows.length);
  });
});

describe('a comparison', () => {
  const countries = ['VNM', 'THA', 'MYS', 'IDN'] as const;
  const comparison = compareDossiers(
    countries.map((iso3) => dossierOf(`country:${iso3}`)),
    tables,
  );

  it('marks what one has at least twice as much of as another, and by how much', () => {
    for (const difference of comparison.differences) {
      if (difference.kind !== 'times') continue;
      const numberOf = (at: number) =>
        comparison.dossiers[at]?.figures.find(({ id }) => id === difference.figure)?.value ?? 0;
      const values = countries.map((_, at) => numberOf(at));
      expect(numberOf(difference.most)).toBe(Math.max(...values));
      expect(numberOf(difference.least)).toBe(Math.min(...values));
      expect(difference.times).toBeGreaterThanOrEqual(2);
    }
    expect(comparison.differences.length).toBeGreaterThan(2);
  });

  it('names the fields of which one alone has centres', () => {
    for (const difference of comparison.differences) {
      if (difference.kind !== 'only') continue;
      for (const field of difference.fields) {
        const hosts = present
          .filter((site) => site.kind === 'centre' && site.field === field)
          .flatMap((site) => site.countries.filter((iso3) => countries.some((code) => code === iso3)));
        expect([...new Set(hosts)]).toEqual([countries[difference.by]]);
      }
    }
  });

  it('tells the networks of which all are members', () => {
    const rows = readTable('network-members').filter(
      ({ role, member_kind: kind }) => role === 'member' && kind === 'country',
    );
    for (const id of comparison.shared ?? []) {
      const members = rows.filter((row) => row.network_id === id).map(({ member }) => member);
      expect(members).toEqual(expect.arrayContaining([...countries]));
    }
    expect(comparison.shared).toContain('asean');
  });
});
