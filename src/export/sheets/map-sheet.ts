import type { LanguageId } from '../../model/languages.ts';
import type { Measure } from '../../model/text/measure.ts';
import { legendBlocks, type PlacedSwatch, type SheetLegend } from './legend-flow.ts';
import { type BlocksAt, legendBelow, legendBeside, placeLegend } from './place-legend.ts';
import { type QrCode, qrSide } from './qr-path.ts';
import type { PlacedText, TextLook } from './sheet-layout.ts';
import { enlarge, type Writing, type WrittenLines, writeLines } from './write-lines.ts';

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

/** A room on a sheet or a slide, in CSS pixels. */
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

/** How a sheet is divided, before anything is written on it; in CSS pixels. */
interface Grid {
  /** The height of the paper; null for a sheet that is as high as it needs. */
  readonly paperHeight: number | null;
  readonly width: number;
  readonly margin: number;
  /** What lies between the margins. */
  readonly room: number;
  /** How much larger type is set than on a sheet for the screen. */
  readonly type: number;
  readonly gap: number;
  readonly columnWidth: number;
  readonly beside: boolean;
  readonly blocksAt: BlocksAt;
}

type Size = Pick<Box, 'width' | 'height'>;

function gridOf(sheet: MapSheet, size: SheetSize, view: Size, measure: Measure, frame?: SheetFrame): Grid {
  const paper = paperOf(size);
  // Type grows with the paper, less than the paper does.
  const type = size.startsWith('a3') ? 1.25 : 1;
  const margin = frame?.margin ?? (paper ? 12 * PIXELS_PER_MM * (type > 1 ? 1.2 : 1) : 20);
  const columnWidth = (frame?.columnWidth ?? COLUMN.width) * type;
  const beside = frame?.beside ?? (paper ? paper[0] > paper[1] : view.width >= WIDE);
  const blocksAt = (scale: number) => legendBlocks(sheet.legend, columnWidth, scale * type, measure);
  const viewColumns = beside && !paper ? legendBeside(blocksAt, view.height).columns.length : 0;
  const width = paper
    ? paper[0] * PIXELS_PER_MM
    : view.width + viewColumns * (columnWidth + COLUMN.gap) + 2 * margin;
  const paperHeight = paper && paper[1] * PIXELS_PER_MM;
  const room = width - 2 * margin;
  return { paperHeight, width, margin, room, type, gap: GAP * type, columnWidth, beside, blocksAt };
}

/** Title and subtitle, and where the map begins. */
function writeHeading(sheet: MapSheet, { type, margin, room, gap }: Grid, measure: Measure): WrittenLines {
  const at = { x: margin, width: room };
  const title = writeLines([[sheet.title, enlarge(LOOKS.title, type)]], { ...at, y: margin }, measure);
  const look = enlarge(LOOKS.subtitle, type);
  const subtitle = writeLines(
    sheet.subtitle.map((line) => [line, look]),
    { ...at, y: title.bottom + 2 * type },
    measure,
  );
  return { texts: [...title.texts, ...subtitle.texts], bottom: subtitle.bottom + gap };
}

/** The legend and the map that it leaves room for, from `top` to `bottom`; a sheet without an end is as high as it needs. */
function divide(grid: Grid, view: Size, top: number, bottom: number | null) {
  const { blocksAt, beside, margin, room, gap } = grid;
  const step = grid.columnWidth + COLUMN.gap;
  const height = bottom === null ? null : bottom - top;
  const legend = beside
    ? legendBeside(blocksAt, height ?? view.height)
    : legendBelow(blocksAt, Math.max(1, Math.floor((room + COLUMN.gap) / step)), height);
  const legendWidth = beside ? legend.columns.length * step : 0;
  const legendHeight = beside || legend.columns.length === 0 ? 0 : legend.height + gap;
  const map: Box = {
    x: margin,
    y: top,
    width: room - legendWidth,
    height: height === null ? view.height : height - legendHeight,
  };
  const x = beside ? map.x + map.width + COLUMN.gap : margin;
  const y = beside ? top : map.y + map.height + gap;
  const end = bottom ?? y + (beside ? map.height : legend.height);
  return { map, end, scale: legend.scale, ...placeLegend(legend, x, y, step) };
}

/**
 * Places title and subtitle above a map, its legend beside or below it, and footer, disclaimer and link at the bottom. On
 * paper everything fits the page; on a sheet for the screen the map has the size `view`, and the sheet is as large as it
 * takes. `frame` arranges it differently, where it is part of something else.
 */
export function layoutMapSheet(
  sheet: MapSheet,
  size: SheetSize,
  view: Size,
  measure: Measure,
  frame?: SheetFrame,
): MapSheetLayout {
  const grid = gridOf(sheet, size, view, measure, frame);
  const { paperHeight, width, margin, room, type, gap } = grid;
  const heading = writeHeading(sheet, grid, measure);

  // The footer is written once to know its height, and again at the bottom.
  const qrSize = sheet.qr ? qrSide(sheet.qr) * type : 0;
  const footerWidth = (room - (qrSize > 0 ? qrSize + 20 : 0)) * FOREIGN_FONT;
  const look = enlarge(LOOKS.footer, type);
  const footerLines = [...sheet.footer, sheet.disclaimer, sheet.link].map((line): Writing => [line, look]);
  const writeFooter = (y: number) => writeLines(footerLines, { x: margin, y, width: footerWidth }, measure);
  const footerHeight = Math.max(writeFooter(0).bottom, qrSize);

  const bottom = paperHeight === null ? null : paperHeight - margin - footerHeight - 2 * gap;
  const { map, end, scale, texts, swatches } = divide(grid, view, heading.bottom, bottom);
  const rule = end + gap;
  const footerTop = rule + gap;
  return {
    width,
    height: paperHeight ?? footerTop + footerHeight + margin,
    map,
    texts: [...heading.texts, ...texts, ...writeFooter(footerTop).texts],
    swatches,
    swatchScale: scale * type,
    qr: qrSize > 0 ? { x: width - margin - qrSize, y: footerTop, width: qrSize, height: qrSize } : null,
    rule,
    margin,
  };
}
