import { fieldsTexts } from '../../i18n/charts/fields.ts';
import { slideTexts } from '../../i18n/charts/slide.ts';
import type { SlidePlot, SlideSeries } from '../../model/briefing/slide-chart.ts';
import { type Field, KINDS, type Kind } from '../../model/vocabulary.ts';
import { colourOfFields, kindSeries } from '../frame/slide/colours.ts';
import type { SlideChartOrder } from '../frame/slide/order.ts';
import { choiceOf, pickRows } from '../frame/slide/rows.ts';
import { altOf, joinNotes, noteRest, unitOfSites } from '../frame/slide/words.ts';
import { countFields } from './counts.ts';
import { findFields } from './finding.ts';
import { layoutFields } from './layout.ts';

const UNMEASURED = { width: 0, height: 0 };
/** Beside bars so many times as long those of the centres cannot be told from one another. */
const MOST_TIMES = 6;

/** A field with its sites, and those of each kind. */
interface FieldRow {
  readonly id: Field;
  readonly count: number;
  readonly ofKind: (kind: Kind) => number;
}

/** Whether the kinds that each belong to one field would leave nothing to be seen of the centres. */
function hideCentres(counts: ReturnType<typeof countFields>, kinds: readonly Kind[]): boolean {
  const most = (kind: Kind) => Math.max(0, ...(counts.get(kind) ?? []).map(({ count }) => count));
  const centres = kinds.includes('centre') ? most('centre') : 0;
  return centres > 0 && kinds.some((kind) => most(kind) > MOST_TIMES * centres);
}

/**
 * The sites of each field as bars, by kind where that is chosen: the centres alone where reserves and geoparks, for which the
 * page has a scale of their own, would leave nothing of them.
 */
export function slideOfFields(order: SlideChartOrder): SlidePlot | null {
  const { scene, view, asked, i18n, palette } = order;
  const { messages, formats, locale } = i18n;
  const { filters, catalog } = scene;
  const text = fieldsTexts.of(locale);
  const isSplit = view.options['fields-split'] === 'kind';
  const counts = countFields(scene);
  const kinds = KINDS.filter((kind) => filters.kind.length === 0 || filters.kind.includes(kind));
  const centresOnly = !isSplit && hideCentres(counts, kinds);
  const rows = layoutFields(scene, UNMEASURED, isSplit).bars.map(({ field, parts }): FieldRow => {
    const ofKind = (kind: Kind) => parts.find((part) => part.kind === kind && part.chosen)?.count ?? 0;
    const counted = centresOnly ? (['centre'] as const) : kinds;
    return { id: field, ofKind, count: counted.reduce((sum, kind) => sum + ofKind(kind), 0) };
  });
  rows.sort((a, b) => b.count - a.count);
  const { shown, rest, highlight } = pickRows(rows, asked, filters.field);
  if (shown.length === 0) return null;

  const categories = shown.map(({ id }) => messages.fields[id].name);
  const labels = shown.map(({ count }) => formats.count(count));
  const spoken = highlight.length > 0 ? shown.filter((_row, place) => highlight.includes(place)) : shown;
  const single: SlideSeries = {
    name: text.columns.sites,
    colour: colourOfFields(
      spoken.map(({ id }) => id),
      palette,
    ),
    values: shown.map(({ count }) => count),
  };
  const byKind = kindSeries(palette, (kind) => shown.some(({ ofKind }) => ofKind(kind) > 0)).map(
    ({ kind, colour }): SlideSeries => ({
      name: messages.kinds[kind].long,
      colour,
      values: shown.map(({ ofKind }) => ofKind(kind)),
    }),
  );
  const heeded = { ...filters, field: [], kind: centresOnly ? (['centre'] as const) : filters.kind };
  const unit = unitOfSites(heeded, catalog, i18n);
  const names = {
    field: (id: Field) => messages.fields[id].name,
    kinds: (id: Kind) => messages.kinds[id].inSentence,
  };
  const isOfCentres = centresOnly || (kinds.length === 1 && kinds[0] === 'centre');
  const finding =
    isOfCentres && !asked?.only ? findFields(counts, filters.field, names, text, formats) : unit;
  const left = kinds
    .filter((kind) => kind !== 'centre')
    .map((kind) => {
      const count = (counts.get(kind) ?? []).reduce((sum, entry) => sum + entry.count, 0);
      return text.counted[kind](count, formats.count(count));
    });
  return {
    kind: 'bars',
    unit,
    categories,
    series: isSplit ? byKind : [single],
    labels,
    highlight,
    note: joinNotes([
      noteRest('field', rest, i18n),
      centresOnly && left.length > 0 ? slideTexts.of(locale).notDrawn(formats.list(left)) : null,
    ]),
    sources: [],
    choice: choiceOf(
      rows,
      ({ id }) => messages.fields[id].name,
      ({ count }) => formats.count(count),
    ),
    alt: altOf(finding, { categories, labels, highlight }),
  };
}
