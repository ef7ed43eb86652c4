import type { Formats } from '../../i18n/format.ts';
import type { OwnSource } from './own-list.ts';

/** A number of the reader's own as the language writes it, with as many decimals as it needs to be told apart. */
export function writeNumber(value: number, formats: Formats): string {
  if (Number.isInteger(value) || Math.abs(value) >= 1000) return formats.count(value);
  return Math.abs(value) >= 1 ? formats.measure(value) : formats.fine(value);
}

/** The source of a list as its reader states it: title, date, licence. */
export const writeSource = ({ title, date, licence }: OwnSource): string =>
  [title, date, licence].filter((part) => part !== '').join(', ');
