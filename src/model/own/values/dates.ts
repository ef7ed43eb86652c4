import { plainDigits } from './digits.ts';

/** In which order day, month and year stand. */
export const DATE_ORDERS = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** A day, or a month or year where no more is said. */
export interface OwnDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const PARTS = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:[T ]\d{1,2}:\d{2}.*)?$/;
const WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?:,)? năm (\d{4})$/i;
const MONTH = /^(\d{4})-(\d{1,2})$|^(\d{1,2})[/.](\d{4})$/;
const YEAR = /^\d{4}$/;

/** The Buddhist era is this many years ahead. */
export const BUDDHIST_YEARS = 543;

const YEARS = { least: 1000, most: 2200 } as const;
/** Two digits of a year below this are of the 21st century. */
const CENTURY_TURN = 50;

function yearOf(text: string): number | null {
  const year = Number(text);
  if (text.length <= 2) return year + (year < CENTURY_TURN ? 2000 : 1900);
  return year >= YEARS.least && year <= YEARS.most + BUDDHIST_YEARS ? year : null;
}

function checked(year: number | null, month: number | null, day: number | null): OwnDate | null {
  if (year === null) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && month !== null) {
    const last = new Date(Date.UTC(2000, 0, 1));
    last.setUTCFullYear(year, month, 0);
    if (day < 1 || day > last.getUTCDate()) return null;
  }
  return { year, month, day };
}

/** The date that a text is, its numbers in an order; null where it is none, as 31 February is. */
export function parseDate(text: string, order: DateOrder): OwnDate | null {
  const plain = plainDigits(text).trim();
  if (YEAR.test(plain)) return checked(yearOf(plain), null, null);
  const month = MONTH.exec(plain);
  if (month) return checked(yearOf(month[1] ?? month[4] ?? ''), Number(month[2] ?? month[3]), null);
  const words = WORDS.exec(plain);
  if (words) return checked(yearOf(words[3] ?? ''), Number(words[2]), Number(words[1]));
  const [, first = '', second = '', third = ''] = PARTS.exec(plain) ?? [];
  if (first === '') return null;
  if (first.length === 4) return checked(yearOf(first), Number(second), Number(third));
  if (order === 'ymd') return null;
  const [day, inYear] = order === 'dmy' ? [first, second] : [second, first];
  return checked(yearOf(third), Number(inYear), Number(day));
}

/** The order in which the dates of a column are written, and whether another would read them all as well. */
export function guessDateOrder(texts: readonly string[]): {
  readonly order: DateOrder;
  readonly isSure: boolean;
} {
  const counts = DATE_ORDERS.map((order) => texts.filter((text) => parseDate(text, order) !== null).length);
  const [ymd = 0, dmy = 0, mdy = 0] = counts;
  if (ymd >= dmy && ymd >= mdy) return { order: 'ymd', isSure: true };
  // Where both would do, the day comes first, as in most of the world, and the reader is asked.
  return dmy >= mdy ? { order: 'dmy', isSure: dmy > mdy } : { order: 'mdy', isSure: true };
}

/** The years that a sheet of Excel counts days from, by its setting. */
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
export type ExcelEpoch = keyof typeof EPOCHS;

/** The day that Excel stores as a number of days. */
export function dateOfExcel(days: number, epoch: ExcelEpoch): OwnDate {
  const date = new Date(EPOCHS[epoch] + Math.floor(days) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
