/** Letters that Unicode does not split into a base letter and a mark, with what a reader types instead. */
const UNSPLIT: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ə: 'e',
};

const MARKS = /\p{M}+/gu;
const UNSPLIT_LETTERS = new RegExp(`[${Object.keys(UNSPLIT).join('')}]`, 'g');
const BREAKS = /[^\p{L}\p{N}]+/u;

/** The text in lower case without diacritics: `Hà Nội` becomes `ha noi`, `Đồng` becomes `dong`. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(UNSPLIT_LETTERS, (letter) => UNSPLIT[letter] ?? letter);
}

/** The words of a text, folded, in order. */
export function words(text: string): string[] {
  return fold(text).split(BREAKS).filter(Boolean);
}

/** A `y` that Vietnamese also writes as `i`: after a consonant, or after `qu`. */
const Y_FOR_I = /([bcdfghjklmnpqrstvwxz]|qu)y/g;

/** The text folded, with `i` and `y` alike where Vietnamese lets either stand: `vật lý` and `vật lí` become `vat li`. */
export function foldSpelling(text: string): string {
  return fold(text).replace(Y_FOR_I, '$1i');
}

/** The words of a text as a search compares them, in order. */
export function spelledWords(text: string): string[] {
  return foldSpelling(text).split(BREAKS).filter(Boolean);
}
