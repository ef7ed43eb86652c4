import { plainDigits } from './digits.ts';

/** In which order day, month and year stand. */
const WRITTEN_ORDERS = ['ymd', 'dmy', 'mdy'] as const;

/** How a date is written: in an order, or as the number of days that Excel counts from one of its two epochs. */
export type DateOrder = (typeof WRITTEN_ORDERS)[number] | 'excel1900' | 'excel1904';

/** From when years are counted; those of the Buddhist era are 543 ahead. */
export type Era = 'common' | 'buddhist';

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

const BUDDHIST_YEARS = 543;

const YEARS = { least: 1000, most: 2200 } as const;
/** Two digits of a year below this are of the 21st century. */
const CENTURY_TURN = 50;
/** Two digits of a year of the Buddhist era are of this century. */
const BUDDHIST_CENTURY = 2500;

/** The year of the common era that a text says; null where it is none, or would be one of the other era. */
function yearOf(text: string, era: Era): number | null {
  const year = Number(text);
  if (era === 'buddhist') {
    const whole = text.length <= 2 ? BUDDHIST_CENTURY + year : year;
    return whole > YEARS.most && whole <= YEARS.most + BUDDHIST_YEARS ? whole - BUDDHIST_YEARS : null;
  }
  if (text.length <= 2) return year + (year < CENTURY_TURN ? 2000 : 1900);
  return year >= YEARS.least && year <= YEARS.most ? year : null;
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

/** The date that a text is, as it is written; null where it is none, as 31 February is. */
export function parseDate(text: string, order: DateOrder, era: Era = 'common'): OwnDate | null {
  const plain = plainDigits(text).trim();
  if (order === 'excel1900' || order === 'excel1904') return parseDays(plain, order);
  if (YEAR.test(plain)) return checked(yearOf(plain, era), null, null);
  const month = MONTH.exec(plain);
  if (month) return checked(yearOf(month[1] ?? month[4] ?? '', era), Number(month[2] ?? month[3]), null);
  const words = WORDS.exec(plain);
  if (words) return checked(yearOf(words[3] ?? '', era), Number(words[2]), Number(words[1]));
  const [, first = '', second = '', third = ''] = PARTS.exec(plain) ?? [];
  if (first === '') return null;
  if (first.length === 4) return checked(yearOf(first, era), Number(second), Number(third));
  if (order === 'ymd') return null;
  const [day, inYear] = order === 'dmy' ? [first, second] : [second, first];
  return checked(yearOf(third, era), Number(inYear), Number(day));
}

/** The order in which the dates of a column are written, how many it reads, and whether another would read them all as well. */
export function guessDateOrder(
  texts: readonly string[],
  era: Era = 'common',
): {
  readonly order: DateOrder;
  readonly isSure: boolean;
  readonly count: number;
} {
  const counts = WRITTEN_ORDERS.map(
    (order) => texts.filter((text) => parseDate(text, order, era) !== null).length,
  );
  const [ymd = 0, dmy = 0, mdy = 0] = counts;
  if (ymd >= dmy && ymd >= mdy) return { order: 'ymd', isSure: true, count: ymd };
  // Where both would do, the day comes first, as in most of the world, and the reader is asked.
  return dmy >= mdy
    ? { order: 'dmy', isSure: dmy > mdy, count: dmy }
    : { order: 'mdy', isSure: true, count: mdy };
}

/** The years that a sheet of Excel counts days from, by its setting. */
const EPOCHS = { excel1900: Date.UTC(1899, 11, 30), excel1904: Date.UTC(1904, 0, 1) } as const;

/** Days with a fraction for the time, as Excel stores them; more digits are no day of ours. */
const DAYS = /^\d{1,5}(?:[.,]\d+)?$/;

/** The day that Excel stores as a number of days. */
function parseDays(text: string, epoch: keyof typeof EPOCHS): OwnDate | null {
  if (!DAYS.test(text)) return null;
  const date = new Date(EPOCHS[epoch] + Number.parseInt(text, 10) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
