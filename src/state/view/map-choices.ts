import { LOCALES } from '../../i18n/locales.ts';
import type { ResearchFigure } from '../../model/dossier/figures.ts';
import type { LanguageId } from '../../model/languages.ts';
import { keysOf } from '../../model/typed.ts';
import { FIELDS, KINDS } from '../../model/vocabulary.ts';

/** Whose names and attributions the map uses where usage differs: United Nations practice, or Viet Nam's. Stands in links. */
export const WORLDVIEWS = ['un', 'vn'] as const;
export type Worldview = (typeof WORLDVIEWS)[number];

/** The worldview of a reader who has chosen none: that of the language. */
export function defaultWorldview(locale: LanguageId): Worldview {
  return LOCALES[locale].worldview;
}

/** The worldview of a View: the one that is chosen there, else that of its language. */
export function worldviewOf({
  worldview,
  locale,
}: {
  readonly worldview: Worldview | null;
  readonly locale: LanguageId;
}): Worldview {
  return worldview ?? defaultWorldview(locale);
}

/**
 * What a reader can switch on the map, in the order of the list, and whether it is on for one who has switched nothing:
 * marks of sites; `clusters`, which gathers crowded marks; `density`; names of sites; arcs of cooperation; countries and
 * sites of opened networks; rings of reach around the selected site; the graticule. The ids stand in links: never rename
 * one.
 */
const MAP_LAYERS = {
  sites: true,
  clusters: true,
  density: false,
  names: true,
  arcs: true,
  members: true,
  reach: false,
  graticule: true,
} as const;
export type MapLayerId = keyof typeof MAP_LAYERS;

/** The layers, in the order of the list. */
export const MAP_LAYER_IDS = keysOf(MAP_LAYERS);

/** What is switched on for a reader who has switched nothing. */
export const STANDARD_LAYERS: readonly MapLayerId[] = MAP_LAYER_IDS.filter((id) => MAP_LAYERS[id]);

/** The figures of research that countries can be filled by. The ids stand in links. */
export const RESEARCH_FILLS = [
  'spending',
  'researchers',
  'articles',
] as const satisfies readonly ResearchFigure[];

/**
 * What countries can be filled by: the number of all filtered sites, of those of a kind, or of the centres of a field; or a
 * figure of their research. The ids stand in links.
 */
export const FILL_IDS = ['sites', ...KINDS, ...FIELDS, ...RESEARCH_FILLS] as const;
export type FillId = (typeof FILL_IDS)[number];
