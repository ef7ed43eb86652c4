import type { Tables } from '../reading/tables.ts';

/** Reports papers of centres without a ROR id, by which they are counted, and of years that were not over when they were read. */
export function checkPapers({ papers, centres }: Tables): void {
  const counted = new Set(centres?.entries.flatMap(({ value }) => (value.ror_id === null ? [] : [value.id])));
  for (const entry of papers?.entries ?? []) {
    const { centre, year, read_on: day } = entry.value;
    if (centres && !counted.has(centre)) {
      papers?.complain(entry, 'centre', 'has no ror_id in centres.csv, by which papers are counted');
    }
    if (year >= Number(day.slice(0, 4)))
      papers?.complain(entry, 'year', `was not over on ${day}, the day of reading`);
  }
}
