import { briefingTexts } from '../i18n/briefing/frame.ts';
import type { I18n } from '../i18n/i18n-context.tsx';
import type { Catalog } from '../model/catalog/catalog.ts';
import type { Indicator } from '../model/catalog/chronicle.ts';
import { nameOfSite } from './scene/order.ts';
import type { Scene } from './scene/scene.ts';
import { decodeView, defaultView } from './view/url.ts';
import type { Filters } from './view/view.ts';

/** What a figure shows: its words and the sources behind it; null where it cannot be computed. */
export interface FigureValue {
  readonly text: string;
  /** Ids of documents or addresses; empty where the atlas's own tables are the source. */
  readonly sources: readonly string[];
  /** What the source adds, in its own words. */
  readonly note: string | null;
  /** What it states, in no language: the same as long as nothing has changed. */
  readonly state: string;
}

/** What figures are computed from. */
export interface FigureContext {
  readonly catalog: Catalog;
  readonly selectScene: (filters: Filters) => Scene;
  /** Null before they have come. */
  readonly indicators: readonly Indicator[] | null;
  readonly i18n: I18n;
}

/** More names than these make no sentence. */
const MOST_NAMES = 14;

/** The scene of filters that are written as in a link, but with spaces between them; null where one is not understood. */
function sceneOf(argument: string, { catalog, selectScene, i18n }: FigureContext): Scene | null {
  const query = argument.split(/\s+/).filter(Boolean).join('&');
  const { view, rejected } = decodeView(query, catalog, defaultView(i18n.locale));
  return rejected.length > 0 ? null : selectScene(view);
}

/** Which sites a list names: how many, and a number that is another for others (FNV-1a). */
function stateOfList(ids: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const letter of [...ids].sort().join(' '))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `${ids.length} ${hash.toString(36)}`;
}

type Compute = (argument: string, context: FigureContext) => FigureValue | null;

/** Each kind of figure by its name. */
const FIGURES: Readonly<Record<string, Compute>> = {
  /** `{{count field=water region=africa}}`: how many sites the filters leave. */
  count(argument, context) {
    const scene = sceneOf(argument, context);
    if (!scene) return null;
    const { length } = scene.visible;
    return { text: context.i18n.formats.count(length), sources: [], note: null, state: String(length) };
  },
  /** `{{list kind=centre country=VNM}}`: their names. */
  list(argument, context) {
    const scene = sceneOf(argument, context);
    if (!scene) return null;
    const { formats, locale } = context.i18n;
    const words = briefingTexts.of(locale).figures;
    const sites = Array.from(scene.visible, (index) => context.catalog.sites[index]).flatMap(
      (site) => site ?? [],
    );
    const names = sites.map((site) => nameOfSite(site, locale).text).sort(formats.compare);
    const more = names.length - MOST_NAMES;
    const listed = more > 0 ? [...names.slice(0, MOST_NAMES), words.more(formats.count(more))] : names;
    return {
      text: names.length > 0 ? formats.list(listed) : words.none,
      sources: [],
      note: null,
      state: stateOfList(sites.map(({ id }) => id)),
    };
  },
  /** `{{indicator rd-gdp-vnm}}`: a number that a source states. */
  indicator(argument, { indicators, i18n }) {
    const found = indicators?.find(({ id }) => id === argument);
    if (!found) return null;
    const { value, unit, sources, note } = found;
    // The digits of a year are not grouped: 2050, not 2,050.
    const text = unit === 'year' ? String(value) : i18n.formats.measure(value);
    return { text, sources, note, state: unit === 'year' ? text : String(Math.round(value * 10) / 10) };
  },
};

/** Computes a figure; null where its name, filters or id are not known, or what it needs has not come. */
export function computeFigure(name: string, argument: string, context: FigureContext): FigureValue | null {
  return Object.hasOwn(FIGURES, name) ? (FIGURES[name]?.(argument, context) ?? null) : null;
}

/** Computes a figure as it is written, without braces, e.g. `count field=water`. */
export function computeWritten(figure: string, context: FigureContext): FigureValue | null {
  const [, name = '', argument = ''] = /^\s*(\S*)\s*(.*?)\s*$/.exec(figure) ?? [];
  return computeFigure(name, argument, context);
}

/** What a figure states now, in no language; null as in `computeWritten`. */
export const stateOfFigure = (figure: string, context: FigureContext): string | null =>
  computeWritten(figure, context)?.state ?? null;
