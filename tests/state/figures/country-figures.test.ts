import { describe, expect, it } from 'vitest';
import { figuresOfCountries } from '../../../src/state/figures/country-figures.ts';
import { realResearch } from '../../helpers/real-research.ts';
import { readTable } from '../../helpers/real-tables.ts';
import { realScene } from '../../map/scene.ts';

const rows = readTable('countries');

describe('a figure of countries', () => {
  it('is what the table says, with its year, and where it says nothing it is not known', () => {
    const { values, unknown } = figuresOfCountries(realScene(), 'spending', realResearch());
    const stated = rows.filter(({ rd_percent_gdp }) => rd_percent_gdp !== '');
    expect(values.size).toBe(stated.length);
    for (const { iso3 = '', rd_percent_gdp, rd_year } of stated)
      expect(values.get(iso3)).toMatchObject({ value: Number(rd_percent_gdp), year: Number(rd_year) });
    expect([...values.keys(), ...unknown].sort()).toEqual(rows.map(({ iso3 }) => iso3).sort());
  });

  it('is of the countries that the filters of place leave, whatever else is filtered by', () => {
    const asean = realScene({ group: ['asean'], field: ['water'], kind: ['centre'] });
    const { values, unknown } = figuresOfCountries(asean, 'researchers', realResearch());
    const members = rows.filter(({ asean }) => asean === 'true').map(({ iso3 = '' }) => iso3);
    expect([...values.keys(), ...unknown].sort()).toEqual(members.sort());
  });

  it('is told to be old where it is more than ten years older than the edition', () => {
    const { values } = figuresOfCountries(realScene(), 'spending', realResearch());
    const old = rows.filter(({ rd_year }) => rd_year !== '' && Number(rd_year) < 2016);
    expect(old.length).toBeGreaterThan(5);
    const found = [...values].filter(([, { isOld }]) => isOld).map(([iso3]) => iso3);
    expect(found.sort()).toEqual(old.map(({ iso3 }) => iso3).sort());
  });

  it('can be the number of sites that pass the filters, none included', () => {
    const scene = realScene({ region: ['africa'] });
    const { values, unknown } = figuresOfCountries(scene, 'geopark', []);
    expect(unknown).toEqual([]);
    expect(values.get('TZA')?.value).toBe(
      scene.catalog.sites.filter(
        ({ kind, countries, former }) => kind === 'geopark' && !former && countries.includes('TZA'),
      ).length,
    );
    expect(values.get('KEN')?.value).toBe(0);
    expect(values.has('VNM')).toBe(false);
  });
});
