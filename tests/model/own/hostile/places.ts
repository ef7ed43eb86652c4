import { zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect } from 'vitest';
import { bytes, cellsOf, type Hostile, text } from './file.ts';

const feature = (geometry: unknown, properties: object = {}) => ({ type: 'Feature', properties, geometry });
const collection = (features: readonly object[], more: object = {}) =>
  text(JSON.stringify({ type: 'FeatureCollection', features, ...more }));
const point = (...coordinates: unknown[]) => ({ type: 'Point', coordinates });
const kml = (inner: string) =>
  text(
    `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inner}</Document></kml>`,
  );
const placemark = (name: string, coordinates: string) =>
  `<Placemark><name>${name}</name><Point><coordinates>${coordinates}</coordinates></Point></Placemark>`;

/** GeoJSON, KML and Parquet. */
export const PLACES: readonly Hostile[] = [
  {
    with: 'coordinates in metres, in GeoJSON',
    file: collection([feature(null), feature(point(588_000, 2_325_000))]),
    refused: { kind: 'projected', feature: 2 },
  },
  {
    with: 'a reference system of its own, in GeoJSON',
    file: collection([feature(point(1, 2))], {
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3405' } },
    }),
    refused: { kind: 'projected', feature: 1 },
  },
  {
    with: 'features without a place, or with one that is none, in GeoJSON',
    file: collection([
      feature(null, { a: 1 }),
      feature(point(), { a: 2 }),
      feature(point('105', '21'), { a: 3 }),
      feature({ type: 'Cube', coordinates: [1, 2] }, { a: 4 }),
    ]),
    read: ({ table }) =>
      expect(cellsOf(table)).toEqual([
        ['1', ''],
        ['2', ''],
        ['3', ''],
        ['4', ''],
      ]),
  },
  {
    with: 'an area of a million corners, in GeoJSON',
    file: () => {
      const ring = Array.from({ length: 1_000_000 }, (_, index) => [105 + Math.cos(index / 159_155), 21]);
      return collection([feature({ type: 'Polygon', coordinates: [ring] })])();
    },
    read: ({ table, notes }) => {
      expect(cellsOf(table)[0]?.[0]).toMatch(/^POINT \(1(?:04|05)/);
      expect(notes).toEqual({ shapes: 1 });
    },
  },
  {
    with: 'coordinates nested two thousand deep, in GeoJSON',
    file: text(
      `{"type":"Feature","properties":{"a":1},"geometry":{"type":"Polygon","coordinates":${'['.repeat(2000)}${']'.repeat(2000)}}}`,
    ),
    read: ({ table }) => expect(cellsOf(table)).toEqual([['1', '']]),
  },
  {
    with: 'brackets nested a million deep, in GeoJSON',
    file: text(`{"type":"Feature","properties":{"a":${'['.repeat(1_000_000)}`),
    refused: { kind: 'no-json' },
  },
  {
    with: '__proto__ among the properties, in GeoJSON',
    file: text('{"type":"Feature","properties":{"__proto__":"x","a":1},"geometry":null}'),
    read: ({ table }) => expect(table.names).toEqual(['__proto__', 'a', 'geometry']),
  },
  { with: 'half an object of GeoJSON', file: text('{"type":"Feat'), refused: { kind: 'no-json' } },
  { with: 'JSON of another kind', file: text('{"rows":[1,2]}'), refused: { kind: 'no-features' } },
  {
    with: 'links to other files beside its places, in KML',
    file: kml(
      `<NetworkLink><Link><href>http://a.b/c.kml</href></Link></NetworkLink>${placemark('A', '105.85,21.03')}` +
        '<GroundOverlay><Icon><href>http://a.b/c.png</href></Icon></GroundOverlay>',
    ),
    read: ({ table, notes }) => {
      expect(cellsOf(table)).toEqual([['A', 'POINT (105.85 21.03)']]);
      expect(notes).toEqual({ links: 1, overlays: 1 });
    },
  },
  {
    with: 'nothing but links to other files, in KML',
    file: kml('<NetworkLink><Link><href>http://a.b/c.kml</href></Link></NetworkLink>'.repeat(2)),
    refused: { kind: 'only-links', links: 2 },
  },
  { with: 'no places, in KML', file: kml('<Style/>'), refused: { kind: 'no-placemarks' } },
  {
    with: 'scripts in descriptions, in KML',
    file: kml(
      '<Placemark><name>A &lt;b&gt;</name><description><![CDATA[<script>alert(1)</script>]]></description></Placemark>',
    ),
    read: ({ table }) => expect(cellsOf(table)).toEqual([['A <b>', '<script>alert(1)</script>', '']]),
  },
  {
    with: 'entities that would multiply, in KML',
    file: text(
      `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY b "${'x'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}"><!ENTITY d SYSTEM "file:///etc/passwd">]>` +
        '<kml><Placemark><name>&c;&d;</name></Placemark></kml>',
    ),
    read: ({ table }) => expect(cellsOf(table)).toEqual([['&c;&d;', '']]),
  },
  {
    with: 'coordinates in metres, in KML',
    file: kml(placemark('A', '105,21') + placemark('B', '588000,2325000')),
    refused: { kind: 'projected', feature: 2 },
  },
  {
    with: 'a place that is left open, in KML',
    file: text('<kml>\n<Document>\n<Placemark><name>A'),
    refused: { kind: 'damaged-kml' },
  },
  {
    with: 'a page of HTML under the name of a workbook',
    file: text('<html><body><table><tr><td>A</td></tr></table></body></html>'),
    refused: { kind: 'no-kml', root: 'html' },
  },
  {
    with: 'several KML files in one archive',
    file: () =>
      bytes(
        new Uint8Array(
          zipSync({
            'a/b.kml': new TextEncoder().encode(`<kml>${placemark('B', '1,2')}</kml>`),
            'doc.kml': new TextEncoder().encode(`<kml>${placemark('A', '105.85,21.03')}</kml>`),
          }),
        ),
      ),
    read: ({ table, notes }) => {
      expect(cellsOf(table)[0]?.[0]).toBe('A');
      expect(notes).toEqual({ files: 1 });
    },
  },
  {
    with: 'Parquet that ends in the middle',
    file: () => {
      const whole = parquetWriteBuffer({ columnData: [{ name: 'a', data: ['x', 'y'], type: 'STRING' }] });
      return bytes(new Uint8Array(whole).slice(0, 40));
    },
    refused: { kind: 'no-parquet' },
  },
  {
    with: 'Parquet of damaged bytes',
    file: () => {
      const whole = new Uint8Array(
        parquetWriteBuffer({ columnData: [{ name: 'a', data: ['x', 'y', 'z'], type: 'STRING' }] }),
      );
      whole.fill(0xff, 4, 40);
      return bytes(whole);
    },
    refused: { kind: 'no-parquet' },
  },
  {
    with: '__proto__ as a column, in Parquet',
    file: () =>
      bytes(
        new Uint8Array(
          parquetWriteBuffer({
            columnData: [
              { name: '__proto__', data: ['x'], type: 'STRING' },
              { name: 'constructor', data: ['y'], type: 'STRING' },
            ],
          }),
        ),
      ),
    read: ({ table }) => {
      expect(table.names).toEqual(['__proto__', 'constructor']);
      expect(cellsOf(table)).toEqual([['x', 'y']]);
    },
  },
  {
    with: 'Parquet of twelve million rows of one word in a few bytes',
    file: () => {
      const data = new Array(12_000_000).fill('x');
      return bytes(
        new Uint8Array(
          parquetWriteBuffer({ columnData: [{ name: 'a', data, type: 'STRING', statistics: false }] }),
        ),
      );
    },
    refused: { kind: 'too-many-rows', rows: 12_000_000, most: 10_000_000 },
  },
];
