import { dayOf } from '../../model/day.ts';
import type { LanguageId } from '../../model/languages.ts';
import { words } from '../../model/search/fold.ts';

/** What a chart hands over to become a file. */
export interface ChartFile {
  /** The chart's id, e.g. `growth`. */
  readonly id: string;
  /** The finding. */
  readonly title: string;
  /** The unit. */
  readonly subtitle: string;
  /** The active filters in words. */
  readonly filters: string;
  /** The source line, with the date of compilation. */
  readonly source: string;
  /** What a reader must know besides, e.g. `12 sites without a year are left out`. */
  readonly notes: readonly string[];
  /** The address that restores the view. */
  readonly link: string;
  readonly locale: LanguageId;
  /** When it was exported. */
  readonly date: Date;
  readonly columns: readonly string[];
  /** Numbers as numbers; null where a number is not known. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Longest name of a file, in characters, its extension included. */
const LONGEST = 80;

/**
 * The name of a file, e.g. `auspices-growth-water-africa-2026-11-24.svg`: what it shows, the values of the active filters
 * as far as there is room, day. Lower-case ASCII letters, digits and hyphens, so that every system takes it.
 */
export function fileNameOf(
  file: Pick<ChartFile, 'id' | 'date'>,
  extension: string,
  active: readonly string[],
): string {
  const end = `-${dayOf(file.date)}.${extension}`;
  const room = LONGEST - end.length;
  let name = ['auspices', ...plainWords(file.id)].join('-').slice(0, room);
  for (const word of active.flatMap(plainWords)) {
    if (name.length + 1 + word.length > room) break;
    name += `-${word}`;
  }
  return name + end;
}

/** The words of a text in ASCII; those of other scripts fall away. */
function plainWords(text: string): string[] {
  return words(text)
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter(Boolean);
}
