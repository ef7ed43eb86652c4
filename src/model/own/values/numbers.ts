import { plainDigits } from './digits.ts';

/** Which sign parts the whole from the rest of a number: `1,234.5` or `1.234,5`. */
export type Notation = 'point' | 'comma';

/** What may stand between thousands besides the other sign, and around a number. */
const SPACES = /[\s\u00A0\u2007\u2009\u202F'’]/g;
const MINUS = /^[−–]/;
const CURRENCY = /^(?:[$€£¥₫]|USD|EUR|VND)|(?:[$€£¥₫%‰]|USD|EUR|VND|đ)$/gi;

/** Signs that stand with Arabic digits, and mean the same in either notation. */
const ARABIC = { decimal: '\u066B', thousands: '\u066C' } as const;

const PLAIN: Readonly<Record<Notation, RegExp>> = {
  point: /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[+-]?\d+)?$/i,
  comma: /^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?(?:e[+-]?\d+)?$/i,
};

const bare = (text: string): string =>
  plainDigits(text).replace(SPACES, '').replace(MINUS, '-').replace(CURRENCY, '');

/** The number that a text is in a notation, with its unit of money or `%` left aside; null where it is none. */
export function parseNumber(text: string, notation: Notation): number | null {
  const plain = bare(text)
    .replaceAll(ARABIC.thousands, '')
    .replace(ARABIC.decimal, notation === 'point' ? '.' : ',');
  if (!PLAIN[notation].test(plain)) return null;
  const value = Number(
    notation === 'point' ? plain.replaceAll(',', '') : plain.replaceAll('.', '').replace(',', '.'),
  );
  return Number.isFinite(value) ? value : null;
}

/** Three digits after a single sign may be thousands or a fraction. */
const DOUBTFUL = /^[+-]?\d{1,3}[.,]\d{3}$/;

/**
 * The notation in which the numbers of a column are written, and whether another would do as well. Texts that either notation
 * reads, but differently, such as `1,234`, decide nothing.
 */
export function guessNotation(texts: readonly string[]): {
  readonly notation: Notation;
  readonly isSure: boolean;
  /** Whether a number of the column can be read in no other notation. */
  readonly isSaid: boolean;
} {
  let point = 0;
  let comma = 0;
  let doubtful = 0;
  for (const text of texts) {
    const plain = bare(text);
    if (DOUBTFUL.test(plain)) doubtful++;
    else {
      const [asPoint, asComma] = [PLAIN.point.test(plain), PLAIN.comma.test(plain)];
      if (asPoint && !asComma) point++;
      if (asComma && !asPoint) comma++;
    }
  }
  const isSaid = point !== comma;
  return { notation: comma > point ? 'comma' : 'point', isSure: isSaid || doubtful === 0, isSaid };
}
