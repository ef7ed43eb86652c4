import { describe, expect, it } from 'vitest';
import { codeOfSort, middleOf, SORT_CODES, sortOf, sortOfCode } from '../../../src/state/view/sort.ts';
import { defaultView, encodeView } from '../../../src/state/view/url.ts';
import { viewOfAddress } from '../../../src/state/view/view-of-address.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const catalog = realCatalog();
const base = defaultView('en');
const circle = { kind: 'circle', lngLat: [105.85, 21.03], km: 500 } as const;

describe('the order of results in a link', () => {
  it('is read as it was written', () => {
    for (const code of SORT_CODES) expect(codeOfSort(sortOfCode(code))).toBe(code);
    expect(viewOfAddress('?sort=-year', catalog, 'en').view.sort).toBe('-year');
  });

  it('is by distance within a circle unless the reader chose another one', () => {
    expect(sortOf({ ...base, area: circle }, false)).toBe('distance');
    expect(sortOf({ ...base, area: circle, sort: 'name' }, false)).toBe('name');
    expect(sortOf({ ...base, query: 'karst' }, false)).toBe('relevance');
    expect(sortOf(base, true)).toBe('name');
  });

  it('goes by the selected site where there is no circle', () => {
    const site = catalog.siteById.get('vnm-icp');
    expect(middleOf({ ...base, sort: 'distance' }, site)).toEqual(site?.lngLat);
    expect(middleOf({ ...base, sort: 'distance', area: circle }, site)).toEqual(circle.lngLat);
    expect(middleOf(base, site)).toBeNull();
    expect(viewOfAddress('?sort=distance&site=vnm-icp', catalog, 'en').rejected).toEqual([]);
  });

  it('is named where it has nothing to go by, and not written then', () => {
    const { view, rejected } = viewOfAddress('?sort=distance', catalog, 'en');
    expect(view.sort).toBeNull();
    expect(rejected).toEqual([{ name: 'sort', value: 'distance' }]);
    expect(viewOfAddress('?sort=relevance', catalog, 'en').rejected).toHaveLength(1);
    expect(encodeView({ ...base, sort: 'distance' }, 'en')).toBe('');
  });
});
