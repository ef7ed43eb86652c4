import { sectorsTexts } from '../../i18n/charts/sectors.ts';
import { slideTexts } from '../../i18n/charts/slide.ts';
import type { SlidePlot } from '../../model/briefing/slide-chart.ts';
import { SECTORS } from '../../model/vocabulary.ts';
import { fieldSeries } from '../frame/slide/colours.ts';
import type { SlideChartOrder } from '../frame/slide/order.ts';
import { choiceOf, pickRows } from '../frame/slide/rows.ts';
import { altOf, joinNotes, noteRest, unitOfSites } from '../frame/slide/words.ts';
import { countUnverified, findSectors, sumOf } from './finding.ts';
import { countSectorCells } from './flows.ts';

/** The centres of each sector as bars, by the fields that it is made of. */
export function slideOfSectors(order: SlideChartOrder): SlidePlot | null {
  const { scene, asked, i18n, palette } = order;
  const { messages, formats, locale } = i18n;
  const text = sectorsTexts.of(locale);
  const cells = countSectorCells(scene);
  const rows = SECTORS.map((id) => {
    const own = cells.filter(({ sector }) => sector === id);
    return { id, own, count: sumOf(own) };
  }).sort((a, b) => b.count - a.count);
  const { shown, rest, highlight } = pickRows(rows, asked, scene.filters.sector);
  if (shown.every(({ count }) => count === 0)) return null;

  const categories = shown.map(({ id }) => messages.sectors[id]);
  const labels = shown.map(({ count }) => formats.count(count));
  const parts = fieldSeries(palette, (field) =>
    shown.some(({ own }) => own.some((cell) => cell.field === field && cell.shown > 0)),
  );
  const unverified = countUnverified(scene);
  return {
    kind: 'bars',
    unit: unitOfSites({ ...scene.filters, kind: ['centre'] }, scene.catalog, i18n),
    categories,
    series: parts.map(({ fields, colour }) => ({
      name:
        fields.length > 1
          ? slideTexts.of(locale).otherFields
          : formats.list(fields.map((field) => messages.fields[field].name)),
      colour,
      values: shown.map(({ own }) => sumOf(own.filter(({ field }) => fields.includes(field)))),
    })),
    labels,
    highlight,
    note: joinNotes([
      noteRest('sector', rest, i18n),
      unverified > 0 ? text.unverified(unverified, formats.count(unverified)) : null,
    ]),
    sources: [],
    choice: choiceOf(
      rows,
      ({ id }) => messages.sectors[id],
      ({ count }) => formats.count(count),
    ),
    alt: altOf(findSectors(cells, text, i18n), { categories, labels, highlight }),
  };
}
