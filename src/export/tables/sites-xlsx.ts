import writeXlsxFile, { type SheetData } from 'write-excel-file/browser';
import { keepXml } from '../../model/text/xml-text.ts';
import { type FileJob, mapSteadily } from '../file-job.ts';
import { isLongField, type SiteValue } from './site-fields.ts';
import type { SiteColumn, SiteFile } from './site-file.ts';

/** Widths of columns, in characters. */
const WIDE = 44;
const NARROW = 16;

/** What one cell of a workbook holds at most, in characters (ECMA-376; Excel's own limit). */
const LONGEST = 32_767;

/** A cell that is text even where it begins like a formula. */
const textCell = (text: string, bold = false) => ({
  value: keepXml(text).slice(0, LONGEST),
  type: String,
  wrap: false,
  ...(bold ? { fontWeight: 'bold' as const } : {}),
});

const cellOf = (value: SiteValue) =>
  value === null || value === ''
    ? null
    : typeof value === 'number'
      ? { value, type: Number }
      : textCell(String(value));

const headsOf = (columns: readonly SiteColumn[]) => columns.map(({ label }) => textCell(label, true));

/** The sites as a workbook of three sheets: the sites, what the file says about itself, and what each column means. */
export async function buildSitesXlsx(file: SiteFile, job: FileJob): Promise<Blob> {
  const { columns, worded, about, words } = file;
  const rows = await mapSteadily(worded, job, (record) => columns.map(({ id }) => cellOf(record[id])));
  const pairs = (list: readonly (readonly [string, string])[]): SheetData =>
    list.map(([name, text]) => [textCell(name, true), textCell(text)]);
  const twoWide = [{ width: 28 }, { width: 110 }];
  const workbook = writeXlsxFile([
    {
      sheet: words.sites,
      data: [headsOf(columns), ...rows],
      columns: columns.map(({ id }) => ({ width: isLongField(id) ? WIDE : NARROW })),
      stickyRowsCount: 1,
    },
    { sheet: words.about, data: pairs(about), columns: twoWide },
    {
      sheet: words.columns,
      data: pairs(columns.map(({ label, meaning }) => [label, meaning] as const)),
      columns: twoWide,
    },
  ]);
  const blob = await workbook.toBlob();
  job.signal.throwIfAborted();
  return blob;
}
