import type { SlidePlot, SlideSeries } from '../../../model/briefing/slide-chart.ts';
import { packFiles } from '../../../model/pack-files.ts';
import { cleanLine } from '../../../model/text/clean-text.ts';
import { escapeXml } from '../../../model/text/xml-text.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The letter of a column, the first is 0; charts have fewer than 26. */
export const columnLetter = (index: number): string => String.fromCharCode(65 + index);

const textCell = (ref: string, text: string) =>
  `<c r="${ref}" t="inlineStr"><is><t>${escapeXml(cleanLine(text))}</t></is></c>`;

const numberCell = (ref: string, value: number | null | undefined) =>
  value === null || value === undefined ? '' : `<c r="${ref}"><v>${value}</v></c>`;

function sheetXml({ categories }: SlidePlot, series: readonly SlideSeries[]): string {
  const names = series.map(({ name }, index) => textCell(`${columnLetter(index + 1)}1`, name));
  const rows = categories.map((category, at) => {
    const row = at + 2;
    const values = series.map(({ values: own }, index) =>
      numberCell(`${columnLetter(index + 1)}${row}`, own[at]),
    );
    return `<row r="${row}">${textCell(`A${row}`, category)}${values.join('')}</row>`;
  });
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="36" customWidth="1"/></cols>` +
    `<sheetData><row r="1">${names.join('')}</row>${rows.join('')}</sheetData></worksheet>`
  );
}

/** The table behind a chart, which its program opens to edit the numbers: names down, series across. */
export function workbookOf(plot: SlidePlot, series: readonly SlideSeries[]): Uint8Array {
  return packFiles({
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml(plot, series),
  });
}
