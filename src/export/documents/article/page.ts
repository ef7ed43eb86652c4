import type { Palette } from '../../../theme/tokens.ts';

/** A4 upright with the room of its words, in CSS pixels. */
export const PAGE = {
  width: 793.7,
  height: 1122.5,
  /** Left and right of the words. */
  side: 94.5,
  top: 84,
  /** Where the words end, and the notes below them. */
  bottom: 1036,
  /** The baseline of the name of the briefing and the number of the page. */
  foot: 1074,
} as const;

/** How wide the words are. */
export const COLUMN = PAGE.width - 2 * PAGE.side;

/** How a text of an article looks: sizes in CSS pixels. */
export interface Look {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly weight: 400 | 600;
  readonly colour: 'ink' | 'inkSoft';
}

/** The looks of an article, from its title to its notes: body text of 10.5 points, nothing below 8. */
export const LOOKS = {
  name: { fontSize: 13, lineHeight: 19, weight: 400, colour: 'inkSoft' },
  title: { fontSize: 29, lineHeight: 36, weight: 600, colour: 'ink' },
  heading1: { fontSize: 20, lineHeight: 26, weight: 600, colour: 'ink' },
  heading2: { fontSize: 17, lineHeight: 23, weight: 600, colour: 'ink' },
  heading3: { fontSize: 14.5, lineHeight: 20, weight: 600, colour: 'ink' },
  text: { fontSize: 14, lineHeight: 21.5, weight: 400, colour: 'ink' },
  cell: { fontSize: 12.5, lineHeight: 18, weight: 400, colour: 'ink' },
  reference: { fontSize: 12, lineHeight: 17, weight: 400, colour: 'ink' },
  caption: { fontSize: 11.5, lineHeight: 16.5, weight: 400, colour: 'inkSoft' },
  note: { fontSize: 10.7, lineHeight: 15, weight: 400, colour: 'inkSoft' },
} as const satisfies Readonly<Record<string, Look>>;

/** The colours of an article. */
export type ArticleColours = Pick<Palette, 'ink' | 'inkSoft' | 'hairline' | 'paper' | 'space'>;
