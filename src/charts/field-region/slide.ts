import { fieldRegionTexts } from '../../i18n/charts/field-region.ts';
import { frameTexts } from '../../i18n/charts/frame.ts';
import { slideTexts } from '../../i18n/charts/slide.ts';
import type { StepChart } from '../../model/briefing/briefing.ts';
import type { SlideCell, SlideMatrix } from '../../model/briefing/slide-chart.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import { cellColours } from '../frame/slide/colours.ts';
import type { SlideChartOrder } from '../frame/slide/order.ts';
import { choiceOf } from '../frame/slide/rows.ts';
import { joinNotes, noteRest, unitOfSites } from '../frame/slide/words.ts';
import { findPairs } from './finding.ts';
import { readerOf } from './measure.ts';
import {
  countFieldRegions,
  type FieldRegionCell,
  type FieldRegionNumbers,
  type FieldRegionTotal,
} from './numbers.ts';

/** The largest number is inked so strongly, and the least still to be seen; both less where others are spoken of. */
const INK = { least: 0.12, most: 0.85, beside: 0.4 } as const;

interface Named {
  readonly id: string;
}

/** The rows and columns that the step names, or else those that are filtered by; rows without any site only if it names them. */
function pickSides({ rows, columns }: FieldRegionNumbers, asked: StepChart | undefined) {
  const named = (ids: readonly Named[]) => ids.some(({ id }) => asked?.only?.includes(id));
  // Names of one side say nothing of the other.
  const pick = <Side extends FieldRegionTotal<string>>(
    side: readonly Side[],
    isShown: (one: Side) => boolean,
  ) => side.filter((one) => (named(side) ? asked?.only?.includes(one.id) : one.chosen && isShown(one)));
  const fields = pick(rows, ({ count }) => count > 0);
  const shown = fields.slice(0, asked?.top ?? fields.length);
  const isLeft = (row: FieldRegionTotal<string>) => row.chosen && row.count > 0;
  return {
    rows: shown,
    columns: pick(columns, () => true),
    rest: rows.filter((row) => isLeft(row) && !shown.includes(row)),
  };
}

/** The fields of each region as a matrix; what a step speaks of is in colour, and all else in grey. */
export function slideOfFieldRegion(order: SlideChartOrder): SlideMatrix | null {
  const { scene, view, asked, i18n, palette } = order;
  const { messages, formats, locale } = i18n;
  const { filters, catalog } = scene;
  const text = fieldRegionTexts.of(locale);
  const show = view.options['field-region-show'] ?? CHART_OPTIONS['field-region-show'][0];
  const numbers = countFieldRegions(scene);
  const { rows, columns, rest } = pickSides(numbers, asked);
  if (rows.length === 0 || columns.length === 0) return null;

  const valueIn = readerOf(show);
  const greatest = numbers.cells.reduce((most, cell) => Math.max(most, valueIn(cell)), 0) || 1;
  const spoken = asked?.highlight ?? [];
  const draw = (cell: FieldRegionCell): SlideCell => {
    if (cell.count === 0) return { text: formats.count(0), fill: palette.paper, ink: palette.inkSoft };
    const isSpoken = spoken.length === 0 || [cell.field, cell.region].some((id) => spoken.includes(id));
    // As the sides of the squares on the page, of which the areas stand for the numbers.
    const strength = INK.least + (INK.most - INK.least) * Math.sqrt(valueIn(cell) / greatest);
    const colours = isSpoken
      ? cellColours(palette.field[cell.field], strength, palette)
      : cellColours(palette.inkFaint, strength * INK.beside, palette);
    return { text: show === 'count' ? formats.count(cell.count) : formats.share(valueIn(cell)), ...colours };
  };
  const cells = rows.map((row) =>
    columns.flatMap(
      (column) => numbers.cells.find(({ field, region }) => field === row.id && region === column.id) ?? [],
    ),
  );
  const unit = unitOfSites({ ...filters, field: [], region: [] }, catalog, i18n);
  const named = [
    ...numbers.rows.map(({ id, count }) => ({ id, count, name: messages.fields[id].name })),
    ...numbers.columns.map(({ id, count }) => ({ id, count, name: messages.regions[id].name })),
  ];
  const chosen = cells.flat().map((cell) => ({ ...cell, chosen: true }));
  return {
    kind: 'matrix',
    unit:
      show === 'count' ? unit : slideTexts.of(locale).asOf(text.units[show], formats.date(catalog.compiled)),
    columns: columns.map(({ id }) => messages.regions[id].name),
    rows: rows.map(({ id }) => messages.fields[id].name),
    cells: cells.map((row) => row.map(draw)),
    note: joinNotes([
      noteRest('field', rest, i18n),
      columns.some(({ id }) => id === 'africa') ? frameTexts.of(locale).africa : null,
    ]),
    sources: [],
    choice: choiceOf(
      named,
      ({ name }) => name,
      ({ count }) => formats.count(count),
    ),
    alt: `${unit}. ${findPairs({ ...numbers, rows, columns, cells: chosen }, i18n)}`,
  };
}
