import { describe, expect, it } from 'vitest';
import { wantsPictures } from '../../../src/pages/locator/bring-pictures.ts';
import { cameraOf, PICTURE, viewOfPlaces, viewOfSite } from '../../../src/pages/locator/map-view.ts';
import { placeIn } from '../../../src/pages/locator/marks.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const { sites, countries } = realCatalog();

const isInside = ({ x, y }: { readonly x: number; readonly y: number }, room: number) =>
  x >= room && y >= room && x <= PICTURE.width - room && y <= PICTURE.height - room;

describe('the view of a picture', () => {
  it('has its site well inside, wherever on Earth that lies', () => {
    expect(sites.filter((site) => !isInside(placeIn(viewOfSite(site.lngLat), site), 20))).toEqual([]);
  });

  it('has all sites of a country inside, over the date line too', () => {
    for (const iso3 of countries.keys()) {
      const own = sites.filter((site) => !site.former && site.countries.includes(iso3));
      if (own.length === 0) continue;
      const view = viewOfPlaces(own.map(({ lngLat }) => lngLat));
      expect(
        own.filter((site) => !isInside(placeIn(view, site), 5)).map(({ id }) => id),
        iso3,
      ).toEqual([]);
    }
    const fiji = viewOfPlaces([
      [178, -18],
      [-179, -17],
    ]);
    expect(fiji.zoom).toBe(3.2);
  });

  it('is that of a camera of the atlas, whose middle is the middle of the picture', () => {
    const view = viewOfPlaces([[105.85, 21.03]]);
    const { lngLat, zoom } = cameraOf(view);
    expect(zoom).toBe(3.2);
    expect(lngLat[0]).toBeCloseTo(105.85, 3);
    expect(lngLat[1]).toBeCloseTo(21.03, 3);
  });
});

describe('pictures', () => {
  it('are drawn where the address of the atlas is known, unless the build is told otherwise', () => {
    expect(wantsPictures(undefined, null)).toBe(false);
    expect(wantsPictures(undefined, 'https://example.org/')).toBe(true);
    expect(wantsPictures('yes', null)).toBe(true);
    expect(wantsPictures('no', 'https://example.org/')).toBe(false);
    expect(() => wantsPictures('1', null)).toThrow(/PICTURES/);
  });
});
