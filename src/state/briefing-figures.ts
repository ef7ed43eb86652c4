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

type Compute = (argument: string, context: FigureContext) => FigureValue | null;

/** Each kind of figure by its name. */
const FIGURES: Readonly<Record<string, Compute>> = {
  /** `{{count field=water region=africa}}`: how many sites the filters leave. */
  count(argument, context) {
    const scene = sceneOf(argument, context);
    return scene && { text: context.i18n.formats.count(scene.visible.length), sources: [], note: null };
  },
  /** `{{list kind=centre country=VNM}}`: their names. */
  list(argument, context) {
    const scene = sceneOf(argument, context);
    if (!scene) return null;
    const { formats, locale } = context.i18n;
    const words = briefingTexts.of(locale).figures;
    const names = Array.from(scene.visible, (index) => context.catalog.sites[index])
      .flatMap((site) => (site ? [nameOfSite(site, locale).text] : []))
      .sort(formats.compare);
    const more = names.length - MOST_NAMES;
    const listed = more > 0 ? [...names.slice(0, MOST_NAMES), words.more(formats.count(more))] : names;
    return { text: names.length > 0 ? formats.list(listed) : words.none, sources: [], note: null };
  },
  /** `{{indicator rd-gdp-vnm}}`: a number that a source states. */
  indicator(argument, { indicators, i18n }) {
    const found = indicators?.find(({ id }) => id === argument);
    if (!found) return null;
    const { value, unit, sources, note } = found;
    // The digits of a year are not grouped: 2050, not 2,050.
    return { text: unit === 'year' ? String(value) : i18n.formats.measure(value), sources, note };
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
