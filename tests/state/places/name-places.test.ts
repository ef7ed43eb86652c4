import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/model/catalog/places-file.ts';
import { createPlaceNames } from '../../../src/state/places/name-places.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const catalog = realCatalog();
const town = (en: string, vi: string, lng: number, lat: number): Place => ({
  kind: 'town',
  name: { en, vi },
  nameInVietNam: null,
  lngLat: [lng, lat],
  zoom: 8,
});
const places: readonly Place[] = [town('Hanoi', 'Hà Nội', 105.85, 21.04), town('Huế', 'Huế', 107.6, 16.46)];
const vi = createPlaceNames(catalog, places, 'vi', 'vn');

describe('the name of a point', () => {
  it('is that of the place that lies there, in the language', () => {
    expect(vi([105.85, 21.04])).toBe('Hà Nội');
    expect(createPlaceNames(catalog, places, 'en', 'un')([105.85, 21.04])).toBe('Hanoi');
  });

  it('is that of the only site there', () => {
    const site = catalog.sites.find(
      ({ lngLat, name }) =>
        name.vi &&
        catalog.sites.every((other) => other.name.vi === name.vi || String(other.lngLat) !== String(lngLat)),
    );
    expect(site && vi(site.lngLat)).toBe(site?.name.vi);
  });

  it('is the town of several sites that are known by no more than their town', () => {
    const icp = catalog.siteById.get('vnm-icp');
    expect(icp && vi(icp.lngLat)).toBe('Hà Nội');
  });

  it('is none where nothing is known to lie', () => {
    expect(vi([-150.01, -44.02])).toBeNull();
  });
});
