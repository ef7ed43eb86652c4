import type { Edition } from '../model/catalog/edition.ts';
import type { Formats } from './format.ts';

/** The edition of the data as every sentence and every file names it: `2026.2 (30 November 2026)`. */
export function editionText({ edition, compiled }: Edition, formats: Formats): string {
  return `${edition} (${formats.date(compiled)})`;
}
