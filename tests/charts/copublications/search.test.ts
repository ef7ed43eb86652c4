import { describe, expect, it } from 'vitest';
import { listCountries, searchPartners } from '../../../src/charts/copublications/search.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const catalog = realCatalog();
const partners = ['DEU', 'JPN', 'TWN'].map((code, index) => ({ code, papers: 3 - index }));
const find = (query: string) => searchPartners(partners, query, catalog).map(({ code }) => code);

describe('the search among partners', () => {
  it('finds by a part of a name in either language, without diacritics, and by code', () => {
    expect(find('germ')).toEqual(['DEU']);
    expect(find(' duc ')).toEqual(['DEU']);
    expect(find('jpn')).toEqual(['JPN']);
    expect(find('nowhere')).toEqual([]);
  });

  it('leaves all of them, in their order, where nothing is asked for', () => {
    expect(find('  ')).toEqual(['DEU', 'JPN', 'TWN']);
  });
});

describe('the countries to choose from', () => {
  it('are those that the atlas knows, in the order of their names in the language of the reader', () => {
    const compare = (a: string, b: string) => a.localeCompare(b);
    expect(listCountries(['TWN', 'VNM', 'DEU', 'AUT'], catalog, 'en', compare)).toEqual([
      'AUT',
      'DEU',
      'VNM',
    ]);
    const named = listCountries(['JPN', 'DEU'], catalog, 'vi', (a, b) => b.localeCompare(a));
    expect(named).toEqual(['JPN', 'DEU']);
  });
});
