import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createScratch } from './scratch.ts';

describe('buildData', () => {
  it('builds the small tables without a problem', () => {
    const scratch = createScratch();
    const { rows, files } = scratch.build();
    expect([...rows.values()].every((count) => count > 0)).toBe(true);
    expect([...files.keys()].sort()).toEqual(readdirSync(scratch.outDir).sort());
    for (const [file, bytes] of files) {
      expect(readFileSync(join(scratch.outDir, file)).length).toBe(bytes);
    }
  });

  it('writes the same bytes each time', () => {
    const scratch = createScratch();
    const read = () =>
      readdirSync(scratch.outDir).map((file) => readFileSync(join(scratch.outDir, file), 'latin1'));
    scratch.build();
    const first = read();
    scratch.build();
    expect(read()).toEqual(first);
  });

  it('accepts line ends CRLF and a byte order mark, and builds the same', () => {
    const scratch = createScratch();
    scratch.build();
    const before = readFileSync(join(scratch.outDir, 'catalog.json'), 'utf8');
    scratch.edit('centres.csv', (text) => `\u{feff}${text.replaceAll('\n', '\r\n')}`);
    scratch.edit('countries.csv', (text) => text.replaceAll('\n', '\r\n'));
    expect(scratch.problems()).toEqual([]);
    expect(readFileSync(join(scratch.outDir, 'catalog.json'), 'utf8')).toBe(before);
  });

  it('tells every problem of every table at once, by file, line and column', () => {
    const scratch = createScratch();
    scratch.edit('centres.csv', (text) => text.replace('45.6495', '91'));
    scratch.edit('geoparks.csv', (text) =>
      text.replace('fra-luberon', 'dnk-odsherred').replace(',2010,', ',1999,'),
    );
    scratch.edit('networks.csv', (text) => text.replace(',start_year', ''));
    scratch.edit('timeline.csv', () => '');
    expect(scratch.problems()).toEqual([
      expect.stringMatching(/^centres\.csv:3:\d+: lat "91" must be decimal degrees between -90 and 90/),
      expect.stringMatching(/^geoparks\.csv:3:1: id "dnk-odsherred" is there already, .*geoparks\.csv:2$/),
      expect.stringMatching(
        /^geoparks\.csv:4:\d+: designated_year "1999" must be a year between 2004 and 2100$/,
      ),
      'networks.csv:1:1: the column "start_year" is missing',
      'timeline.csv:1:1: the file is empty: it must begin with date,event_en,event_vi,entities,source',
    ]);
  });

  it('leaves the last build untouched, and nothing else behind, where a table is wrong', () => {
    const scratch = createScratch();
    scratch.build();
    const before = readFileSync(join(scratch.outDir, 'catalog.json'), 'utf8');
    scratch.edit('centres.csv', (text) => text.replace('ita-ictp', 'ita ictp'));
    expect(() => scratch.build()).toThrow(/centres\.csv:3:1: id "ita ictp" must be lower-case/);
    expect(readFileSync(join(scratch.outDir, 'catalog.json'), 'utf8')).toBe(before);
    expect(readdirSync(join(scratch.outDir, '..'))).toEqual(['data']);
  });

  it('replaces the last build as a whole', () => {
    const scratch = createScratch();
    scratch.build();
    writeFileSync(join(scratch.outDir, 'left-over.json'), '{}');
    scratch.build();
    expect(readdirSync(scratch.outDir)).not.toContain('left-over.json');
    expect(readdirSync(join(scratch.outDir, '..'))).toEqual(['data']);
  });
});

describe('a file that is no table', () => {
  it('is refused unread where it is too large', () => {
    const scratch = createScratch();
    truncateSync(join(scratch.tablesDir, 'links.csv'), 200_000_000);
    expect(scratch.problems()).toEqual([
      'links.csv:1:1: the file has 200 MB, more than the 50 MB that are read',
    ]);
  });

  it('is refused where it is Latin-1, with the first byte that shows it', () => {
    const scratch = createScratch();
    const path = join(scratch.tablesDir, 'documents.csv');
    const header = 'id,title_vi,title_en,author,publisher,date,kind,note\n';
    writeFileSync(path, Buffer.from(`${header}doc-one,,Café,,,,news,\n`, 'latin1'));
    expect(scratch.problems()).toContain(
      'documents.csv:2:13: byte 0xE9 at offset 65 is not UTF-8: save the file as UTF-8',
    );
  });

  it('is named where it is missing, empty or only a header', () => {
    const scratch = createScratch();
    writeFileSync(join(scratch.tablesDir, 'indicators.csv'), '\u{feff}\r\n');
    scratch.edit('timeline.csv', (text) => text.slice(0, text.indexOf('\n')));
    writeFileSync(join(scratch.tablesDir, 'edition.json'), '{"edition": "2026.1", "compiled": "2026"}');
    expect(scratch.problems()).toEqual([
      expect.stringMatching(
        /^edition\.json:1:1: must be like \{.*\}: compiled must be a whole date like 2026-11-30$/,
      ),
      expect.stringMatching(/^indicators\.csv:1:1: the file is empty: it must begin with id,label_en,/),
      'timeline.csv:2:1: the table has no row below its header',
    ]);
  });
});

describe('a header', () => {
  it('has every column once and no other', () => {
    const scratch = createScratch();
    scratch.edit('timeline.csv', (text) => text.replace('event_vi,entities', 'entities,entities,colour'));
    expect(scratch.problems()).toEqual([
      'timeline.csv:1:1: the column "event_vi" is missing',
      'timeline.csv:1:24: the column "entities" is there twice',
      expect.stringMatching(/^timeline\.csv:1:33: the column "colour" is not known: the table has date, /),
    ]);
  });

  it('may not take a name by which its column would be lost', () => {
    const scratch = createScratch();
    scratch.edit('timeline.csv', (text) => text.replace('source\n', 'source,__proto__\n'));
    expect(scratch.problems()).toEqual(['timeline.csv:1:40: the column may not be named "__proto__"']);
  });
});
