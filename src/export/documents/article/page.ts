import type { Palette } from '../../../theme/tokens.ts';

/** A4 upright, in CSS pixels. */
export const PAPER = { width: 793.7, height: 1122.5 } as const;

/** How a text of an article looks: sizes in CSS pixels. */
export interface Look {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly weight: 400 | 600;
  readonly colour: 'ink' | 'inkSoft';
}

/** The texts of an article, from its title to its notes. */
type LookId =
  | 'name'
  | 'title'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'text'
  | 'cell'
  | 'reference'
  | 'caption'
  | 'note';

/** How an article stands on its paper. */
export interface Sheet {
  /** The page with the room of its words: `bottom` is where these end, and the notes below them; `foot` the baseline of the last line. */
  readonly page: {
    readonly width: number;
    readonly height: number;
    /** Left and right of the words. */
    readonly side: number;
    readonly top: number;
    readonly bottom: number;
    readonly foot: number;
  };
  readonly looks: Readonly<Record<LookId, Look>>;
  /** The free space above what begins something new. */
  readonly before: Readonly<
    Record<
      | 'title'
      | 'byline'
      | 'heading1'
      | 'heading2'
      | 'heading3'
      | 'text'
      | 'item'
      | 'caption'
      | 'table'
      | 'picture'
      | 'chart'
      | 'below'
      | 'end',
      number
    >
  >;
  /** What stands around the words of a cell. */
  readonly cell: { readonly side: number; readonly above: number };
  /** How wide a chart is in its own units, of which its letters have 24: the wider, the smaller they are on paper. */
  readonly chart: number;
  /** Whether what a page cites is told at its foot, too. */
  readonly hasNotes: boolean;
}

/** An article to be read: body text of 10.5 points, nothing below 8. */
export const ARTICLE: Sheet = {
  page: { ...PAPER, side: 94.5, top: 84, bottom: 1036, foot: 1074 },
  looks: {
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
  },
  before: {
    title: 6,
    byline: 12,
    heading1: 30,
    heading2: 24,
    heading3: 16,
    text: 8,
    item: 4,
    caption: 12,
    table: 10,
    picture: 12,
    chart: 8,
    below: 6,
    end: 24,
  },
  cell: { side: 8, above: 5 },
  chart: 1200,
  hasNotes: true,
};

/** The same where a dossier is to have four pages at most: its tables stand closer, in letters of 8.7 points. */
export const DOSSIER: Sheet = {
  ...ARTICLE,
  looks: {
    ...ARTICLE.looks,
    cell: { ...ARTICLE.looks.cell, fontSize: 11.6, lineHeight: 16 },
    reference: { ...ARTICLE.looks.reference, fontSize: 10.7, lineHeight: 15 },
  },
  before: { ...ARTICLE.before, heading1: 21, heading2: 17 },
  cell: { side: 6, above: 3 },
};

/** What stands at the edges of a brief. */
const EDGE = { side: 60, top: 48, bottom: 1068, foot: 1092 } as const;

/**
 * A brief, which says much on few pages: body text of 9 points, and smaller by `share` where it has too many words for them, as if
 * its paper were larger.
 */
export function briefSheet(share: number): Sheet {
  const of = (length: number) => length / share;
  return {
    page: {
      width: of(PAPER.width),
      height: of(PAPER.height),
      side: of(EDGE.side),
      top: of(EDGE.top),
      bottom: of(EDGE.bottom),
      foot: of(EDGE.foot),
    },
    looks: {
      name: { fontSize: 11, lineHeight: 15, weight: 400, colour: 'inkSoft' },
      title: { fontSize: 22, lineHeight: 28, weight: 600, colour: 'ink' },
      heading1: { fontSize: 13.5, lineHeight: 18, weight: 600, colour: 'ink' },
      heading2: { fontSize: 13.5, lineHeight: 18, weight: 600, colour: 'ink' },
      heading3: { fontSize: 12.5, lineHeight: 17, weight: 600, colour: 'ink' },
      text: { fontSize: 12, lineHeight: 16.5, weight: 400, colour: 'ink' },
      cell: { fontSize: 11, lineHeight: 14.5, weight: 400, colour: 'ink' },
      reference: { fontSize: 9.8, lineHeight: 13, weight: 400, colour: 'ink' },
      caption: { fontSize: 10.4, lineHeight: 13.8, weight: 400, colour: 'inkSoft' },
      note: { fontSize: 9.8, lineHeight: 13, weight: 400, colour: 'inkSoft' },
    },
    before: {
      title: 3,
      byline: 6,
      heading1: 12,
      heading2: 12,
      heading3: 9,
      text: 4,
      item: 2,
      caption: 5,
      table: 4,
      picture: 4,
      chart: 3,
      below: 3,
      end: 8,
    },
    cell: { side: 5, above: 2 },
    chart: 1500,
    hasNotes: false,
  };
}

/** How wide the words are. */
export const columnOf = ({ page }: Sheet): { readonly x: number; readonly width: number } => ({
  x: page.side,
  width: page.width - 2 * page.side,
});

/** The colours of an article. */
export type ArticleColours = Pick<Palette, 'ink' | 'inkSoft' | 'hairline' | 'paper' | 'space'>;
