import { describe, expect, it } from 'vitest';
import { keepReferent, referentOfSite, touches } from '../../../src/state/view/referent.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const catalog = realCatalog();
const site = (id: string) => {
  const found = catalog.siteById.get(id);
  if (!found) throw new Error(`No site ${id}`);
  return found;
};

describe('two referents', () => {
  it.each([
    ['the same field', { field: ['water'] }, { field: ['water'] }, true],
    ['two fields', { field: ['water'] }, { field: ['earth'] }, false],
    [
      'a field, and that field in a region',
      { field: ['water'] },
      { field: ['water'], region: ['africa'] },
      true,
    ],
    [
      'a field, and another in a region',
      { field: ['earth'] },
      { field: ['water'], region: ['africa'] },
      false,
    ],
    [
      'a field and a region, of which nothing is said in common',
      { field: ['water'] },
      { region: ['africa'] },
      false,
    ],
    ['pairs of countries that share one', { country: ['VNM', 'THA'] }, { country: ['THA'] }, true],
    ['years that overlap', { years: [1990, 2000] }, { years: [2000, 2010] }, true],
    ['years that do not', { years: [1990, 1999] }, { years: [2000, 2010] }, false],
  ] as const)('that name %s', (_name, a, b, expected) => {
    expect(touches(a, b)).toBe(expected);
    expect(touches(b, a)).toBe(expected);
  });
});

describe('the referent of a site', () => {
  it('touches every mark that counts the site, and no other', () => {
    const referent = referentOfSite(site('vnm-icp'), catalog);
    expect(touches(referent, { country: ['VNM'] })).toBe(true);
    expect(touches(referent, { group: ['asean'] })).toBe(true);
    expect(touches(referent, { field: ['basic-sciences-engineering'], region: ['asia-pacific'] })).toBe(true);
    expect(touches(referent, { field: ['basic-sciences-engineering'], region: ['africa'] })).toBe(false);
    expect(touches(referent, { site: ['ita-ictp'] })).toBe(false);
  });

  it('of a site without a year touches no year', () => {
    const unknown = catalog.sites.find(({ year }) => year === null);
    if (!unknown) throw new Error('Every site has a year');
    expect(touches(referentOfSite(unknown, catalog), { years: [1900, 2100] })).toBe(false);
  });

  it('is the same object every time', () => {
    expect(referentOfSite(site('vnm-icp'), catalog)).toBe(referentOfSite(site('vnm-icp'), catalog));
  });
});

describe('the referent of a mark', () => {
  it('is the same object for the same values, and made again when thousands have been made since', () => {
    const first = keepReferent({ field: 'water' }, [2000, 2001]);
    expect(keepReferent({ field: 'water' }, [2000, 2001])).toBe(first);
    // Years that no chart has kept before.
    for (let year = 1; year <= 4000; year++) keepReferent({}, [-year, -year]);
    const again = keepReferent({ field: 'water' }, [2000, 2001]);
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });
});
