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

/** A sheet of paper with a chart and all that it says about itself, in CSS pixels from its upper left corner. */
export interface SheetLayout {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  readonly picture: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** The line between the chart and what stands below it. */
  readonly rule: number;
}

const MARGIN = 24;
/** Between the chart and what stands above and below it. */
const GAP = 14;
/** Between texts that say different things. */
const STEP = 4;
/** The narrowest room for texts: a title above a tiny chart is no column of words. */
const LEAST = 400;

/** Titles stand tighter than text, and neither so tight that diacritics touch. */
const LOOKS = {
  title: { fontSize: 20, fontWeight: 600, lineHeight: 25, tone: 'ink' },
  filters: { fontSize: 14, fontWeight: 400, lineHeight: 21, tone: 'ink' },
  small: { fontSize: 12, fontWeight: 400, lineHeight: 18, tone: 'inkSoft' },
} as const satisfies Record<string, TextLook>;

/** From the middle of a line to its baseline, as a share of the font size. */
const BASELINE = 0.35;

/** Places title, filters and unit above a picture of the given size, and notes, source, date and link below it. */
export function layoutSheet(
  file: ChartFile,
  size: { readonly width: number; readonly height: number },
  measure: Measure,
): SheetLayout {
  const room = Math.max(Math.ceil(size.width), LEAST);
  const texts: PlacedText[] = [];
  let y = MARGIN;
  const put = (text: string, look: TextLook) => {
    const lines = wrapLines(text, room, (part) => measure(part, look.fontSize, look.fontWeight));
    if (lines.length === 0) return;
    texts.push({ ...look, lines, x: MARGIN, y: y + look.lineHeight / 2 + look.fontSize * BASELINE });
    y += lines.length * look.lineHeight;
  };
  put(file.title, LOOKS.title);
  y += STEP;
  put(file.filters, LOOKS.filters);
  y += STEP;
  put(file.subtitle, LOOKS.small);
  y += GAP;
  const picture = { x: MARGIN, y, width: size.width, height: size.height };
  y += Math.ceil(size.height) + GAP;
  const rule = y;
  y += GAP;
  for (const text of endOf(file)) put(text, LOOKS.small);
  return { width: room + 2 * MARGIN, height: y + MARGIN, texts, picture, rule };
}

function endOf(file: ChartFile): readonly string[] {
  const words = fileTexts.of(file.locale);
  return [
    ...file.notes,
    file.source,
    `${words.exported}: ${formatsOf(file.locale).date(dayOf(file.date))}`,
    file.link && `${words.link}: ${file.link}`,
  ];
}
