import { describe, expect, it } from 'vitest';
import { createDistanceFilling } from '../../../src/state/coverage/filling.ts';
import { defaultView } from '../../../src/state/view/url.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { realGround } from '../../model/coverage/real-ground.ts';

const catalog = realCatalog();
const fill = createDistanceFilling(realGround());
const view = defaultView('en');
const classOfCountry = (iso3: string, patch = {}) => {
  const filling = fill(catalog, { ...view, ...patch });
  if (filling?.kind !== 'counts') return null;
  return filling.classes.findIndex(({ countries }) => countries.includes(iso3));
};

describe('countries filled by distance', () => {
  it('have the class of the distance that half of their people do not exceed', () => {
    expect(classOfCountry('KEN', { gap: 'water' })).toBe(0);
    expect(classOfCountry('LAO', { gap: 'water' })).toBe(3);
    expect(classOfCountry('FJI', { gap: 'water' })).toBe(4);
  });

  it('come nearer with a centre that is thought of', () => {
    const whatif = 'water@102.6,17.97';
    expect(classOfCountry('LAO', { gap: 'water', whatif })).toBe(0);
  });

  it('are those of the filters of place, and none where no centre counts', () => {
    expect(classOfCountry('KEN', { gap: 'water', country: ['VNM'] })).toBe(-1);
    expect(fill(catalog, { ...view, since: [1900, 1901] })).toBeNull();
  });
});
