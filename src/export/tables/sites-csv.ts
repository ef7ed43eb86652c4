import { type FileJob, mapSteadily } from '../file-job.ts';
import { type CsvCell, encodeRows } from './csv.ts';
import type { SiteValue } from './site-fields.ts';
import type { SiteFile } from './site-file.ts';

/** A spreadsheet's cell: flags are in words already. */
const cellOf = (value: SiteValue): CsvCell => (typeof value === 'boolean' ? String(value) : value);

/**
 * The sites as CSV (RFC 4180, UTF-8 with byte order mark): the table first and whole, then what it says about itself and
 * what each column means.
 */
export async function buildSitesCsv(file: SiteFile, job: FileJob): Promise<Blob> {
  const { columns, worded, about, words } = file;
  const rows = await mapSteadily(worded, job, (record) => columns.map(({ id }) => cellOf(record[id])));
  const text = encodeRows([
    columns.map(({ label }) => label),
    ...rows,
    [],
    [words.about],
    ...about,
    [],
    [words.columns],
    ...columns.map(({ label, meaning }) => [label, meaning]),
  ]);
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}
