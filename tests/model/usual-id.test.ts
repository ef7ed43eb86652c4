import { describe, expect, it } from 'vitest';
import { usualId } from '../../src/model/usual-id.ts';
import { realCatalog } from '../helpers/real-catalog.ts';

describe('the usual id of a site', () => {
  it('is made of its first country and its name without diacritics', () => {
    expect(usualId(['VNM'], 'Cát Bà', null)).toBe('vnm-cat-ba');
    expect(usualId(['MRT', 'SEN'], 'Delta du Fleuve Sénégal Transboundary Biosphere Reserve', null)).toBe(
      'mrt-delta-du-fleuve-senegal-tbr',
    );
  });

  it('is made of the acronym where a centre has one', () => {
    expect(usualId(['VNM'], 'International Centre of Physics', 'ICP')).toBe('vnm-icp');
  });

  it('is the id of nine in ten sites of the tables', () => {
    const { sites } = realCatalog();
    const usual = sites.filter(
      (site) =>
        site.id === usualId(site.countries, site.name.en, site.kind === 'centre' ? site.acronym : null),
    );
    expect(usual.length).toBeGreaterThan(0.9 * sites.length);
  });
});
