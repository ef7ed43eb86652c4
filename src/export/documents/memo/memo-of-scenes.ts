import { LOCALES } from '../../../i18n/locales.ts';
import type { SlideParagraph } from '../../../model/briefing/slide.ts';
import type { SlideChart, SlidePlot } from '../../../model/briefing/slide-chart.ts';
import type { SlideItem, SlideScene, SlideText } from '../../../model/briefing/slide-scene.ts';
import type { SceneDeck } from '../../slides/scene-deck.ts';
import type { Memo, MemoCell, MemoPart, MemoRun } from './memo.ts';
import { linkInMemo, placeOfStep } from './places.ts';

/** A briefing as scenes, with what a text says of its sources and its making. */
export interface MemoDeck
  extends Pick<SceneDeck, 'title' | 'locale' | 'date' | 'office' | 'scenes' | 'mapPng'> {
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
  readonly cited: (number: string) => string | null;
}

/** Runs whose numbers of footnotes are what they cite; `cited` has what is number 1, 2, …, null where there is nothing. */
function runsOf(
  runs: SlideParagraph['runs'],
  { cited, deck: { scenes } }: Pick<Reading, 'cited' | 'deck'>,
): readonly MemoRun[] {
  const made: MemoRun[] = [];
  for (const { text, raised, href, ...own } of runs) {
    const look = href === undefined ? own : { ...own, href: linkInMemo(href, scenes) };
    const notes = raised ? text.split(/[^\d]+/).flatMap((number) => cited(number) ?? []) : [];
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
function citedOf({ items, sources }: SlideScene, deck: MemoDeck): Reading['cited'] {
  const runs = items.filter(isText).flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.runs));
  const numbers = runs.flatMap(({ text, raised }) => (raised ? (text.match(/\d+/g) ?? []) : []));
  const order = [...new Set(numbers.map(Number))].sort((a, b) => a - b);
  return (number) => {
    // Where a source is named without its number, none can be told by it.
    const source = order.length === sources.length ? sources[order.indexOf(Number(number))] : undefined;
    return source === undefined ? null : deck.nameOf(source);
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
  return categories.map((category, at) => {
    const [only] = series;
    const bold = plot.highlight.includes(at);
    const name: MemoCell = { runs: [{ text: category, bold }] };
    const known = (value: number | null | undefined) =>
      value === null || value === undefined ? words.unknown : write.format(value);
    if (series.length === 1) return [name, number(labels[at] || known(only?.values[at]))];
    const sums = hasSums ? [number(labels[at] || words.unknown)] : [];
    return [name, ...series.map(({ values }) => number(known(values[at]))), ...sums];
  });
}

/** A chart as a table: its categories down, its series across. */
function tableOf(chart: SlideChart, reading: Reading): MemoPart {
  const { deck } = reading;
  const notes = chart.sources.map(deck.nameOf);
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
  const { series, labels } = chart;
  const sum = series.length > 1 && labels.some(Boolean) ? [deck.words.total] : [];
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

async function pictureOf(item: Extract<SlideItem, { kind: 'map' }>, { deck }: Reading): Promise<MemoPart> {
  const { width, height } = item.box;
  return { kind: 'picture', png: await deck.mapPng(item), width, height, caption: item.alt };
}

/** The body of a scene in the order in which it is read: words and figures, then what they speak of. */
async function bodyOf(reading: Reading): Promise<readonly MemoPart[]> {
  const { scene } = reading;
  const texts = scene.items.filter(isText);
  const has = (...roles: readonly SlideText['role'][]) => texts.filter(({ role }) => roles.includes(role));
  const parts: MemoPart[] = has('text').flatMap((text) => paragraphsOf(text, reading));
  if (scene.layout === 'list') parts.push(...pairs(has('label', 'caption'), reading));
  else if (scene.layout === 'timeline') parts.push(...pairs(has('label'), reading));
  else if (scene.layout === 'compare') {
    // Each side has its title, then its map and its figures.
    let figures: SlideText[] = [];
    const endSide = () => {
      parts.push(...pairs(figures, reading));
      figures = [];
    };
    for (const item of scene.items) {
      if (item.kind === 'map') parts.push(await pictureOf(item, reading));
      else if (item.kind === 'chart') parts.push(tableOf(item.chart, reading));
      else if (isText(item) && item.role === 'label' && item.weight === 600) {
        endSide();
        parts.push({ kind: 'heading', level: 3, text: plainOf(item) });
      } else if (isText(item) && (item.role === 'number' || item.role === 'label')) figures.push(item);
    }
    endSide();
    return parts;
  } else parts.push(...pairs(has('number', 'label'), reading));
  for (const item of scene.items) {
    if (item.kind === 'chart') parts.push(tableOf(item.chart, reading));
    else if (item.kind === 'map' && scene.layout !== 'title') parts.push(await pictureOf(item, reading));
  }
  return parts;
}

/** A deck of scenes as a memo: charts become tables, maps pictures, and numbers of sources notes. Error: what keeps a map from being drawn. */
export async function memoOfScenes(deck: MemoDeck): Promise<Memo> {
  const { scenes, words, locale, title, office, date } = deck;
  const hasSections = scenes.some(({ layout }) => layout === 'section');
  const parts: MemoPart[] = [];
  for (const [index, scene] of scenes.entries()) {
    const reading: Reading = { deck, scene, cited: citedOf(scene, deck) };
    if (scene.layout === 'sources') continue;
    const level = scene.layout === 'section' || !hasSections ? 1 : 2;
    const place = placeOfStep(scenes, index + 1);
    if (scene.layout !== 'title') parts.push({ kind: 'heading', level, text: scene.title, place });
    parts.push(...(await bodyOf(reading)));
  }
  return {
    locale,
    title: scenes.find(({ layout }) => layout === 'title')?.title ?? title,
    byline: [office, words.made].filter(Boolean),
    date,
    parts,
    sourcesHeading: words.sources,
    sources: [...new Set(scenes.flatMap(({ sources }) => sources))].map(deck.referenceOf),
    colophon: words.colophon,
  };
}
