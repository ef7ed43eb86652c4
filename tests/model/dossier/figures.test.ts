import { describe, expect, it } from 'vitest';
import { makeDossier } from '../../../src/model/dossier/dossier.ts';
import { rankOf } from '../../../src/model/dossier/rank.ts';
import { realDossierTables } from '../../helpers/dossier-tables.ts';
import { readTable, recountSites } from '../../helpers/real-tables.ts';

const tables = realDossierTables();
const present = recountSites().filter(({ former }) => !former);
const countries = readTable('countries');
const asean = countries.filter((row) => row.asean === 'true').map(({ iso3 }) => iso3 as string);

const figuresOf = (iso3: string) =>
  new Map(
    makeDossier({ kind: 'country', id: iso3 }, tables, 'stated').figures.map((figure) => [figure.id, figure]),
  );

describe('the figures of a country', () => {
  it.each([...asean, 'KEN', 'FJI', 'ABW'])('count what the tables have of %s', (iso3) => {
    const figures = figuresOf(iso3);
    for (const kind of ['centre', 'biosphere-reserve', 'geopark'] as const) {
      const counted = present.filter((site) => site.kind === kind && site.countries.includes(iso3)).length;
      expect([kind, figures.get(kind)?.value]).toEqual([kind, counted]);
    }
  });

  it.each(asean)('say the place of %s in ASEAN as plain counting does', (iso3) => {
    for (const kind of ['centre', 'biosphere-reserve', 'geopark'] as const) {
      const countOf = (code: string) =>
        present.filter((site) => site.kind === kind && site.countries.includes(code)).length;
      const [rank] = figuresOf(iso3).get(kind)?.ranks ?? [];
      if (countOf(iso3) === 0) {
        expect(rank).toBeUndefined();
        continue;
      }
      expect(rank?.peers).toEqual({ kind: 'group', id: 'asean' });
      expect(rank?.of).toBe(asean.length);
      expect(rank?.place).toBe(1 + asean.filter((code) => countOf(code) > countOf(iso3)).length);
      expect([...(rank?.tied ?? [])].sort()).toEqual(
        asean.filter((code) => code !== iso3 && countOf(code) === countOf(iso3)).sort(),
      );
    }
  });

  it('give research figures with their years, and rank none that is older than ten years', () => {
    const edition = Number(tables.catalog.compiled.slice(0, 4));
    for (const row of countries) {
      const spending = figuresOf(row.iso3 as string).get('spending');
      expect(spending?.value).toBe(row.rd_percent_gdp ? Number(row.rd_percent_gdp) : null);
      expect(spending?.year).toBe(row.rd_year ? Number(row.rd_year) : null);
      if (row.rd_year && edition - Number(row.rd_year) > 10) {
        expect(spending).toMatchObject({ isOld: true, ranks: [] });
      }
    }
    expect(figuresOf('LAO').get('spending')?.isOld).toBe(true);
  });

  it('rank spending among those alone of which a young figure is known', () => {
    const edition = Number(tables.catalog.compiled.slice(0, 4));
    const young = countries.filter((row) => row.rd_percent_gdp && edition - Number(row.rd_year) <= 10);
    const own = young.find(({ iso3 }) => iso3 === 'VNM');
    const world = figuresOf('VNM')
      .get('spending')
      ?.ranks.find(({ peers }) => peers.kind === 'world');
    expect(world?.of).toBe(young.length);
    expect(world?.place).toBe(
      1 + young.filter((row) => Number(row.rd_percent_gdp) > Number(own?.rd_percent_gdp)).length,
    );
  });

  it('count the networks of which it is a member', () => {
    const rows = readTable('network-members').filter(
      (row) => row.member_kind === 'country' && row.role === 'member' && row.member === 'VNM',
    );
    expect(figuresOf('VNM').get('networks')?.value).toBe(new Set(rows.map((row) => row.network_id)).size);
  });
});

describe('a rank', () => {
  const values: Record<string, number | null> = { a: 5, b: 3, c: 3, d: 0, e: null };
  const rank = (id: string) =>
    rankOf(id, Object.keys(values), (each) => values[each] ?? null, { kind: 'world' });

  it('is shared by those that have as much, whom it names', () => {
    expect(rank('b')).toEqual({ place: 2, of: 4, tied: ['c'], peers: { kind: 'world' } });
  });

  it('is given to nobody who has none, or of whom nothing is known', () => {
    expect([rank('d'), rank('e')]).toEqual([null, null]);
  });
});

describe('the figures of a region and of a field', () => {
  it('are placed among the five regions and the ten fields', () => {
    const centres = present.filter(({ kind }) => kind === 'centre');
    const [africa] = makeDossier({ kind: 'region', id: 'africa' }, tables).figures;
    const ofRegion = (id: string) => centres.filter(({ region }) => region === id).length;
    const regions = [
      'africa',
      'arab-states',
      'asia-pacific',
      'europe-north-america',
      'latin-america-caribbean',
    ];
    expect(africa).toMatchObject({ value: ofRegion('africa'), world: centres.length });
    expect(africa?.ranks[0]).toMatchObject({
      of: 5,
      place: 1 + regions.filter((id) => ofRegion(id) > ofRegion('africa')).length,
    });
    const [water] = makeDossier({ kind: 'field', id: 'water' }, tables).figures;
    expect(water?.value).toBe(centres.filter(({ field }) => field === 'water').length);
    expect(water?.ranks[0]?.of).toBe(10);
  });
});
