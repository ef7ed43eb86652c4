/** The widths of Arial's letters from space to `~`, in thousandths of the font size: the slides are laid out in a font of other widths. */
const WIDTHS = {
  regular:
    '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584',
  bold: '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584',
} as const;

const FIRST = 32;
const TABLES = {
  regular: WIDTHS.regular.split(' ').map(Number),
  bold: WIDTHS.bold.split(' ').map(Number),
} as const;

/** A letter that is none of these, and the horn of ơ and ư. */
const OTHER = 620;
const HORN = 110;

const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  '“': '"',
  '”': '"',
  '’': "'",
  '–': '0',
  '\u00A0': ' ',
};

/** The width of a text in Arial, in the unit of its size; accents take no room beside their letters. */
export function widthInArial(text: string, size: number, weight: number): number {
  const table = TABLES[weight >= 600 ? 'bold' : 'regular'];
  let width = 0;
  for (const letter of text.normalize('NFD')) {
    if (letter === '\u031B') width += HORN;
    else if (!/\p{Mn}/u.test(letter)) {
      const code = (PLAIN[letter] ?? letter).codePointAt(0) ?? 0;
      width += table[code - FIRST] ?? OTHER;
    }
  }
  return (width * size) / 1000;
}
