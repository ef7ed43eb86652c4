import { fileTexts } from '../../i18n/export/file.ts';
import { formatsOf } from '../../i18n/format.ts';
import { dayOf } from '../../model/day.ts';
import type { Measure } from '../../model/text/measure.ts';
import { wrapLines } from '../../model/text/wrap-lines.ts';
import type { ChartFile } from '../charts/chart-file.ts';

/** How a text of the sheet looks. */
export interface TextLook {
  readonly fontSize: number;
  readonly fontWeight: number;
  readonly lineHeight: number;
  readonly tone: 'ink' | 'inkSoft';
}

/** A text in its place: `x` is its left edge, `y` the baseline of its first line. */
export interface PlacedText extends TextLook {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** One of the drawings of a sheet, in CSS pixels: what it counts, above it, and what must be known to read it, below it. */
export interface SheetPart {
  readonly caption: string | null;
  readonly note: string | null;
  readonly width: number;
  readonly height: number;
}

/** A sheet of paper with the drawings of a chart and all that they say about themselves, in CSS pixels from its upper left corner. */
export interface SheetLayout {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  /** Where each drawing stands. */
  readonly pictures: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** The line between the drawings and what stands below them. */
  readonly rule: number;
}

const MARGIN = 24;
/** Between a drawing and what stands above and below it, and between one and the next. */
const GAP = 14;
const BETWEEN = 28;
/** Between texts that say different things. */
const STEP = 4;
/** The narrowest room for texts: a title above a tiny chart is no column of words. */
const LEAST = 400;

/** Titles stand tighter than text, and neither so tight that diacritics touch. */
const LOOKS = {
  title: { fontSize: 24, fontWeight: 600, lineHeight: 30, tone: 'ink' },
  filters: { fontSize: 15, fontWeight: 400, lineHeight: 23, tone: 'ink' },
  caption: { fontSize: 15, fontWeight: 600, lineHeight: 23, tone: 'ink' },
  small: { fontSize: 13, fontWeight: 400, lineHeight: 20, tone: 'inkSoft' },
} as const satisfies Record<string, TextLook>;

/** From the middle of a line to its baseline, as a share of the font size. */
const BASELINE = 0.35;

/**
 * Places title and filters above the drawings, each with its caption above and its note below it, and source, date and link
 * at the end.
 */
export function layoutSheet(file: ChartFile, parts: readonly SheetPart[], measure: Measure): SheetLayout {
  const room = Math.max(LEAST, ...parts.map(({ width }) => Math.ceil(width)));
  const texts: PlacedText[] = [];
  let y = MARGIN;
  const put = (text: string | null, look: TextLook) => {
    const lines = wrapLines(text ?? '', room, (part) => measure(part, look.fontSize, look.fontWeight));
    if (lines.length === 0) return;
    texts.push({ ...look, lines, x: MARGIN, y: y + look.lineHeight / 2 + look.fontSize * BASELINE });
    y += lines.length * look.lineHeight;
  };
  put(file.title, LOOKS.title);
  y += STEP;
  put(file.filters, LOOKS.filters);
  const pictures = parts.map(({ caption, note, width, height }, index) => {
    y += index === 0 ? GAP : BETWEEN;
    put(caption, LOOKS.caption);
    y += GAP;
    const picture = { x: MARGIN, y, width, height };
    y += Math.ceil(height) + GAP;
    put(note, LOOKS.small);
    return picture;
  });
  y += GAP;
  const rule = y;
  y += GAP;
  for (const text of endOf(file)) put(text, LOOKS.small);
  return { width: room + 2 * MARGIN, height: y + MARGIN, texts, pictures, rule };
}

function endOf(file: ChartFile): readonly string[] {
  const words = fileTexts.of(file.locale);
  return [
    file.source,
    `${words.exported}: ${formatsOf(file.locale).date(dayOf(file.date))}`,
    file.link && `${words.link}: ${file.link}`,
  ];
}
