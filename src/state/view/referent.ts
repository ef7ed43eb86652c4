import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Site } from '../../model/site.ts';
import { keysOf } from '../../model/typed.ts';
import { FACET_IDS, type FacetId, mapFacets, valuesOfSite } from '../facets/index.ts';

/** What a referent may be about: the facets of sites, single sites, networks, link types, and ties of two ends (`tieOf`). */
const ASPECTS = [...FACET_IDS, 'site', 'network', 'link', 'tie'] as const;
export type Aspect = (typeof ASPECTS)[number];

/**
 * What a mark stands for, wherever it is drawn: a bar for `{field: ['water']}`, a cell for a field and a region, a dot
 * for a site and all that is said of it. Values of one aspect are alternatives, aspects narrow one another.
 */
export type Referent = { readonly [Key in Aspect]?: readonly string[] } & {
  /** First and last year, inclusive. */
  readonly years?: readonly [first: number, last: number];
};

/** Whether two referents speak of something in common: they share an aspect and contradict each other in none. */
export function touches(a: Referent, b: Referent): boolean {
  let shared = false;
  for (const aspect of ASPECTS) {
    const [left, right] = [a[aspect], b[aspect]];
    if (!left || !right) continue;
    if (!left.some((value) => right.includes(value))) return false;
    shared = true;
  }
  if (a.years && b.years) {
    if (a.years[0] > b.years[1] || b.years[0] > a.years[1]) return false;
    shared = true;
  }
  return shared;
}

const kept = new WeakMap<Site, Referent>();

/** All that a mark could say of a site. The same site gives the same object. */
export function referentOfSite(site: Site, catalog: Catalog): Referent {
  const known = kept.get(site);
  if (known) return known;
  const referent: Referent = {
    site: [site.id],
    ...mapFacets<Record<FacetId, readonly string[]>>((id) => valuesOfSite(id, site, catalog)),
    // A site without a year stands in no year's mark.
    years: site.year === null ? [0, 0] : [site.year, site.year],
  };
  kept.set(site, referent);
  return referent;
}

/** More than any picture has marks. A referent that was dropped is only made again, and its mark drawn once more. */
const MOST_KEPT = 4000;

/** The latest referents by what they say, the oldest first. */
const keptReferents = new Map<string, Referent>();

/**
 * The referent of one value of each given aspect, and of years: the same object for the same values in the same order, so
 * that a mark does not render again for a new object that says the same.
 */
export function keepReferent(
  values: { readonly [Key in Aspect]?: string | null | undefined },
  years: readonly [first: number, last: number] | null = null,
): Referent {
  let key = years ? `${years[0]}-${years[1]}` : '';
  for (const aspect of keysOf(values)) {
    const value = values[aspect];
    if (value) key += ` ${aspect} ${value}`;
  }
  const known = keptReferents.get(key);
  if (known) return known;
  const named = Object.entries(values).flatMap(([aspect, value]) =>
    value ? [[aspect, [value]] as const] : [],
  );
  const referent: Referent = { ...Object.fromEntries(named), ...(years ? { years } : {}) };
  const [oldest] = keptReferents.keys();
  if (keptReferents.size >= MOST_KEPT && oldest !== undefined) keptReferents.delete(oldest);
  keptReferents.set(key, referent);
  return referent;
}
