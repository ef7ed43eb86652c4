import type { LanguageId } from '../../model/languages.ts';
import type { Measure } from '../../model/text/measure.ts';
import { layoutLegend, type PlacedSwatch, type SheetLegend } from './legend-lines.ts';
import { type QrCode, qrSide } from './qr-path.ts';
import type { PlacedText, TextLook } from './sheet-layout.ts';
import { enlarge, type Writing, type WrittenLines, writeLines } from './write-lines.ts';

/** What stands on a sheet around a map. */
export interface MapSheet {
  readonly locale: LanguageId;
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly legend: readonly SheetLegend[];
  /** The names of the sites that bear numbers on the map, in their order; none where they bear their names. */
  readonly names: readonly string[];
  /** What layers mean besides, projection, sources, dates. */
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
/** Room that long lines leave, for programs that set them in a wider font than ours. */
const FOREIGN_FONT = 0.88;

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
}

type Size = Pick<Box, 'width' | 'height'>;

function gridOf(size: SheetSize, view: Size): Grid {
  const paper = paperOf(size);
  // Type grows with the paper, less than the paper does.
  const type = size.startsWith('a3') ? 1.25 : 1;
  const margin = paper ? 12 * PIXELS_PER_MM * (type > 1 ? 1.2 : 1) : 20;
  const width = paper ? paper[0] * PIXELS_PER_MM : view.width + 2 * margin;
  const paperHeight = paper && paper[1] * PIXELS_PER_MM;
  return { paperHeight, width, margin, room: width - 2 * margin, type, gap: GAP * type };
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

/** The map from `top` on and the legend below it, down to `bottom`; a sheet without an end is as high as it needs. */
function divide(
  sheet: MapSheet,
  grid: Grid,
  view: Size,
  top: number,
  bottom: number | null,
  measure: Measure,
) {
  const { margin, room, type, gap } = grid;
  const height = bottom === null ? null : bottom - top;
  const legend = layoutLegend(sheet.legend, sheet.names, room, { type, room: height }, measure);
  const legendHeight = legend.height > 0 ? legend.height + gap : 0;
  const map: Box = {
    x: margin,
    y: top,
    width: room,
    height: height === null ? view.height : height - legendHeight,
  };
  const y = map.y + map.height + gap;
  const moved = <At extends { readonly x: number; readonly y: number }>(at: At): At => ({
    ...at,
    x: at.x + margin,
    y: at.y + y,
  });
  return {
    map,
    end: map.y + map.height + legendHeight,
    scale: legend.scale,
    texts: legend.texts.map(moved),
    swatches: legend.swatches.map(moved),
  };
}

/**
 * Places title and subtitle above a map, its legend in lines below it, and footer, disclaimer and link at the bottom. On paper
 * everything fits the page; on a sheet for the screen the map has the size `view`, and the sheet is as large as it takes.
 */
export function layoutMapSheet(
  sheet: MapSheet,
  size: SheetSize,
  view: Size,
  measure: Measure,
): MapSheetLayout {
  const grid = gridOf(size, view);
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
  const { map, end, scale, texts, swatches } = divide(sheet, grid, view, heading.bottom, bottom, measure);
  const rule = end + gap;
  const footerTop = rule + gap;
  return {
    width,
    height: paperHeight ?? footerTop + footerHeight + margin,
    map,
    texts: [...heading.texts, ...texts, ...writeFooter(footerTop).texts],
    swatches,
    swatchScale: scale,
    qr: qrSize > 0 ? { x: width - margin - qrSize, y: footerTop, width: qrSize, height: qrSize } : null,
    rule,
    margin,
  };
}
