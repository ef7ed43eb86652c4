import { describe, expect, it } from 'vitest';
import { isCountryNamed } from '../../../src/model/search/country-key.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const found = (query: string) =>
  [...realCatalog().countries.values()]
    .filter((country) => isCountryNamed(country, query))
    .map(({ iso3 }) => iso3);

describe('a country', () => {
  it.each([
    ['vietnam', 'VNM'],
    ['Việt Nam', 'VNM'],
    ['vnm', 'VNM'],
    ['Laos', 'LAO'],
    ['South Korea', 'KOR'],
    ['hàn quốc', 'KOR'],
    ['Turkey', 'TUR'],
    ['Ivory Coast', 'CIV'],
    ['UK', 'GBR'],
    ['my', 'USA'],
  ])('is found by %s', (query, iso3) => {
    expect(found(query)).toContain(iso3);
  });

  it('is not found by what none is named', () => {
    expect(found('atlantis')).toEqual([]);
  });
});
