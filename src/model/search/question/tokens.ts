import { foldSpelling } from '../fold.ts';

/** A word of a question, as it is typed and as it is compared. */
export interface Token {
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** The letters as they were typed, composed. */
  readonly raw: string;
  /** Without case and diacritics, i and y alike. */
  readonly key: string;
  /** Its letters with their shapes (ê, ơ, đ) but without tones. */
  readonly shape: string;
  /** Its tones in their order, wherever the writer places them: `hoà` and `hòa` have the same. */
  readonly tones: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SHAPED = /[^a-z0-9]/;
const Y_FOR_I = /([bcdfghjklmnpqrstvwxzđ]|qu)y/g;

/** The words of a text. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].map((match) => {
    const [raw] = match;
    const marked = raw.toLowerCase().normalize('NFD');
    return {
      start: match.index,
      end: match.index + raw.length,
      raw: raw.normalize('NFC'),
      key: foldSpelling(raw),
      shape: marked.replace(TONES, '').normalize('NFC').replace(Y_FOR_I, '$1i'),
      tones: (marked.match(TONES) ?? []).join(''),
    };
  });
}

/** Some words read as one, so that `Viet Nam` and `Vietnam` are the same. */
export interface Spelling {
  readonly key: string;
  /** Its letters without tones, and its tones in their order: two spellings may differ in the place of a tone alone. */
  readonly shape: string;
  readonly tones: string;
  /** Whether it has diacritics at all. */
  readonly isBare: boolean;
}

/** How some words are spelt, spaces apart. */
export function spellingOf(tokens: readonly Token[]): Spelling {
  const shape = tokens.map((token) => token.shape).join('');
  const tones = tokens.map((token) => token.tones).join('');
  return {
    key: tokens.map(({ key }) => key).join(''),
    shape,
    tones,
    isBare: tones === '' && !SHAPED.test(shape),
  };
}
