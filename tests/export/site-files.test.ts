import { describe, expect, it } from 'vitest';
import { parseRows } from '../../data/build/reading/rows.ts';
import { mapSteadily } from '../../src/export/file-job.ts';
import { buildSites } from '../../src/export/tables/site-exporters.ts';
import { SITE_FIELDS } from '../../src/export/tables/site-fields.ts';
import { siteFieldTexts } from '../../src/i18n/export/site-fields.ts';
import { aSiteFile, HOSTILE, JOB } from './a-site-file.ts';

const FILE = aSiteFile();
/** The text of a file, its byte order mark included. */
const text = async (format: 'csv' | 'geojson' | 'kml') =>
  Buffer.from(await (await buildSites(format, FILE, JOB)).arrayBuffer()).toString();

describe('a table of sites', () => {
  it('has a heading and a meaning for each column, in both languages', () => {
    for (const texts of [siteFieldTexts.of('en'), siteFieldTexts.of('vi')]) {
      expect(Object.keys(texts)).toEqual([...SITE_FIELDS]);
    }
  });
});

describe('the CSV file', () => {
  it('is one rectangle, a row for each site, and no cell that a spreadsheet would calculate', async () => {
    const csv = await text('csv');
    expect(csv.startsWith('\uFEFFCột id,Cột name,')).toBe(true);
    const rows = parseRows(csv.slice(1), 'sites.csv', () => expect.unreachable()).map(({ cells }) => cells);
    expect(rows).toHaveLength(FILE.worded.length + 1);
    const [heads = []] = rows;
    expect(heads.at(-1)).toBe('Bản dữ liệu');
    for (const cells of rows) expect(cells).toHaveLength(heads.length);
    expect(rows.slice(1).every((cells) => cells.at(-1) === "'=2026.2")).toBe(true);
    const numbers = /^-?\d+(\.\d+)?$/;
    const calculated = rows.flat().filter((cell) => /^\s*[=+\-@＝]/.test(cell) && !numbers.test(cell));
    expect(calculated).toEqual([]);
    expect(csv.match(/https:\/\/example\.org\/\?site=/g)).toHaveLength(FILE.worded.length);
  });
});

describe('the GeoJSON file', () => {
  it('is a collection of points, longitude first, in WGS 84, with what it says about itself beside it', async () => {
    const collection = JSON.parse(await text('geojson'));
    expect(collection.type).toBe('FeatureCollection');
    expect(collection.crs).toBeUndefined();
    expect(collection.features).toHaveLength(FILE.plain.length);
    collection.features.forEach((feature: { geometry: unknown; properties: unknown }, index: number) => {
      const record = FILE.plain[index];
      expect(feature.geometry).toEqual({
        type: 'Point',
        coordinates: [record?.longitude, record?.latitude],
      });
    });
    expect(collection.about).toEqual({ 'Liên kết': 'https://example.org/?a=1&b=<2>' });
    expect(Object.keys(collection.columns)).toEqual([...SITE_FIELDS]);
  });
});

describe('the KML file', () => {
  it('holds hostile names as text and nothing that XML cannot hold', async () => {
    const kml = await text('kml');
    expect(kml).not.toContain('<script');
    expect(kml).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect(kml).not.toMatch(/[\u0000-\u0008]/);
    expect(kml.match(/<Placemark /g)).toHaveLength(FILE.worded.length);
    for (const name of HOSTILE.slice(0, 5)) expect(kml).toContain(`${name.replaceAll('"', '&quot;')}</name>`);
  });
});

describe('work in stretches', () => {
  it('tells how far it is, and ends where the reader cancels', async () => {
    const shares: number[] = [];
    const controller = new AbortController();
    const items = Array.from({ length: 40 }, (_, index) => index);
    const slow = (item: number) => {
      const end = performance.now() + 1;
      while (performance.now() < end);
      return item;
    };
    const pause = async ({ signal }: { signal: AbortSignal }) => {
      if (shares.length === 2) controller.abort();
      signal.throwIfAborted();
    };
    const job = { signal: controller.signal, onProgress: (share: number) => shares.push(share) };
    await expect(mapSteadily(items, job, slow, pause)).rejects.toThrow(/abort/i);
    expect(shares).toHaveLength(2);
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares[1]).toBeGreaterThan(shares[0] ?? 1);
  });
});
