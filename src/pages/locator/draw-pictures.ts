import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { PlacedLabel } from '../../map/vector/labels.ts';
import type { WorldFile } from '../../map/vector/world-file.ts';
import type { Catalog } from '../../model/catalog/catalog.ts';
import { makeDossier } from '../../model/dossier/dossier.ts';
import type { DossierTables } from '../../model/dossier/tables.ts';
import { LANGUAGES } from '../../model/languages.ts';
import type { Iso3, LngLat, Site } from '../../model/site.ts';
import { type Ground, makeGround, paintGround } from './ground.ts';
import { encodeIndexed, Palette } from './indexed-png.ts';
import { type MapView, PICTURE, SCALE, viewOfPlaces, viewOfSite } from './map-view.ts';
import { namesIn, paintDot, paintMark, paintNames, paintRing, placeIn, RADII } from './marks.ts';
import { type Pictured, pictureFile } from './picture-file.ts';

/** The ground of pictures: fine for those that are near, and coarse for the others. */
export interface Worlds {
  readonly fine: WorldFile;
  readonly coarse: WorldFile;
}

/** From this zoom on, the fine ground. */
const FINE_FROM = 2;

const [WIDTH, HEIGHT] = [PICTURE.width * SCALE, PICTURE.height * SCALE];

/** So many colours are kept: of the ground, of ground with names, of what is around a mark, of a country with its sites. */
const COLOURS = { ground: 8, named: 24, mark: 48, country: 48 } as const;

/** The colours of a part of a canvas, a number a pixel. */
function pixelsOf(context: SKRSContext2D, x = 0, y = 0, width = WIDTH, height = HEIGHT): Uint32Array {
  const { data } = context.getImageData(x, y, width, height);
  return new Uint32Array(data.buffer, data.byteOffset, width * height);
}

/** Draws pictures of where things lie; the ground of each zoom is laid out once. */
export class Locator {
  readonly #worlds: Worlds;
  readonly #grounds = new Map<number, Ground>();
  readonly #canvas: Canvas = createCanvas(WIDTH, HEIGHT);

  constructor(worlds: Worlds, font: Uint8Array) {
    this.#worlds = worlds;
    GlobalFonts.register(Buffer.from(font), 'Be Vietnam Pro');
  }

  #worldOf(zoom: number): WorldFile {
    return zoom >= FINE_FROM ? this.#worlds.fine : this.#worlds.coarse;
  }

  #paintGround(view: MapView): SKRSContext2D {
    const ground = this.#grounds.get(view.zoom) ?? makeGround(this.#worldOf(view.zoom), view.zoom);
    this.#grounds.set(view.zoom, ground);
    const context = this.#canvas.getContext('2d');
    paintGround(context, ground, view);
    return context;
  }

  /** Pictures by their language where names stand in them, and one for all where none do. */
  #names(
    view: MapView,
  ): readonly (readonly [locale: (typeof LANGUAGES)[number] | null, readonly PlacedLabel[]])[] {
    const each = LANGUAGES.map(
      (locale) => [locale, namesIn(view, this.#worldOf(view.zoom), locale)] as const,
    );
    return each.some(([, names]) => names.length > 0) ? each : [[null, []]];
  }

  /** Where a country's sites of the present lie; of one without, where it is. */
  country(iso3: Iso3, { sites, countries }: Catalog): ReadonlyMap<string, Uint8Array> {
    const own = sites.filter((site) => !site.former && site.countries.includes(iso3));
    const country = countries.get(iso3);
    const dots = own.length > 0 || !country ? [] : [country.lngLat];
    return this.#together({ kind: 'country', id: iso3 }, own, dots, false);
  }

  /** Where the sites of a network lie, and a dot in each country that is its member; nothing where it names neither. */
  network(
    id: string,
    sites: readonly Site[],
    members: readonly Iso3[],
    { countries }: Catalog,
  ): ReadonlyMap<string, Uint8Array> {
    const dots = members.flatMap((iso3) => {
      const country = countries.get(iso3);
      return country ? [country.lngLat] : [];
    });
    return this.#together({ kind: 'network', id }, sites, dots, true);
  }

  /** Sites and places in one picture, or in one for each language. */
  #together(
    pictured: Pictured,
    sites: readonly Site[],
    dots: readonly LngLat[],
    showsDots: boolean,
  ): ReadonlyMap<string, Uint8Array> {
    const places = [...dots, ...sites.map(({ lngLat }) => lngLat)];
    const files = new Map<string, Uint8Array>();
    if (places.length === 0) return files;
    const view = viewOfPlaces(places);
    for (const [locale, names] of this.#names(view)) {
      const context = this.#paintGround(view);
      const palette = new Palette();
      for (const lngLat of showsDots ? dots : []) {
        paintDot(context, lngLat, view);
        const { x, y } = placeIn(view, { lngLat });
        // So few pixels are else not among the commonest.
        palette.learn(pixelsOf(context, x * SCALE, y * SCALE, 1, 1), 1);
      }
      for (const site of sites) paintMark(context, site, view, RADII.many);
      paintNames(context, names);
      const pixels = pixelsOf(context);
      palette.learn(pixels, COLOURS.country);
      files.set(
        pictureFile(pictured, locale),
        encodeIndexed({
          width: WIDTH,
          height: HEIGHT,
          pixels: palette.placesOf(pixels),
          palette: palette.colours,
        }),
      );
    }
    return files;
  }

  /** Where sites lie, each in a picture of its own; those that are near share the ground, which is painted once. */
  *sites(sites: readonly Site[]): Generator<readonly [file: string, bytes: Uint8Array]> {
    const cells = new Map<string, { readonly view: MapView; readonly own: Site[] }>();
    for (const site of sites) {
      const view = viewOfSite(site.lngLat);
      const key = `${view.left} ${view.top}`;
      const cell = cells.get(key) ?? { view, own: [] };
      cell.own.push(site);
      cells.set(key, cell);
    }
    for (const { view, own } of cells.values())
      for (const [locale, names] of this.#names(view)) {
        const context = this.#paintGround(view);
        paintNames(context, names);
        const pixels = pixelsOf(context);
        const palette = new Palette();
        palette.learn(pixels, names.length > 0 ? COLOURS.named : COLOURS.ground);
        const ground = palette.placesOf(pixels);
        for (const site of own)
          yield [
            pictureFile({ kind: 'site', id: site.id }, locale),
            this.#markOn(context, site, view, names, ground, palette.colours),
          ];
      }
  }

  /** The ground with the mark of a site, of which only what is around the mark is looked at anew. */
  #markOn(
    context: SKRSContext2D,
    site: Site,
    view: MapView,
    names: readonly PlacedLabel[],
    ground: Uint8Array,
    colours: readonly number[],
  ): Uint8Array {
    const reach = (RADII.ring + 3) * SCALE;
    const { x, y } = placeIn(view, site);
    const [left, top] = [Math.floor(x * SCALE - reach), Math.floor(y * SCALE - reach)];
    const clamped = { left: Math.max(left, 0), top: Math.max(top, 0) };
    const width = Math.min(left + 2 * reach, WIDTH) - clamped.left;
    const height = Math.min(top + 2 * reach, HEIGHT) - clamped.top;
    const before = context.getImageData(clamped.left, clamped.top, width, height);
    paintRing(context, site, view);
    paintMark(context, site, view, RADII.one);
    paintNames(context, names);
    const own = pixelsOf(context, clamped.left, clamped.top, width, height);
    const palette = new Palette();
    palette.colours.push(...colours);
    palette.learn(own, COLOURS.mark);
    const marked = palette.placesOf(own);
    const pixels = ground.slice();
    for (let row = 0; row < height; row++)
      pixels.set(marked.subarray(row * width, (row + 1) * width), (clamped.top + row) * WIDTH + clamped.left);
    context.putImageData(before, clamped.left, clamped.top);
    return encodeIndexed({ width: WIDTH, height: HEIGHT, pixels, palette: palette.colours });
  }
}

/** All pictures of what has a page, by their names. */
export function* drawPictures(
  tables: DossierTables,
  worlds: Worlds,
  font: Uint8Array,
): Generator<readonly [file: string, bytes: Uint8Array]> {
  const locator = new Locator(worlds, font);
  const { catalog, networks } = tables;
  for (const iso3 of catalog.countries.keys()) yield* locator.country(iso3, catalog);
  for (const id of networks.keys()) {
    // Those that its page names.
    const { sites, countries } = makeDossier({ kind: 'network', id }, tables, 'stated');
    const own = sites.filter(({ former }) => !former);
    yield* locator.network(id, own, countries, catalog);
  }
  yield* locator.sites(catalog.sites);
}
