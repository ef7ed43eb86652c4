import { type FileJob, mapSteadily } from '../file-job.ts';
import { type CsvCell, encodeTable } from './csv.ts';
import type { SiteValue } from './site-fields.ts';
import type { SiteFile } from './site-file.ts';

/** A spreadsheet's cell: flags are in words already. */
const cellOf = (value: SiteValue): CsvCell => (typeof value === 'boolean' ? String(value) : value);

/**
 * The sites as CSV (RFC 4180, UTF-8 with byte order mark): one rectangle, with the edition of the data and the link to the view in each row.
 * What each column means stands in the Excel workbook, and in the package of all tables.
 */
export async function buildSitesCsv(file: SiteFile, job: FileJob): Promise<Blob> {
  const { columns, worded, inEachRow } = file;
  const rows = await mapSteadily(worded, job, (record) => columns.map(({ id }) => cellOf(record[id])));
  const text = encodeTable(
    columns.map(({ label }) => label),
    rows,
    inEachRow,
  );
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}
