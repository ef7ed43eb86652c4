import type { SlideParagraph } from '../../model/briefing/slide.ts';
import type { RunLine, SlideBox, SlideRole, SlideText } from '../../model/briefing/slide-scene.ts';
import type { Measure } from '../../model/text/measure.ts';
import { layRunLines } from '../../model/text/run-lines.ts';

/** Between paragraphs, as a share of the font size. */
export const PARAGRAPH_GAP = 0.5;

/** The size of a text of which none is told, in units of the slide. */
const USUAL_SIZE = 24;

/** Height of a line, as a share of the font size. */
const LINE_HEIGHTS: Readonly<Record<SlideRole, number>> = {
  kicker: 1.3,
  title: 1.16,
  text: 1.42,
  number: 1.06,
  label: 1.28,
  caption: 1.36,
  sources: 1.36,
  place: 1.3,
  legend: 1.3,
};

/** What a text is, and its look. */
interface BlockLook {
  readonly role: SlideRole;
  /** The usual size first. */
  readonly sizes: readonly number[];
  readonly weight?: 400 | 600;
  readonly colour: string;
  readonly align?: SlideText['align'];
}

/** A text with its height, and whether even its smallest size is too long for its room. */
export interface Block {
  readonly text: SlideText;
  readonly isOverfull: boolean;
}

/** The height of lines of runs. */
export function heightOfLines(lines: readonly RunLine[], fontSize: number, lineHeight: number): number {
  const gaps = lines.filter(({ isFirst }, index) => isFirst && index > 0).length;
  return lines.length * lineHeight + gaps * fontSize * PARAGRAPH_GAP;
}

/** What is short and stands by itself: its lines are about as long as each other. */
const EVEN: ReadonlySet<SlideRole> = new Set(['title', 'label', 'kicker', 'number']);

/** Whether a line reaches beyond its room: a single word that is wider. */
const isWider = (lines: readonly RunLine[], width: number) =>
  lines.some(({ runs }) => runs.some((run) => run.x + run.width > width + 0.5));

/**
 * Sets paragraphs into a room, in the first of the sizes in which they fit; the box of the text is as high as its lines. What
 * does not fit in the smallest either is set in it all the same, and told: nothing is cut.
 */
export function setBlock(
  paragraphs: readonly SlideParagraph[],
  room: SlideBox,
  look: BlockLook,
  measure: Measure,
): Block {
  const { role, sizes, weight = 400, colour, align = 'start' } = look;
  const bold = weight === 600;
  const looked = bold
    ? paragraphs.map((each) => ({ ...each, runs: each.runs.map((run) => ({ ...run, bold: true })) }))
    : paragraphs;
  const at = (fontSize: number) => {
    const lineHeight = fontSize * LINE_HEIGHTS[role];
    const lines = layRunLines(looked, fontSize, room.width, measure, EVEN.has(role));
    const height = heightOfLines(lines, fontSize, lineHeight);
    return {
      fontSize,
      lineHeight,
      lines,
      height,
      fits: height <= room.height && !isWider(lines, room.width),
    };
  };
  let found = at(sizes[0] ?? USUAL_SIZE);
  for (const size of sizes.slice(1)) {
    if (found.fits) break;
    found = at(size);
  }
  const { fontSize, lineHeight, lines, height, fits } = found;
  return {
    text: {
      kind: 'text',
      role,
      box: { ...room, height },
      paragraphs: looked,
      lines,
      fontSize,
      lineHeight,
      weight,
      colour,
      align,
    },
    isOverfull: !fits,
  };
}
