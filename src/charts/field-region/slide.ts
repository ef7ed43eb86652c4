import { fieldRegionTexts } from '../../i18n/charts/field-region.ts';
import { frameTexts } from '../../i18n/charts/frame.ts';
import { slideTexts } from '../../i18n/charts/slide.ts';
import type { SlideCell, SlideMatrix } from '../../model/briefing/slide-chart.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import { cellColours } from '../frame/slide/colours.ts';
import type { SlideChartOrder } from '../frame/slide/order.ts';
import { pickRows } from '../frame/slide/rows.ts';
import { joinNotes, noteRest, unitOfSites } from '../frame/slide/words.ts';
import { findPairs } from './finding.ts';
import { readerOf } from './measure.ts';
import { countFieldRegions, type FieldRegionCell } from './numbers.ts';

/** The largest number is inked so strongly, and the least still to be seen. */
const INK = { least: 0.12, most: 0.85 } as const;

/** The fields of each region as a matrix; a step may name fields and regions. */
export function slideOfFieldRegion(order: SlideChartOrder): SlideMatrix | null {
  const { scene, view, asked, i18n, palette } = order;
  const { messages, formats, locale } = i18n;
  const { filters, catalog } = scene;
  const text = fieldRegionTexts.of(locale);
  const show = view.options['field-region-show'] ?? CHART_OPTIONS['field-region-show'][0];
  const numbers = countFieldRegions(scene);
  if (numbers.total === 0) return null;
  const only = asked?.only ?? [];
  const isNamed = ({ id }: { readonly id: string }) => only.includes(id);
  const isChosen = ({ chosen }: { readonly chosen: boolean }) => chosen;
  // Names of one side say nothing of the other.
  const columns = numbers.columns.filter(numbers.columns.some(isNamed) ? isNamed : isChosen);
  const filtered = numbers.rows.filter(isChosen);
  const fields = numbers.rows.some(isNamed) ? numbers.rows.filter(isNamed) : filtered;
  const rows = fields.slice(0, asked?.top ?? fields.length);
  const { rest } = pickRows(filtered, { only: rows.map(({ id }) => id) });

  const valueIn = readerOf(show);
  const cellOf = (field: string, region: string) =>
    numbers.cells.find((cell) => cell.field === field && cell.region === region);
  const greatest = numbers.cells.reduce((most, cell) => Math.max(most, valueIn(cell)), 0) || 1;
  const draw = (cell: FieldRegionCell | undefined): SlideCell => {
    if (!cell || cell.count === 0) {
      return { text: formats.count(0), fill: palette.paper, ink: palette.inkSoft };
    }
    // As the sides of the squares on the page, of which the areas stand for the numbers.
    const strength = Math.sqrt(valueIn(cell) / greatest);
    const share = INK.least + (INK.most - INK.least) * strength;
    const written = show === 'count' ? formats.count(cell.count) : formats.share(valueIn(cell));
    return { text: written, ...cellColours(palette.field[cell.field], share, palette) };
  };
  const unit = unitOfSites({ ...filters, field: [], region: [] }, catalog, i18n);
  return {
    kind: 'matrix',
    unit:
      show === 'count' ? unit : slideTexts.of(locale).asOf(text.units[show], formats.date(catalog.compiled)),
    columns: columns.map(({ id }) => messages.regions[id].name),
    rows: rows.map(({ id }) => messages.fields[id].name),
    cells: rows.map((row) => columns.map((column) => draw(cellOf(row.id, column.id)))),
    note: joinNotes([
      noteRest('field', rest, i18n),
      columns.some(({ id }) => id === 'africa') ? frameTexts.of(locale).africa : null,
    ]),
    sources: [],
    alt: `${unit}. ${findPairs(numbers, i18n)}`,
  };
}
