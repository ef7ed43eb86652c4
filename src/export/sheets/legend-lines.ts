import type { Measure } from '../../model/text/measure.ts';
import { wrapLines } from '../../model/text/wrap-lines.ts';
import type { PlacedText, TextLook } from './sheet-layout.ts';
import { BASELINE, enlarge } from './write-lines.ts';

/** What one layer of a map means: samples as SVG markup, each with its meaning. */
export interface SheetLegend {
  /** Null where the rows say all. */
  readonly title: string | null;
  readonly rows: readonly { readonly swatch: string; readonly label: string }[];
}

/** A sample in its place, by the upper left corner of its room. */
export interface PlacedSwatch {
  readonly markup: string;
  readonly x: number;
  readonly y: number;
}

/** A legend in its lines, from its own upper left corner, and how large its samples are drawn. */
export interface LegendLines {
  readonly texts: readonly PlacedText[];
  readonly swatches: readonly PlacedSwatch[];
  readonly height: number;
  readonly scale: number;
}

/** Looks of a legend's texts at scale 1, in CSS pixels. */
const LOOKS = {
  title: { fontSize: 11, fontWeight: 600, lineHeight: 18, tone: 'ink' },
  label: { fontSize: 11, fontWeight: 400, lineHeight: 18, tone: 'ink' },
  name: { fontSize: 11, fontWeight: 400, lineHeight: 16, tone: 'ink' },
} as const satisfies Record<string, TextLook>;

/** The room of a sample, the space behind it, between two rows, and before the next layer. */
const SWATCH = { width: 24, height: 14, gap: 5 } as const;
const BETWEEN = { title: 8, rows: 14, layers: 26 } as const;

/** The least width of a column of the list of sites, and the space between two. */
const COLUMN = { width: 230, gap: 18 } as const;
/** Above the list. */
const ABOVE = 6;

/** Long legends are set smaller, step by step; the last is still read on paper. */
const SCALES = [1, 0.92, 0.84, 0.76] as const;
/** A legend leaves the map so much of what both have. */
const LEAST_MAP = 0.5;

/** Layers one after the other in as few lines as they need: the title of each, then its samples with their meanings. */
function setLayers(
  legend: readonly SheetLegend[],
  width: number,
  scale: number,
  measure: Measure,
): LegendLines {
  const texts: PlacedText[] = [];
  const swatches: PlacedSwatch[] = [];
  const [title, label] = [enlarge(LOOKS.title, scale), enlarge(LOOKS.label, scale)];
  let [x, y] = [0, 0];
  const put = (text: string, look: TextLook, swatch: string | null, keepsWith = 0) => {
    const inset = swatch === null ? 0 : (SWATCH.width + SWATCH.gap) * scale;
    const widthOf = (part: string) => measure(part, look.fontSize, look.fontWeight);
    if (x > 0 && x + inset + widthOf(text) + keepsWith > width) {
      x = 0;
      y += look.lineHeight;
    }
    const lines = wrapLines(text, width - inset, widthOf);
    texts.push({ ...look, lines, x: x + inset, y: y + look.lineHeight / 2 + look.fontSize * BASELINE });
    if (swatch !== null)
      swatches.push({ markup: swatch, x, y: y + (look.lineHeight - SWATCH.height * scale) / 2 });
    y += (lines.length - 1) * look.lineHeight;
    x += inset + Math.max(...lines.map(widthOf));
  };
  for (const { title: heading, rows } of legend) {
    const [first] = rows;
    if (!first) continue;
    if (heading !== null) {
      // A title is never alone at the end of a line.
      const sample = (SWATCH.width + SWATCH.gap + BETWEEN.title) * scale;
      put(heading, title, null, sample + measure(first.label, label.fontSize, 400));
      x += BETWEEN.title * scale;
    }
    for (const [index, row] of rows.entries()) {
      if (index > 0) x += BETWEEN.rows * scale;
      put(row.label, label, row.swatch);
    }
    x += BETWEEN.layers * scale;
  }
  return { texts, swatches, height: texts.length > 0 ? y + label.lineHeight : 0, scale };
}

/** Names of the sites by their numbers on the map, in columns that are read from the top. */
function setNames(names: readonly string[], width: number, scale: number, measure: Measure) {
  const look = enlarge(LOOKS.name, scale);
  const count = Math.max(1, Math.floor((width + COLUMN.gap) / ((COLUMN.width + COLUMN.gap) * scale)));
  const step = (width + COLUMN.gap) / count;
  const perColumn = Math.ceil(names.length / count);
  const inset = measure('25 ', look.fontSize, 600) + 4;
  const widthOf = (part: string) => measure(part, look.fontSize, look.fontWeight);
  const texts: PlacedText[] = [];
  let height = 0;
  for (let column = 0; column < count; column++) {
    let y = 0;
    for (const [place, name] of names.slice(column * perColumn, (column + 1) * perColumn).entries()) {
      const number = String(column * perColumn + place + 1);
      const lines = wrapLines(name, step - COLUMN.gap - inset, widthOf);
      const at = { x: column * step, y: y + look.lineHeight / 2 + look.fontSize * BASELINE };
      texts.push({ ...look, ...at, fontWeight: 600, lines: [number] });
      texts.push({ ...look, ...at, x: at.x + inset, lines });
      y += lines.length * look.lineHeight;
    }
    height = Math.max(height, y);
  }
  return { texts, height };
}

/**
 * The legend of a map, and below it the names of the sites that bear numbers there, set for a width in CSS pixels, type enlarged
 * by `type`; smaller where it would leave the map less than half of `room`, which is null where the sheet grows with it.
 */
export function layoutLegend(
  legend: readonly SheetLegend[],
  names: readonly string[],
  width: number,
  { type, room }: { readonly type: number; readonly room: number | null },
  measure: Measure,
): LegendLines {
  const at = (scale: number): LegendLines => {
    const layers = setLayers(legend, width, scale * type, measure);
    const listed = setNames(names, width, scale * type, measure);
    const top = layers.height + (names.length > 0 ? ABOVE * scale * type : 0);
    return {
      ...layers,
      texts: [...layers.texts, ...listed.texts.map((text) => ({ ...text, y: text.y + top }))],
      height: top + listed.height,
    };
  };
  const fitting = SCALES.find((scale) => room === null || at(scale).height <= room * (1 - LEAST_MAP));
  return at(fitting ?? Math.min(...SCALES));
}
