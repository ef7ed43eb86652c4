import { extent, max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { SMALL_TEXT_SIZE, TEXT_SIZE } from '../../theme/measures.ts';
import { fitText, measureText } from '../../ui/measure-text.ts';
import type { ChartSize } from '../frame/table.ts';
import type { IndicatorPanel, PanelRow } from './panels.ts';

/** A figure in its place inside its panel, in CSS pixels from the panel's upper left corner. */
export interface PlacedRow {
  readonly row: PanelRow;
  /** The lines of its label, and the middle of the first one. */
  readonly label: readonly string[];
  readonly labelX: number;
  readonly labelY: number;
  /** A bar, or for a point along the years a square around it. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the value is written: its start, or for a point its middle. */
  readonly valueX: number;
  readonly valueY: number;
  /** What is remarked of it, below it; no lines where that stands below the whole panel. */
  readonly remark: PlacedLines;
  /** What answers to the pointer. */
  readonly hit: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Lines of text, the middle of the first one at `y`. */
export interface PlacedLines {
  readonly lines: readonly string[];
  readonly y: number;
  /** From line to line. */
  readonly step: number;
}

/** A panel in its place, in CSS pixels of the drawing. */
export interface PlacedPanel {
  readonly panel: IndicatorPanel;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly title: PlacedLines;
  readonly subtitle: PlacedLines;
  readonly rows: readonly PlacedRow[];
  /** Notes and source below the figures. */
  readonly remarks: readonly PlacedLines[];
}

/** The panels in columns, and how high the drawing has become. */
export interface IndicatorsLayout {
  readonly panels: readonly PlacedPanel[];
  readonly width: number;
  readonly height: number;
}

/** From line to line of labels, in CSS pixels. */
export const LINE = 17;
const SMALL_LINE = 16;
const NARROWEST = 280;
const GAP = 36;
const BELOW = 22;
const ROW = 26;
const THICKNESS = 12;
const POINT = 10;
/** Height of the figures along the years, without the years below. */
const CHANGE_HEIGHT = 76;

interface Rows {
  readonly rows: readonly PlacedRow[];
  readonly height: number;
  /** What is remarked of rows and has no room beside them. */
  readonly notes: readonly string[];
}

const NO_LINES: PlacedLines = { lines: [], y: 0, step: SMALL_LINE };

/** The most labels that stand before a remark: more would be longer than what they are about. */
const MOST_NAMED = 6;

/** The remarks of rows, each once and after the labels of those that it is about. */
function notesOf(rows: readonly PanelRow[]): readonly string[] {
  const labels = new Map<string, string[]>();
  for (const { remark, label } of rows) {
    if (remark) labels.set(remark, [...(labels.get(remark) ?? []), label]);
  }
  return [...labels].map(([remark, names]) => {
    const rest = names.length > MOST_NAMED ? ', …' : '';
    return `${names.slice(0, MOST_NAMED).join(', ')}${rest}: ${remark}`;
  });
}

/**
 * Bars from nought, or for a span from its lowest to its highest figure; all of a panel on one scale. Short labels stand
 * beside their bars, long ones above them.
 */
function layoutBars({ rows }: IndicatorPanel, width: number): Rows {
  const widest = max(rows, ({ label }) => measureText(label, TEXT_SIZE)) ?? 0;
  const isBeside = widest <= width * 0.4;
  const left = isBeside ? widest + 12 : 0;
  const valueRoom = (max(rows, ({ value }) => measureText(value, TEXT_SIZE)) ?? 0) + 10;
  const lengthOf = scaleLinear(
    [0, max(rows, ({ indicator }) => indicator.value) || 1],
    [0, Math.max(0, width - left - valueRoom)],
  );
  let y = 0;
  const placed = rows.map((row): PlacedRow => {
    const label = fitText(row.label, isBeside ? left : width, TEXT_SIZE, 4);
    const above = isBeside ? 0 : label.length * LINE + 4;
    const remark = isBeside || !row.remark ? [] : fitText(row.remark, width, SMALL_TEXT_SIZE, 12);
    const below = above + THICKNESS + 4;
    const height = isBeside ? ROW : below + remark.length * SMALL_LINE + 8;
    const middle = y + above + (isBeside ? ROW : THICKNESS) / 2;
    const start = left + lengthOf(row.low ?? 0);
    const end = left + lengthOf(row.indicator.value);
    const result = {
      row,
      label,
      labelX: 0,
      labelY: isBeside ? middle : y + LINE / 2 + 2,
      x: start,
      y: middle - THICKNESS / 2,
      width: end - start,
      height: THICKNESS,
      valueX: end + 8,
      valueY: middle,
      remark: { lines: remark, y: y + below + SMALL_LINE / 2, step: SMALL_LINE },
      hit: { x: 0, y, width, height },
    };
    y += height;
    return result;
  });
  return { rows: placed, height: y, notes: isBeside ? notesOf(rows) : [] };
}

/** Points along the years; of ranks the first is highest up. */
function layoutPoints({ rows }: IndicatorPanel, width: number): Rows {
  // The first and the last value are written above their points, and stay inside, too.
  const inset = (max(rows, ({ value }) => measureText(value, TEXT_SIZE)) ?? 0) / 2 + 4;
  const years = rows.map(({ indicator }) => indicator.year ?? 0);
  const isRank = rows.some(({ indicator }) => indicator.unit === 'rank');
  const [firstYear = 0, lastYear = 0] = extent(years);
  const [low = 0, high = 0] = extent(rows, ({ indicator }) => indicator.value);
  const x = scaleLinear(
    [firstYear, lastYear],
    [Math.min(inset, width / 2), Math.max(width / 2, width - inset)],
  );
  // Shares stand on nought, so that a rise looks as large as it is; ranks have no nought.
  const y = isRank
    ? scaleLinear([low, high === low ? low + 1 : high], [26, CHANGE_HEIGHT - 8])
    : scaleLinear([0, high || 1], [CHANGE_HEIGHT, 26]);
  const placed = rows.map((row, index): PlacedRow => {
    const [middleX, middleY] = [x(years[index] ?? 0), y(row.indicator.value)];
    return {
      row,
      label: [row.label],
      labelX: middleX,
      labelY: CHANGE_HEIGHT + 16,
      x: middleX - POINT / 2,
      y: middleY - POINT / 2,
      width: POINT,
      height: POINT,
      valueX: middleX,
      valueY: middleY - 16,
      remark: NO_LINES,
      hit: { x: middleX - 14, y: middleY - 24, width: 28, height: CHANGE_HEIGHT - middleY + 48 },
    };
  });
  return { rows: placed, height: CHANGE_HEIGHT + 28, notes: notesOf(rows) };
}

/** Lays out one panel from its upper left corner, as high as its words need. */
function layoutPanel(panel: IndicatorPanel, width: number, sourceOf: SourceOf): Omit<PlacedPanel, 'x' | 'y'> {
  const title = fitText(panel.title, width, TEXT_SIZE * 1.04, 3);
  const subtitle = fitText(panel.subtitle, width, SMALL_TEXT_SIZE, 2);
  let y = LINE / 2;
  const placedTitle = { lines: title, y, step: LINE };
  y += title.length * LINE;
  const placedSubtitle = { lines: panel.subtitle === '' ? [] : subtitle, y, step: SMALL_LINE };
  y += placedSubtitle.lines.length * SMALL_LINE;
  const top = y;
  const { rows, height, notes } =
    panel.form === 'change' ? layoutPoints(panel, width) : layoutBars(panel, width);
  const below = (row: PlacedRow): PlacedRow => ({
    ...row,
    labelY: row.labelY + top,
    y: row.y + top,
    valueY: row.valueY + top,
    remark: { ...row.remark, y: row.remark.y + top },
    hit: { ...row.hit, y: row.hit.y + top },
  });
  y += height + 12;
  const remarks = [...notes, ...panel.notes, ...panel.sources.map(sourceOf)].map((remark) => {
    const placed = { lines: fitText(remark, width, SMALL_TEXT_SIZE, 12), y, step: SMALL_LINE };
    y += placed.lines.length * SMALL_LINE + 2;
    return placed;
  });
  return {
    panel,
    width,
    height: y,
    title: placedTitle,
    subtitle: placedSubtitle,
    rows: rows.map(below),
    remarks,
  };
}

/** Says in a line where figures come from. */
export type SourceOf = (source: string) => string;

/** Lays out the groups that are drawn, each below the shortest column so far, so that the first stand first. */
export function layoutIndicators(
  panels: readonly IndicatorPanel[],
  { width }: Pick<ChartSize, 'width'>,
  sourceOf: SourceOf,
): IndicatorsLayout {
  const drawn = panels.filter(({ form }) => form !== 'figure');
  const columns = Math.max(1, Math.min(drawn.length, Math.floor((width + GAP) / (NARROWEST + GAP))));
  const columnWidth = Math.max(0, (width - (columns - 1) * GAP) / columns);
  const heights = new Array<number>(columns).fill(0);
  const placed = drawn.map((panel): PlacedPanel => {
    const column = heights.indexOf(Math.min(...heights));
    const y = heights[column] ?? 0;
    const laid = layoutPanel(panel, columnWidth, sourceOf);
    heights[column] = y + laid.height + BELOW;
    return { ...laid, x: column * (columnWidth + GAP), y };
  });
  return { panels: placed, width, height: Math.max(0, ...heights) };
}

/** The layout with only those groups that are whole in this height, or the first where none is; a card is not scrolled. */
export function wholePanels(layout: IndicatorsLayout, height: number): IndicatorsLayout {
  const whole = layout.panels.filter((panel) => panel.y + panel.height - BELOW <= height);
  return { ...layout, panels: whole.length > 0 ? whole : layout.panels.slice(0, 1), height };
}
