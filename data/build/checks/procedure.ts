import type { Tables } from '../reading/tables.ts';

/**
 * Reports steps of the procedure that are not numbered from 1 on, that have a doubt in one language only, whose source is no page, or
 * whose days cannot be right.
 */
export function checkProcedure({ procedure }: Tables, edition: string): void {
  const dates = new Map<string, string>();
  for (const [at, entry] of (procedure?.entries ?? []).entries()) {
    const { number, rule, doubt_en, doubt_vi, document_date, source_url, read_on } = entry.value;
    if (number !== at + 1) procedure?.complain(entry, 'number', `must be ${at + 1}, the next step`);
    if ((doubt_en === null) !== (doubt_vi === null))
      procedure?.complain(entry, 'doubt_vi', 'must be filled if, and only if, doubt_en is');
    if (source_url.length === 0 || !source_url.every((source) => URL.canParse(source)))
      procedure?.complain(entry, 'source_url', 'must name the pages that were read');
    const known = dates.get(rule) ?? document_date;
    dates.set(rule, known);
    if (document_date !== known)
      procedure?.complain(entry, 'document_date', `dates ${rule} otherwise than a step before: ${known}`);
    if (document_date > read_on)
      procedure?.complain(entry, 'document_date', `lies after ${read_on}, the day of reading`);
    if (read_on > edition)
      procedure?.complain(entry, 'read_on', `lies after the edition, which is of ${edition}`);
  }
}
