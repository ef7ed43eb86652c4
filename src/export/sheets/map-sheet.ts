import type { LanguageId } from '../../model/languages.ts';
import { wrapLines } from '../wrap-lines.ts';
import {
  BASELINE,
  flowColumns,
  heightForColumns,
  type LegendBlock,
  legendBlocks,
  type PlacedSwatch,
  type SheetLegend,
} from './legend-flow.ts';
import { type QrCode, qrSide } from './qr-path.ts';
import type { Measure, PlacedText, TextLook } from './sheet-layout.ts';

/** What stands on a sheet around a map. */
export interface MapSheet {
  readonly locale: LanguageId;
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly legend: readonly SheetLegend[];
  /** Projection, sources, dates. */
  readonly footer: readonly string[];
  readonly disclaimer: string;
  readonly link: string;
  /** Null where the link is too long for one. */
  readonly qr: QrCode | null;
}

/** The sizes that a sheet can have, in the order in which they are offered. */
export const SHEET_SIZES = ['view', 'a4-landscape', 'a4-portrait', 'a3-landscape', 'a3-portrait'] as const;
export type SheetSize = (typeof SHEET_SIZES)[number];

/** CSS pixels in a millimetre. */
export const PIXELS_PER_MM = 96 / 25.4;

/** Papers of ISO 216, in millimetres, the short side first. */
const PAPERS = { a4: [210, 297], a3: [297, 420] } as const;

/** A paper's width and height in millimetres; null for a sheet as large as the map on the screen wants it. */
export function paperOf(size: SheetSize): readonly [width: number, height: number] | null {
  if (size === 'view') return null;
  const [short, long] = PAPERS[size.startsWith('a4') ? 'a4' : 'a3'];
  return size.endsWith('landscape') ? [long, short] : [short, long];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet with everything in its place, in CSS pixels from its upper left corner. */
export interface MapSheetLayout {
  readonly width: number;
  readonly height: number;
  readonly map: Box;
  readonly texts: readonly PlacedText[];
  readonly swatches: readonly PlacedSwatch[];
  /** How large samples are drawn. */
  readonly swatchScale: number;
  readonly qr: Box | null;
  /** The line above the footer. */
  readonly rule: number;
  readonly margin: number;
}

const LOOKS = {
  title: { fontSize: 21, fontWeight: 600, lineHeight: 27, tone: 'ink' },
  subtitle: { fontSize: 12, fontWeight: 400, lineHeight: 17, tone: 'inkSoft' },
  footer: { fontSize: 9.5, fontWeight: 400, lineHeight: 13, tone: 'inkSoft' },
} as const satisfies Record<string, TextLook>;

const GAP = 12;
const COLUMN = { width: 196, gap: 16 } as const;

/** A legend beside the map takes at most so many columns, and one below it leaves the map so much of the sheet. */
const MOST_COLUMNS = 2;
const LEAST_MAP = 0.5;

/** Legends that take too much room are set smaller, step by step; the last is still read on paper. */
const LEGEND_SCALES = [1, 0.92, 0.84, 0.76] as const;
const LEAST_SCALE = Math.min(...LEGEND_SCALES);

/** Room that long lines leave, for programs that set them in a wider font than ours. */
const FOREIGN_FONT = 0.88;

/** The narrowest map of a screen that a legend may stand beside. */
const WIDE = 700;

/** How a sheet is arranged that is part of a page of its own, such as a slide. */
export interface SheetFrame {
  /** In CSS pixels. */
  readonly margin: number;
  readonly columnWidth: number;
  /** Whether the legend stands beside the map, or below it. */
  readonly beside: boolean;
}

class Writer {
  readonly texts: PlacedText[] = [];
  constructor(private readonly measure: Measure) {}

  /** Writes a text from `y` on and gives the `y` below it. */
  write(text: string, look: TextLook, x: number, y: number, width: number): number {
    const lines = wrapLines(text, width, (part) => this.measure(part, look.fontSize, look.fontWeight));
    if (lines.length === 0) return y;
    this.texts.push({ ...look, lines, x, y: y + look.lineHeight / 2 + look.fontSize * BASELINE });
    return y + lines.length * look.lineHeight;
  }
}

function enlarge(look: TextLook, scale: number): TextLook {
  return { ...look, fontSize: look.fontSize * scale, lineHeight: look.lineHeight * scale };
}

/**
 * Places title and subtitle above a map, its legend beside or below it, and footer, disclaimer and link at the bottom. On
 * paper everything fits the page; on a sheet for the screen the map has the size `view`, and the sheet is as large as it
 * takes. `frame` arranges it differently, where it is part of something else.
 */
export function layoutMapSheet(
  sheet: MapSheet,
  size: SheetSize,
  view: { readonly width: number; readonly height: number },
  measure: Measure,
  frame?: SheetFrame,
): MapSheetLayout {
  const paper = paperOf(size);
  // Type grows with the paper, less than the paper does.
  const type = size.startsWith('a3') ? 1.25 : 1;
  const margin = frame?.margin ?? (paper ? 12 * PIXELS_PER_MM * (type > 1 ? 1.2 : 1) : 20);
  const columnWidth = (frame?.columnWidth ?? COLUMN.width) * type;
  const beside = frame?.beside ?? (paper ? paper[0] > paper[1] : view.width >= WIDE);
  const paperWidth = paper ? paper[0] * PIXELS_PER_MM : null;
  const blocksAt = (scale: number) => legendBlocks(sheet.legend, columnWidth, scale * type, measure);
  const viewColumns = beside && !paper ? legendBeside(blocksAt, view.height).columns.length : 0;
  const width = paperWidth ?? view.width + viewColumns * (columnWidth + COLUMN.gap) + 2 * margin;
  const room = width - 2 * margin;

  const writer = new Writer(measure);
  let y = writer.write(sheet.title, enlarge(LOOKS.title, type), margin, margin, room) + 2 * type;
  for (const line of sheet.subtitle) y = writer.write(line, enlarge(LOOKS.subtitle, type), margin, y, room);
  const top = y + GAP * type;

  // The footer is written once to know its height, and again at the bottom.
  const qrSize = sheet.qr ? qrSide(sheet.qr) * type : 0;
  const footerWidth = (room - (qrSize > 0 ? qrSize + 20 : 0)) * FOREIGN_FONT;
  const writeFooter = (target: Writer, from: number) => {
    const look = enlarge(LOOKS.footer, type);
    const lines = [...sheet.footer, sheet.disclaimer, sheet.link];
    return lines.reduce((at, line) => target.write(line, look, margin, at, footerWidth), from);
  };
  const footerHeight = Math.max(writeFooter(new Writer(measure), 0), qrSize);
  const bottomOf = (height: number) => height - margin - footerHeight - GAP * type;

  const paperBottom = paper ? bottomOf(paper[1] * PIXELS_PER_MM) - GAP * type : null;
  const legend = beside
    ? legendBeside(blocksAt, paperBottom === null ? view.height : paperBottom - top)
    : legendBelow(
        blocksAt,
        Math.max(1, Math.floor((room + COLUMN.gap) / (columnWidth + COLUMN.gap))),
        paperBottom === null ? null : paperBottom - top,
      );
  const legendWidth = beside ? legend.columns.length * (columnWidth + COLUMN.gap) : 0;
  const legendHeight = beside || legend.columns.length === 0 ? 0 : legend.height + GAP * type;
  const map: Box = {
    x: margin,
    y: top,
    width: room - legendWidth,
    height: paperBottom === null ? view.height : paperBottom - top - legendHeight,
  };
  const swatches: PlacedSwatch[] = [];
  const legendX = beside ? map.x + map.width + COLUMN.gap : margin;
  const legendY = beside ? top : map.y + map.height + GAP * type;
  legend.columns.forEach((column, index) => {
    const x = legendX + index * (columnWidth + COLUMN.gap);
    let at = legendY;
    for (const { texts, swatch, height } of column) {
      for (const text of texts) writer.texts.push({ ...text, x: text.x + x, y: text.y + at });
      if (swatch) swatches.push({ ...swatch, x, y: at + swatch.y });
      at += height;
    }
  });
  const rule =
    paperBottom === null
      ? legendY + (beside ? map.height : legend.height) + GAP * type
      : paperBottom + GAP * type;
  const footerTop = rule + GAP * type;
  writeFooter(writer, footerTop);
  const height = paper ? paper[1] * PIXELS_PER_MM : footerTop + footerHeight + margin;
  return {
    width,
    height,
    map,
    texts: writer.texts,
    swatches,
    swatchScale: legend.scale * type,
    qr: qrSize > 0 ? { x: width - margin - qrSize, y: footerTop, width: qrSize, height: qrSize } : null,
    rule,
    margin,
  };
}

interface PlacedLegend {
  readonly scale: number;
  readonly columns: readonly (readonly LegendBlock[])[];
  readonly height: number;
}

function legendBeside(blocksAt: (scale: number) => readonly LegendBlock[], height: number): PlacedLegend {
  const at = (scale: number) => ({ scale, columns: flowColumns(blocksAt(scale), height), height });
  for (let columns = 1; columns <= MOST_COLUMNS; columns++) {
    const scale = LEGEND_SCALES.find((each) => at(each).columns.length <= columns);
    if (scale !== undefined) return at(scale);
  }
  return at(LEAST_SCALE);
}

function legendBelow(
  blocksAt: (scale: number) => readonly LegendBlock[],
  count: number,
  room: number | null,
): PlacedLegend {
  const at = (scale: number) => {
    const blocks = blocksAt(scale);
    const height = heightForColumns(blocks, count);
    return { scale, columns: flowColumns(blocks, height), height };
  };
  const scale = LEGEND_SCALES.find((each) => room === null || at(each).height <= room * (1 - LEAST_MAP));
  return at(scale ?? LEAST_SCALE);
}
