import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseWorldFile } from '../../../src/map/vector/world-file.ts';
import { Locator } from '../../../src/pages/locator/draw-pictures.ts';
import { PICTURE, SCALE, viewOfPlaces, viewOfSite } from '../../../src/pages/locator/map-view.ts';
import { placeIn } from '../../../src/pages/locator/marks.ts';
import { LIGHT } from '../../../src/theme/tokens.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const world = (name: string) =>
  parseWorldFile(JSON.parse(readFileSync(`${ROOT}/public/basemap/${name}.json`, 'utf8')));
const font = readFileSync(
  `${ROOT}/node_modules/@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf`,
);
const catalog = realCatalog();
const locator = new Locator({ fine: world('world-fine'), coarse: world('world') }, font);

/** A second reader of PNG, for files of indexed colours without filters: the colour of a pixel as the theme writes it. */
function readPng(bytes: Uint8Array) {
  const file = Buffer.from(bytes);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    chunks.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const header = chunks.get('IHDR') ?? Buffer.alloc(8);
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const colourAt = (x: number, y: number) => {
    const place = (rows[Math.round(y) * (width + 1) + 1 + Math.round(x)] ?? 0) * 3;
    return `#${palette.toString('hex', place, place + 3)}`;
  };
  return { width, height, colourAt };
}

const siteOf = (id: string) => {
  const site = catalog.siteById.get(id);
  if (!site) throw new Error(`There is no ${id}`);
  return site;
};

describe('the pictures of where sites lie', () => {
  const asked = ['vnm-icp', 'ita-ictp', 'fji-kioa'].filter((id) => catalog.siteById.has(id)).map(siteOf);
  const files = new Map(locator.sites(asked));

  it('are one for all languages, and one for each where names of archipelagos stand in them', () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['en/site/vnm-icp.png', 'vi/site/vnm-icp.png', 'site/ita-ictp.png']),
    );
    const [english, vietnamese] = ['en', 'vi'].map((locale) => files.get(`${locale}/site/vnm-icp.png`));
    expect(english).not.toEqual(vietnamese);
  });

  it('are as large as other sites want them, small as files, and show the mark where the site lies', () => {
    for (const [name, bytes] of files) {
      const site = siteOf(name.replace(/^.*\/|\.png$/g, ''));
      const { width, height, colourAt } = readPng(bytes);
      expect([width, height]).toEqual([1200, 630]);
      expect(bytes.length).toBeLessThan(45_000);
      const { x, y } = placeIn(viewOfSite(site.lngLat), site);
      if (!site.approximate && site.verified && !site.former)
        expect(colourAt(x * SCALE, y * SCALE)).toBe(LIGHT.field[site.field]);
      expect(colourAt(x * SCALE, (y - 15) * SCALE)).toBe(LIGHT.ink);
    }
  });

  it('have the ground of the atlas: land, sea, and a letter of the names in its own colour', () => {
    const { colourAt } = readPng(files.get('vi/site/vnm-icp.png') ?? new Uint8Array());
    const { x, y } = placeIn(viewOfSite(siteOf('vnm-icp').lngLat), siteOf('vnm-icp'));
    expect(colourAt(x * SCALE - 300, y * SCALE)).toBe(LIGHT.land);
    const colours = new Set(
      Array.from({ length: PICTURE.width * PICTURE.height }, (_, index) =>
        colourAt((index % PICTURE.width) * SCALE, Math.floor(index / PICTURE.width) * SCALE),
      ),
    );
    for (const colour of [LIGHT.sea, LIGHT.coast, LIGHT.labelSea]) expect(colours).toContain(colour);
  });
});

describe('the picture of a country', () => {
  it('has a mark for each of its sites of the present, in one picture or one for each language', () => {
    const [name = '', bytes = new Uint8Array()] = [...locator.country('VNM', catalog)][1] ?? [];
    expect(name).toBe('vi/country/vnm.png');
    const { colourAt } = readPng(bytes);
    const colours = new Set(
      Array.from({ length: 1200 * 630 }, (_, index) => colourAt(index % 1200, Math.floor(index / 1200))),
    );
    for (const colour of [LIGHT.field.ecology, LIGHT.field.earth, LIGHT.field['basic-sciences-engineering']])
      expect(colours).toContain(colour);
  });

  it('is there for a country without a site, too', () => {
    const bare = [...catalog.countries.keys()].find(
      (iso3) => !catalog.sites.some(({ countries }) => countries.includes(iso3)),
    );
    expect(locator.country(bare ?? '', catalog).size).toBeGreaterThan(0);
  });
});

describe('the picture of a network', () => {
  it('has the marks of its sites and a dot in each member country, and is none where it names neither', () => {
    const files = locator.network('asean', [siteOf('ita-ictp')], ['VNM', 'THA'], catalog);
    const bytes = files.get('vi/network/asean.png') ?? new Uint8Array();
    const { colourAt } = readPng(bytes);
    const places = ['VNM', 'THA'].flatMap((iso3) => {
      const country = catalog.countries.get(iso3);
      return country ? [country.lngLat] : [];
    });
    expect(places.length).toBe(2);
    const view = viewOfPlaces([...places, siteOf('ita-ictp').lngLat]);
    for (const lngLat of places) {
      const { x, y } = placeIn(view, { lngLat });
      expect(colourAt(x * SCALE, y * SCALE)).toBe(LIGHT.ink);
    }
    const { x, y } = placeIn(view, siteOf('ita-ictp'));
    expect(colourAt(x * SCALE, y * SCALE)).toBe(LIGHT.field[siteOf('ita-ictp').field]);
    const [lonely] = locator.network('vietnam-eu', [], ['VNM'], catalog).values();
    expect(readPng(lonely ?? new Uint8Array()).colourAt(600, 315)).toBe(LIGHT.ink);
    expect(locator.network('asean', [], [], catalog).size).toBe(0);
  });
});
