import { max, sum } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { FIELDS, type Field, KINDS, type Kind } from '../model/vocabulary.ts';
import { crossTabulate } from '../state/cross-filter.ts';
import type { Scene } from '../state/scene.ts';
import type { ChartSize } from './chart-table.ts';

/** The part of a field's bar that one kind of site has. */
export interface FieldPart {
  readonly kind: Kind;
  readonly count: number;
  /** From the start of the bar, in CSS pixels. */
  readonly x: number;
  readonly width: number;
}

/** The bar of one field. */
export interface FieldBar {
  readonly field: Field;
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
 * choosing one keeps the others in sight.
 */
export function layoutFields(scene: Scene, { width, height }: ChartSize): FieldsLayout {
  const chosen = new Set(scene.filters.field);
  const counted = FIELDS.map((field) => ({ field, count: scene.counts.field.get(field) ?? 0 }));
  const total = sum(counted, ({ count }) => count);
  const ordered = counted
    .map((entry, place) => ({ ...entry, place }))
    .sort((a, b) => b.count - a.count || a.place - b.place);

  const columns = width >= 2 * NARROWEST_COLUMN + GAP ? 2 : 1;
  const rows = Math.ceil(ordered.length / columns);
  const columnWidth = Math.max(0, (width - (columns - 1) * GAP) / columns);
  const labelWidth = Math.min(WIDEST_LABEL, columnWidth * 0.62);
  const longest = Math.max(0, columnWidth - labelWidth - NUMBER_ROOM);
  // No d3 scale: a linear one would bring colours and number formats into the first paint for one multiplication.
  const lengthOfOne = longest / (max(ordered, ({ count }) => count) || 1);
  const row = scaleBand<number>(
    Array.from({ length: rows }, (_, index) => index),
    [0, height],
  ).paddingInner(0.12);

  const kinds = crossTabulate(scene, 'field', 'kind', ['field']);
  const partsOf = (field: Field): FieldPart[] => {
    const start = kinds.rows.indexOf(field) * KINDS.length;
    let x = 0;
    return KINDS.flatMap((kind, index) => {
      const count = kinds.counts[start + index] ?? 0;
      const part = { kind, count, x, width: count * lengthOfOne };
      x += part.width;
      return count > 0 ? [part] : [];
    });
  };

  return {
    total,
    bars: ordered.map(({ field, count }, place) => ({
      field,
      count,
      share: total === 0 ? 0 : count / total,
      chosen: chosen.size === 0 || chosen.has(field),
      x: Math.floor(place / rows) * (columnWidth + GAP),
      y: row(place % rows) ?? 0,
      labelWidth,
      barWidth: count * lengthOfOne,
      rowHeight: row.bandwidth(),
      parts: partsOf(field),
    })),
  };
}
