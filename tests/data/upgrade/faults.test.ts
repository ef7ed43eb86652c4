import { describe, expect, it } from 'vitest';
import { createScratch } from '../scratch.ts';
import {
  changed,
  dataHub,
  type Recorded,
  readRecorded,
  readTables,
  recordedPath,
  saved,
  upgrade,
} from './session.ts';

/** What the command says of the recorded reserves with one of them changed. */
async function withRow(key: string, change: Recorded) {
  const file = changed('mab001.json', (rows) =>
    rows.map((row) => (row.mab_id === key ? { ...row, ...change } : row)),
  );
  return await upgrade(['--source', 'mab001', '--file', file]);
}

describe('a file that is not the data set', () => {
  const read = (text: string, name = 'mab001.json') =>
    upgrade(['--source', 'mab001', '--file', saved(name, text)]);

  it('is told by how it begins', async () => {
    expect((await read('<!doctype html><title>Sign in</title>')).error).toMatch(
      /mab001\.json: is not JSON: it begins with "<!doctype html>.*\n.*open the address in a browser/,
    );
  });

  it('is told where it ends early', async () => {
    const { error } = await read(readRecorded('mab001.json').slice(0, 900));
    expect(error).toMatch(/the JSON is broken or ends early\n.*Download it again/);
  });

  it('is told where it is one page of many', async () => {
    const page = JSON.stringify({ total_count: 797, results: JSON.parse(readRecorded('mab001.json')) });
    expect((await read(page)).error).toMatch(/is one page of 7 of 797 rows\n.*whole export/);
  });

  it('is told where it is GeoJSON, empty, or missing', async () => {
    expect((await read('{"type":"FeatureCollection","features":[]}')).error).toContain('is GeoJSON');
    expect((await read('[]')).error).toContain('has no row');
    const none = await upgrade(['--source', 'mab001', '--file', '/nowhere/mab001.json']);
    expect(none.error).toContain('/nowhere/mab001.json: the file is missing');
  });

  it('is told with the line where a CSV has too few cells', async () => {
    const text = readRecorded('mab001.csv').replace(/;False\r\n/, '\r\n');
    expect((await read(text, 'mab001.csv')).error).toMatch(/mab001\.csv:2: the row has \d+ cells instead of/);
  });
});

describe('columns', () => {
  it('that are missing are named, with what the file has', async () => {
    const file = changed('mab001.json', (rows) => rows.map(({ area_total: _, ...row }) => row));
    const { error } = await upgrade(['--source', 'mab001', '--file', file]);
    expect(error).toMatch(/mab001\.json: "area_total" is missing.*\n.*It has: uuid, mab_id, title_en/);
  });

  it('that are renamed are recognised, and read once the person says so', async () => {
    const file = changed('mab001.json', (rows) =>
      rows.map(({ area_total: area, area_total_marine: _, ...row }) => ({ ...row, total_area: area })),
    );
    const { error } = await upgrade(['--source', 'mab001', '--file', file]);
    expect(error).toMatch(
      /"area_total" is missing; "total_area" looks like it\n.*--rename total_area=area_total/,
    );
    const read = await upgrade(['--source', 'mab001', '--file', file, '--rename', 'total_area=area_total']);
    expect(read.error).toBe('');
    expect(read.said).toContain('vnm-western-nghe-an area_ha "1303278" → "1299795"');
  });
});

describe('a cell that cannot be trusted is told with its row, and nothing is written', () => {
  it.each([
    ['code in a text', { title_en: 'Cat Ba<script>alert(1)</script>' }, 'holds code or a stray < or >'],
    ['a stray bracket', { title_en: 'Cat Ba < Ha Long' }, 'holds code or a stray < or >'],
    [
      'tags written as entities',
      { title_en: '&lt;script&gt;x&lt;/script&gt;' },
      'holds code or a stray < or >',
    ],
    ['a comma in a number', { area_total: '26,241' }, 'area_total "26,241" is not a number like 26241.5'],
    ['a decimal comma', { area_total: '26.241,5' }, 'is not a number like 26241.5'],
    ['an area below zero', { area_total: -5 }, 'is below zero'],
    ['a date in words', { date: 'May 2004' }, 'date "May 2004" is not a date like 2004-01-01'],
    ['years out of reach', { extension: 1850 }, 'is not one year or two'],
    ['an unknown country', { iso2: 'ZZ' }, 'names no country of countries.csv: ZZ'],
    ['degrees in words', { coordinates: "20°47'N, 107°E" }, 'are not degrees like 20.8, 107.01'],
    [
      'a point off the globe',
      { coordinates: { lon: 20.795, lat: 107.01 } },
      'latitude and longitude look swapped',
    ],
    [
      'a point in another country',
      { coordinates: { lon: 102.61234, lat: 17.97123 } },
      'km from VNM, on the land of',
    ],
    ['a flag in other words', { tbr: 'yes' }, 'is neither True nor False'],
  ])('%s', async (_, change, message) => {
    const { dataDir } = createScratch();
    const before = readTables(dataDir);
    // The small tables know few countries: of the recorded rows, this one alone.
    const file = changed('mab001.json', ([row]) => [{ ...row, ...change }]);
    const args = ['--source', 'mab001', '--file', file, '--write', '--accept-all'];
    const { said, error } = await upgrade(args, { dataDir });
    expect(said).toMatch(/mab001\.json row 1 \(VNCat2004\): /);
    expect(said).toContain(message);
    expect(error).toMatch(/has a fault, told above\n.*--leave-out-faulty/);
    expect(readTables(dataDir)).toEqual(before);
  });

  it('a reserve that we have as withdrawn', async () => {
    const { said } = await withRow('LASam2026', { title_en: 'Loch Druidibeg', iso2: 'GB' });
    expect(said).toMatch(/lists gbr-loch-druidibeg, which our table has as withdrawn in \d{4}/);
  });
});

describe('rows that could be two', () => {
  it('are told where an identifier is there twice, and neither is taken', async () => {
    const { said } = await withRow('VNMui2009', { mab_id: 'VNCat2004' });
    expect(said).toContain('mab_id "VNCat2004" is in row 2 too');
    expect(said).not.toContain('biosphere-reserves:vnm-cat-ba');
  });

  it('are told where two of theirs are one of ours', async () => {
    const { said } = await withRow('VNMui2009', { title_en: 'Cat Ba' });
    expect(said).toMatch(
      /row 1 \(VNCat2004\) and .*row 2 \(VNMui2009\): all look like our vnm-cat-ba\n.*--pairs/,
    );
  });

  it('are told where page and name point to different rows of ours', async () => {
    const file = changed('eg0001.json', (rows) =>
      rows.map((row) =>
        row.ugg_id === 'ASVN02' ? { ...row, title_en: 'Dak Nong UNESCO Global Geopark' } : row,
      ),
    );
    const { said } = await upgrade(['--source', 'eg0001', '--file', file]);
    expect(said).toContain(
      'its page and its name point to several rows of ours: vnm-non-nuoc-cao-bang, vnm-dak-nong',
    );
  });
});

describe('areas', () => {
  it('in another unit than hectares are refused', async () => {
    const file = changed('eg0001.json', (rows) => rows.map((row) => ({ ...row, area_unit: 'km2' })));
    const { said } = await upgrade(['--source', 'eg0001', '--file', file]);
    expect(said).toContain('eg0001.json row 2 (ASVN01): area_unit "km2" is not ha');
  });

  it('that differ ten times are pointed out', async () => {
    const { said } = await upgrade(['--source', 'mab001'], {
      web: {
        'exports/json': JSON.parse(readRecorded('mab001.json').replace('1299795', '12997')),
        ...dataHub('mab001'),
      },
    });
    expect(said).toContain('the areas differ 100 times');
  });

  it('of zero, with which the data set fills gaps, are none', async () => {
    const { said } = await withRow('VNWes2007', { area_total: 0 });
    expect(said).not.toContain('vnm-western-nghe-an area_ha');
  });
});

describe('the command line', () => {
  it.each([
    [[], 'name one source with --source, or take --all'],
    [
      ['--source', 'mab002'],
      'there is no source "mab002": there are mab001, eg0001, wikidata, ror, openalex',
    ],
    [['--all', '--file', 'x.json'], '--file goes with one --source'],
    [['--source', 'mab001', '--wirte'], "Unknown option '--wirte'"],
    [['--source', 'mab001', '--rename', 'area'], '--rename area is not NEW=OLD'],
    [['--source', 'mab001', '--accept', '/nowhere/ids.txt'], '/nowhere/ids.txt: cannot be read'],
  ])('%j is answered with what is wrong and how it is used', async (args, message) => {
    const { error, asked } = await upgrade(args);
    expect(error).toContain(message);
    expect(asked).toEqual([]);
  });

  it('tells where files to download by hand are found, without the internet', async () => {
    const { said, asked } = await upgrade(['--all', '--by-hand']);
    expect(said).toContain('https://data.unesco.org/api/explore/v2.1/catalog/datasets/eg0001/exports/json');
    expect(said).toContain('?item wdt:P625 ?point');
    expect(said).toContain('https://api.ror.org/v2/organizations/04rwqq797');
    expect(said).toContain(
      'filter=authorships.institutions.ror:https://ror.org/04rwqq797&group_by=publication_year',
    );
    expect(asked).toEqual([]);
  });

  it('asks for a way to confirm where nobody is at the terminal', async () => {
    const { error } = await upgrade(['--source', 'mab001', '--file', recordedPath('mab001.json'), '--write']);
    expect(error).toContain('nobody is at the terminal to confirm');
  });
});
