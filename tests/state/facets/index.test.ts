import { describe, expect, it } from 'vitest';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { FACET_IDS, FACETS, type FacetId, valuesOfSite } from '../../../src/state/facets/index.ts';
import { describeFilters, nameOfValue } from '../../../src/state/view/describe.ts';
import { NO_FILTERS } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const catalog = realCatalog();
const languages = await Promise.all([loadI18n('en'), loadI18n('vi')]);
const cases = FACET_IDS.map((id): [FacetId] => [id]);

describe('the facets', () => {
  it('stand in the order in which links have always written them, new ones last', () => {
    expect(FACET_IDS.slice(0, 8)).toEqual([
      'kind',
      'field',
      'sector',
      'category',
      'status',
      'region',
      'group',
      'country',
    ]);
  });

  it.each(cases)('read of every site only values that %s has', (id) => {
    const values: ReadonlySet<string> = new Set(FACETS[id].values(catalog));
    const read = catalog.sites.flatMap((site) => valuesOfSite(id, site, catalog));
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter((value) => !values.has(value))).toEqual([]);
  });

  it.each(cases)('have a title, a name for each value and a sentence of their own for %s', (id) => {
    const value = FACETS[id].values(catalog)[0];
    if (value === undefined) throw new Error(`${id} has no values`);
    for (const i18n of languages) {
      expect(i18n.messages.filters.facets[id]).toBeTruthy();
      expect(nameOfValue(id, value, i18n, catalog)).toBeTruthy();
      const sentence = describeFilters({ ...NO_FILTERS, [id]: [value] }, i18n, catalog);
      expect(sentence).not.toBe(describeFilters(NO_FILTERS, i18n, catalog));
    }
  });
});
