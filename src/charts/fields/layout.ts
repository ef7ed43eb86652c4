import { max, sum } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { FIELDS, type Field, KINDS, type Kind } from '../../model/vocabulary.ts';
import { crossTabulate } from '../../state/scene/cross-filter.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { ChartSize } from '../frame/table.ts';
import { columnsThatFit, layoutBarColumns, stackParts } from '../marks/bar-layout.ts';

/** The part of a field's bar that one kind of site has. */
export interface FieldPart {
  readonly kind: Kind;
  readonly count: number;
  /** Whether the filter lets the kind through. */
  readonly chosen: boolean;
  /** From the start of the bar, in CSS pixels. */
  readonly x: number;
  readonly width: number;
}

/** The bar of one field. */
export interface FieldBar {
  readonly field: Field;
  /** Sites that the filter of kinds lets through, whether or not the bar shows others. */
  readonly count: number;
  /** Share of all bars together, 0…1; 0 where there are none. */
  readonly share: number;
  /** Whether the filter lets the field through. */
  readonly chosen: boolean;
  /** Left edge and width of the label's and the bar's column, top and height of the row, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly labelWidth: number;
  readonly barWidth: number;
  readonly rowHeight: number;
  /** The bar by kind, in the order of the kinds; those without a site are left out. */
  readonly parts: readonly FieldPart[];
}

/** Sites by field: bars in columns, longest first, all on one scale. */
export interface FieldsLayout {
  readonly bars: readonly FieldBar[];
  readonly total: number;
}

/** A column narrower than this has no room for a label and a bar. */
const NARROWEST_COLUMN = 330;
const GAP = 36;
/** Room kept at the end of the longest bar for its number. */
const NUMBER_ROOM = 52;
const WIDEST_LABEL = 216;

/**
 * Lays out the numbers of sites by field, each counted against every filter but that of the field itself, so that
 * choosing one keeps the others in sight. `split` draws the bars with the kinds that the filter leaves out as well, since
 * a click on a part filters by kind; the numbers of the bars never count these.
 */
export function layoutFields(scene: Scene, { width, height }: ChartSize, split = false): FieldsLayout {
  const chosen = new Set(scene.filters.field);
  const chosenKinds = new Set(scene.filters.kind);
  const counted = FIELDS.map((field) => ({ field, count: scene.counts.field.get(field) ?? 0 }));
  const total = sum(counted, ({ count }) => count);
  const kinds = crossTabulate(scene, 'field', 'kind', split ? ['field', 'kind'] : ['field']);
  const countsOf = (field: Field) => {
    const start = kinds.rows.indexOf(field) * KINDS.length;
    return KINDS.map((kind, index) => ({ kind, count: kinds.counts[start + index] ?? 0 }));
  };
  const ordered = counted
    .map((entry, place) => {
      const ofKinds = countsOf(entry.field);
      return { ...entry, place, ofKinds, drawn: sum(ofKinds, ({ count }) => count) };
    })
    .sort((a, b) => b.count - a.count || a.place - b.place);

  const columns = columnsThatFit(width, NARROWEST_COLUMN, GAP, 2);
  const placing = layoutBarColumns(ordered.length, columns, { width, gap: GAP });
  const { columnWidth, rowsInColumn } = placing;
  const labelWidth = Math.min(WIDEST_LABEL, columnWidth * 0.62);
  const longest = Math.max(0, columnWidth - labelWidth - NUMBER_ROOM);
  // No d3 scale: a linear one would bring colours and number formats into the first paint for one multiplication.
  const lengthOfOne = longest / (max(ordered, ({ drawn }) => drawn) || 1);
  const row = scaleBand<number>(
    Array.from({ length: rowsInColumn }, (_, index) => index),
    [0, height],
  ).paddingInner(0.12);

  const partsOf = (ofKinds: ReturnType<typeof countsOf>): FieldPart[] =>
    stackParts(ofKinds, 0, lengthOfOne)
      .filter(({ count }) => count > 0)
      .map((part) => ({ ...part, chosen: chosenKinds.size === 0 || chosenKinds.has(part.kind) }));

  return {
    total,
    bars: ordered.map(({ field, count, drawn, ofKinds }, place) => ({
      field,
      count,
      share: total === 0 ? 0 : count / total,
      chosen: chosen.size === 0 || chosen.has(field),
      x: placing.leftOf(place),
      y: row(placing.placeOf(place)) ?? 0,
      labelWidth,
      barWidth: drawn * lengthOfOne,
      rowHeight: row.bandwidth(),
      parts: partsOf(ofKinds),
    })),
  };
}
