import { type Zippable, zipSync } from 'fflate';
import { expect } from 'vitest';
import { bytes, cellsOf, type Hostile, latin } from './file.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet, written by hand: the rows of its sheet, and whether it counts days from 1904. */
function workbook(rows: string, { is1904 = false, more = {} as Zippable } = {}): Uint8Array<ArrayBuffer> {
  const parts: Zippable = {
    '[Content_Types].xml': encode(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    'xl/workbook.xml': encode(
      `${HEAD}<workbook xmlns="${SHEETS}" xmlns:r="${LINKS}"><workbookPr${is1904 ? ' date1904="1"' : ''}/>` +
        '<sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': encode(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        `<Relationship Id="rId1" Type="${LINKS}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Type="${LINKS}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': encode(
      `${HEAD}<styleSheet xmlns="${SHEETS}"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>` +
        '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    ),
    'xl/worksheets/sheet1.xml': encode(
      `${HEAD}<worksheet xmlns="${SHEETS}"><sheetData>${rows}</sheetData></worksheet>`,
    ),
    ...more,
  };
  return new Uint8Array(zipSync(parts));
}

const said = (text: string, at: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const DAYS = (days: number) =>
  `<row r="1">${said('Tên', 'A1')}${said('Ngày', 'B1')}</row><row r="2">${said('A', 'A2')}<c r="B2" s="1"><v>${days}</v></c></row>`;

const MIB = 2 ** 20;

/** An archive whose file says of itself in both its headers that it has `size` bytes, whatever it has. */
function saying(archive: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(archive.buffer);
  for (let at = 0; at < archive.length - 30; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return archive;
}

const zip = (files: Zippable) => new Uint8Array(zipSync(files));

/** Workbooks, and archives that are none. */
export const ARCHIVES: readonly Hostile[] = [
  {
    with: 'days of the epoch of 1900',
    file: () => bytes(workbook(DAYS(45_443))),
    read: ({ table }) => expect(cellsOf(table)).toEqual([['A', '2024-05-31']]),
  },
  {
    with: 'days of the epoch of 1904',
    file: () => bytes(workbook(DAYS(45_443 - 1462), { is1904: true })),
    read: ({ table }) => expect(cellsOf(table)).toEqual([['A', '2024-05-31']]),
  },
  {
    with: 'a formula, of which only the value counts',
    file: () =>
      bytes(
        workbook(
          `<row r="1">${said('Tên', 'A1')}${said('Số', 'B1')}</row><row r="2">${said('A', 'A2')}<c r="B2"><f>WEBSERVICE("http://a.b")</f><v>7</v></c></row>`,
        ),
      ),
    read: ({ table }) => expect(cellsOf(table)).toEqual([['A', '7']]),
  },
  {
    with: 'entities that would multiply',
    file: () =>
      bytes(
        workbook('', {
          more: {
            'xl/worksheets/sheet1.xml': encode(
              `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "${'x'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>` +
                `<worksheet xmlns="${SHEETS}"><sheetData><row r="1">${said('Tên', 'A1')}</row><row r="2">${said('&amp;c;&c;', 'A2')}</row></sheetData></worksheet>`,
            ),
          },
        }),
      ),
    read: ({ table }) => expect((cellsOf(table)[0]?.[0] ?? '').length).toBeLessThan(20),
  },
  {
    with: 'Vietnamese for old fonts in its cells',
    file: () =>
      bytes(
        workbook(
          ['Tªn §¬n vÞ', 'Tr­êng §¹i häc', 'ViÖn VËt lý']
            .map((name, index) => `<row r="${index + 1}">${said(name, `A${index + 1}`)}</row>`)
            .join(''),
        ),
      ),
    refused: { kind: 'old-vietnamese', font: 'TCVN3' },
  },
  {
    with: 'a workbook that says it unpacks to gigabytes',
    file: () => bytes(saying(workbook(DAYS(1)), 0x7fff_ffff)),
    refused: { kind: 'unpacks-too-large' },
  },
  {
    with: 'a workbook that unpacks to more than it says',
    file: () => {
      const sheet = new Uint8Array(32 * MIB);
      return bytes(saying(workbook('', { more: { 'xl/worksheets/sheet1.xml': sheet } }), 1000));
    },
    refused: { kind: 'unpacks-too-large' },
  },
  {
    with: 'a KMZ that says it unpacks to gigabytes',
    file: () => bytes(saying(zip({ 'doc.kml': new Uint8Array(MIB) }), 0x7fff_ffff)),
    refused: { kind: 'unpacks-too-large' },
  },
  {
    with: 'a KMZ that unpacks to more than it says',
    file: () => bytes(saying(zip({ 'doc.kml': new Uint8Array(32 * MIB) }), 1000)),
    refused: { kind: 'unpacks-too-large' },
  },
  {
    with: 'an old workbook',
    file: () => bytes(latin('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 and more')),
    refused: { kind: 'old-excel' },
  },
  {
    with: 'an archive of pictures',
    file: () => bytes(zip({ 'a.jpg': new Uint8Array(9), 'b.jpg': new Uint8Array(9) })),
    refused: { kind: 'no-list', names: 'a.jpg, b.jpg' },
  },
  {
    with: 'a saved project of the atlas',
    file: () => bytes(zip({ 'project.json': encode('{}') })),
    refused: { kind: 'project' },
  },
  {
    with: 'half a workbook',
    file: () => bytes(workbook(DAYS(1)).slice(0, 700)),
    refused: { kind: 'no-sheet' },
  },
  {
    with: 'a workbook without sheets',
    file: () => bytes(zip({ 'xl/a.xml': encode('<a/>') })),
    refused: { kind: 'no-sheet' },
  },
  {
    with: 'a workbook of empty cells',
    file: () => bytes(workbook('<row r="1"/>')),
    refused: { kind: 'empty' },
  },
];
