import { LOCALES } from '../../../i18n/locales.ts';
import { areApart } from '../../../model/briefing/plot-parts.ts';
import type { SlideParagraph } from '../../../model/briefing/slide.ts';
import type { SlideChart, SlidePlot } from '../../../model/briefing/slide-chart.ts';
import type { SlideItem, SlideMap, SlideScene, SlideText } from '../../../model/briefing/slide-scene.ts';
import type { SceneDeck } from '../../slides/scene-deck.ts';
import type { Memo, MemoCell, MemoChart, MemoMap, MemoPart, MemoRun, MemoTable } from './memo.ts';
import { linkInMemo, placeOfStep } from './places.ts';

/** A briefing as scenes, with what a text says of its sources and its making. */
export interface MemoDeck extends Pick<SceneDeck, 'title' | 'locale' | 'date' | 'office' | 'scenes'> {
  /** The short name of a source, and the whole reference to it. */
  readonly nameOf: (source: string) => string;
  readonly referenceOf: (source: string) => string;
  readonly words: {
    /** The sum of a row. */
    readonly total: string;
    /** What stands in a table where a number is not known. */
    readonly unknown: string;
    /** The day when it was made, as the language writes it. */
    readonly made: string;
    /** The heading of the references. */
    readonly sources: string;
    /** What is said at the very end: the tables, the boundaries of maps, the program. */
    readonly colophon: readonly string[];
  };
}

/** How a scene is read: what its numbers cite, and how it writes what is not known. */
interface Reading {
  readonly deck: MemoDeck;
  readonly scene: SlideScene;
  /** All that the memo cites, in the order of their numbers in it. */
  readonly sources: readonly string[];
  readonly cited: (number: number) => number | null;
}

/** The numbers of a mark, e.g. 1, 3, 4 and 5 of `1, 3–5`. */
function numbersIn(mark: string): readonly number[] {
  return [...mark.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, from, to]) => {
    const first = Number(from);
    return Array.from({ length: to === undefined ? 1 : Number(to) - first + 1 }, (_, at) => first + at);
  });
}

/** Runs whose numbers of footnotes are those of the memo; null where a number tells of none. */
function runsOf(
  runs: SlideParagraph['runs'],
  { cited, deck: { scenes } }: Pick<Reading, 'cited' | 'deck'>,
): readonly MemoRun[] {
  const made: MemoRun[] = [];
  for (const { text, raised, href, ...own } of runs) {
    const look = href === undefined ? own : { ...own, href: linkInMemo(href, scenes) };
    const notes = raised ? numbersIn(text).flatMap((number) => cited(number) ?? []) : [];
    const last = made.at(-1);
    if (!raised) made.push({ ...look, text });
    else if (last) made.splice(-1, 1, { ...last, notes: [...(last.notes ?? []), ...notes] });
    else made.push({ text: '', notes });
  }
  return made;
}

const isText = (item: SlideItem): item is SlideText => item.kind === 'text';

/**
 * What the raised numbers of a scene cite: they are counted through the whole briefing, and the scene names its sources in their
 * order.
 */
function citedOf({ items, sources }: SlideScene, all: readonly string[]): Reading['cited'] {
  const runs = items.filter(isText).flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.runs));
  const numbers = runs.flatMap(({ text, raised }) => (raised ? numbersIn(text) : []));
  const order = [...new Set(numbers)].sort((a, b) => a - b);
  return (number) => {
    // Where a source is named without its number, none can be told by it.
    const source = order.length === sources.length ? sources[order.indexOf(number)] : undefined;
    return source === undefined ? null : all.indexOf(source) + 1;
  };
}

const plainOf = ({ paragraphs }: SlideText) =>
  paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');

const paragraphsOf = ({ paragraphs }: SlideText, reading: Reading): readonly MemoPart[] =>
  paragraphs.map(({ isItem, runs }) => ({ kind: 'paragraph', isItem, runs: runsOf(runs, reading) }));

/** A text as one cell of a table, its paragraphs one after the other. */
function cellOf({ paragraphs, weight }: SlideText, reading: Reading): MemoCell {
  const runs = paragraphs.flatMap((paragraph, index): readonly MemoRun[] => [
    ...(index > 0 ? [{ text: '; ' }] : []),
    ...runsOf(paragraph.runs, reading),
  ]);
  return { runs: weight === 600 ? runs.map((run) => ({ ...run, bold: true })) : runs };
}

function rowsOfPlot(plot: SlidePlot, { deck }: Reading): readonly (readonly MemoCell[])[] {
  const { categories, series, labels } = plot;
  const { words, locale } = deck;
  const write = new Intl.NumberFormat(LOCALES[locale].region, { maximumFractionDigits: 2 });
  const number = (text: string): MemoCell => ({ runs: [{ text }], isNumber: true });
  const hasSums = series.length > 1 && labels.some(Boolean);
  const isApart = areApart(plot);
  return categories.flatMap((category, at): readonly (readonly MemoCell[])[] => {
    // A year of which nothing is known is a gap in lines, and no row.
    if (plot.kind === 'lines' && series.every(({ values }) => (values[at] ?? null) === null)) return [];
    const [only] = series;
    const bold = plot.highlight.includes(at);
    const name: MemoCell = { runs: [{ text: category, bold }] };
    const known = (value: number | null | undefined) =>
      value === null || value === undefined ? words.unknown : write.format(value);
    if (series.length === 1) return [[name, number(labels[at] || known(only?.values[at]))]];
    const sums = hasSums ? [number(labels[at] || words.unknown)] : [];
    // Of series that stand apart each has the numbers of its own rows.
    const shown = (value: number | null | undefined) => (isApart && value === 0 ? '' : known(value));
    return [[name, ...series.map(({ values }) => number(shown(values[at]))), ...sums]];
  });
}

/** A chart as a table: its categories down, its series across. */
function tableOf(chart: SlideChart, reading: Reading): MemoTable {
  // Of a graph a text has the numbers.
  if (chart.kind === 'graph') return tableOf(chart.plot, reading);
  const { deck, sources } = reading;
  const notes = chart.sources.map((source) => sources.indexOf(source) + 1).filter((number) => number > 0);
  const shared = { kind: 'table', caption: [{ text: chart.unit, notes }], note: chart.note } as const;
  if (chart.kind === 'matrix') {
    const rows = chart.rows.map((name, at): readonly MemoCell[] => [
      { runs: [{ text: name }] },
      ...(chart.cells[at] ?? []).map(({ text, fill, ink }) => ({
        runs: [{ text }],
        fill,
        ink,
        isNumber: true,
      })),
    ]);
    return { ...shared, head: ['', ...chart.columns], rows };
  }
  if (chart.kind === 'scatter') {
    const { x, y } = chart.axes;
    const rows = chart.points
      .filter(({ isNamed }) => isNamed)
      .map(({ name, texts, isStrong }): readonly MemoCell[] => [
        { runs: [{ text: name, bold: isStrong }] },
        ...texts.map((text) => ({ runs: [{ text }], isNumber: true })),
      ]);
    return { ...shared, head: ['', x.name, y.name], rows };
  }
  const { series, labels } = chart;
  const sum = series.length > 1 && labels.some(Boolean) ? [areApart(chart) ? '' : deck.words.total] : [];
  const head = series.length > 1 ? ['', ...series.map(({ name }) => name), ...sum] : [];
  return { ...shared, head, rows: rowsOfPlot(chart, reading) };
}

/** Texts that stand beside each other on the slide, two by two, as rows of a table. */
function pairs(texts: readonly SlideText[], reading: Reading): readonly MemoPart[] {
  const rows = Array.from({ length: Math.floor(texts.length / 2) }, (_, index) =>
    texts.slice(2 * index, 2 * index + 2).map((text) => cellOf(text, reading)),
  );
  return rows.length > 0 ? [{ kind: 'table', caption: [], head: [], rows, note: null }] : [];
}

const mapOf = (map: SlideMap): MemoMap => ({
  kind: 'map',
  map,
  caption: `${map.alt.replace(/\.$/, '')}. ${map.boundaries}`,
});

const chartOf = (chart: SlideChart, reading: Reading): MemoChart => ({
  kind: 'chart',
  chart,
  table: tableOf(chart, reading),
});

/** The sides of a comparison: each has its title, then what it shows and its figures. */
function sidesOf(reading: Reading): MemoPart {
  const sides: { readonly shown: MemoPart[]; readonly figures: SlideText[] }[] = [];
  const begin = () => {
    const side: (typeof sides)[number] = { shown: [], figures: [] };
    sides.push(side);
    return side;
  };
  const now = () => sides.at(-1) ?? begin();
  for (const item of reading.scene.items) {
    if (item.kind === 'map') now().shown.push(mapOf(item));
    else if (item.kind === 'chart') now().shown.push(chartOf(item.chart, reading));
    else if (isText(item) && item.role === 'label' && item.weight === 600)
      begin().shown.push({ kind: 'heading', level: 3, text: plainOf(item) });
    else if (isText(item) && (item.role === 'number' || item.role === 'label')) now().figures.push(item);
  }
  return {
    kind: 'sides',
    sides: sides.map(({ shown, figures }) => [...shown, ...pairs(figures, reading)]),
  };
}

/** The body of a scene in the order in which it is read: words and figures, then what they speak of. */
function bodyOf(reading: Reading): readonly MemoPart[] {
  const { scene } = reading;
  const texts = scene.items.filter(isText);
  const has = (...roles: readonly SlideText['role'][]) => texts.filter(({ role }) => roles.includes(role));
  const parts: MemoPart[] = has('text').flatMap((text) => paragraphsOf(text, reading));
  if (scene.layout === 'list') parts.push(...pairs(has('label', 'caption'), reading));
  else if (scene.layout === 'timeline') parts.push(...pairs(has('label'), reading));
  else if (scene.layout === 'compare') return [...parts, sidesOf(reading)];
  else parts.push(...pairs(has('number', 'label'), reading));
  for (const item of scene.items) {
    if (item.kind === 'chart') parts.push(chartOf(item.chart, reading));
    else if (item.kind === 'map' && scene.layout !== 'title') parts.push(mapOf(item));
  }
  return parts;
}

/** A deck of scenes as a memo: the numbers of sources become notes, and its maps and charts stand below the words that speak of them. */
export function memoOfScenes(deck: MemoDeck): Memo {
  const { scenes, words, locale, title, office, date } = deck;
  const hasSections = scenes.some(({ layout }) => layout === 'section');
  const sources = [...new Set(scenes.flatMap((scene) => scene.sources))];
  const parts: MemoPart[] = [];
  for (const [index, scene] of scenes.entries()) {
    const reading: Reading = { deck, scene, sources, cited: citedOf(scene, sources) };
    if (scene.layout === 'sources') continue;
    const level = scene.layout === 'section' || !hasSections ? 1 : 2;
    const place = placeOfStep(scenes, index + 1);
    if (scene.layout !== 'title') parts.push({ kind: 'heading', level, text: scene.title, place });
    parts.push(...bodyOf(reading));
  }
  return {
    locale,
    name: title,
    title: scenes.find(({ layout }) => layout === 'title')?.title ?? title,
    byline: [office, words.made].filter(Boolean),
    date,
    parts,
    sourcesHeading: words.sources,
    sources: sources.map((source) => ({
      name: deck.nameOf(source),
      reference: deck.referenceOf(source),
    })),
    colophon: words.colophon,
  };
}
