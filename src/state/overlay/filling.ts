import type { Gathering, ValuesByCountry } from '../../model/own/measured/by-country.ts';
import type { Iso3, Site } from '../../model/site.ts';
import { isOneOf } from '../../model/typed.ts';
import { KINDS } from '../../model/vocabulary.ts';
import type { Scene } from '../scene/scene.ts';
import { sameValue } from '../scene/select-scene.ts';
import type { FillId } from '../view/map-choices.ts';
import type { Belonging } from './map-overlay.ts';

/** Countries whose numbers of sites lie close together, and so are filled alike. */
export interface CountClass {
  /** The least and the greatest number among them. */
  readonly from: number;
  readonly to: number;
  /** In the order of their codes. */
  readonly countries: readonly Iso3[];
}

/** What is to be known of the figures of research that countries are filled by. */
export interface FigureFacts {
  /** The first and the last year that a figure is of; null where there is none. */
  readonly years: readonly [first: number, last: number] | null;
  /** How many countries and territories have no figure, and how many have one that is too old to be ranked. */
  readonly unknown: number;
  readonly old: number;
}

/** Countries that are filled by the numbers of a list of the reader's own. */
export interface OwnFilling extends ValuesByCountry {
  readonly kind: 'own';
  /** Where the list is from, as the reader says; '' where something is not said. */
  readonly source: { readonly title: string; readonly date: string; readonly licence: string };
  /** What the numbers are, as their column says. */
  readonly name: string;
  readonly how: Gathering;
  /** From the least number to the greatest. */
  readonly classes: readonly CountClass[];
  /** Whether classes go by ratios, because the numbers are of very different size. */
  readonly isByRatio: boolean;
}

/** What countries are filled by: how they belong to opened networks, how many sites they have, a figure of theirs, or the reader's own numbers. */
export type Filling =
  | { readonly kind: 'members'; readonly countries: ReadonlyMap<Iso3, Belonging> }
  /** Classes from the fewest sites to the most, from the nearest to the farthest, or from the least figure to the greatest;
   * countries without any are in none. `facts` are those of figures of research. */
  | {
      readonly kind: 'counts';
      readonly fill: FillId | 'distance';
      readonly classes: readonly CountClass[];
      readonly facts?: FigureFacts;
    }
  | OwnFilling;

/** Whether a site counts for what countries are filled by: all do, or those of a kind, or the centres of a field. */
function isCounted(site: Site, fill: FillId): boolean {
  if (fill === 'sites') return true;
  if (isOneOf(KINDS, fill)) return site.kind === fill;
  return site.kind === 'centre' && site.field === fill;
}

/** How many sites that pass the filters each country has; one that several countries share counts for each of them. */
export function countByCountry(
  { catalog, visible }: Pick<Scene, 'catalog' | 'visible'>,
  fill: FillId,
): ReadonlyMap<Iso3, number> {
  const counts = new Map<Iso3, number>();
  for (const index of visible) {
    const site = catalog.sites[index];
    if (!site || !isCounted(site, fill)) continue;
    for (const iso3 of site.countries) counts.set(iso3, (counts.get(iso3) ?? 0) + 1);
  }
  return counts;
}

/** Whether two fillings colour the same countries alike. */
export function isSameFilling(a: Filling | null, b: Filling | null): boolean {
  if (a === b) return true;
  if (a?.kind === 'members' && b?.kind === 'members') return sameValue([...a.countries], [...b.countries]);
  return a && b && 'classes' in a && 'classes' in b ? sameValue(a.classes, b.classes) : false;
}
