import type { Formats } from '../../i18n/format.ts';
import type { Catalog } from '../../model/catalog/catalog.ts';
import { greatCircleKm } from '../../model/geodesy.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { LngLat, Site } from '../../model/site.ts';
import { at } from '../../model/typed.ts';
import { FIELDS, KINDS, STATUSES } from '../../model/vocabulary.ts';
import type { Sort, SortKey } from '../view/sort.ts';
import type { Scene } from './scene.ts';

/** The site's name in the language, and whether it is that language's own. */
export function nameOfSite(site: Site, locale: LanguageId): { readonly text: string; readonly own: boolean } {
  const text = site.name[locale];
  return text ? { text, own: true } : { text: site.name.en, own: false };
}

/** The names of a site's countries in the language, in the table's order. */
export function countriesOfSite(site: Site, catalog: Catalog, locale: LanguageId): string[] {
  return site.countries.map((iso3) => catalog.countries.get(iso3)?.name[locale] ?? iso3);
}

type Compare = (a: Site, b: Site) => number;

function comparisons(catalog: Catalog, locale: LanguageId, formats: Formats): Record<SortKey, Compare> {
  const country = (site: Site) => countriesOfSite(site, catalog, locale)[0] ?? '';
  const byName: Compare = (a, b) =>
    formats.compare(nameOfSite(a, locale).text, nameOfSite(b, locale).text) || formats.compare(a.id, b.id);
  const unknownLast = (year: number | null) => year ?? Number.POSITIVE_INFINITY;
  const difference = (a: number, b: number) => (a === b ? 0 : a - b);
  return {
    relevance: byName,
    known: byName,
    distance: byName,
    name: byName,
    kind: (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || byName(a, b),
    field: (a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || byName(a, b),
    country: (a, b) => formats.compare(country(a), country(b)) || byName(a, b),
    year: (a, b) => difference(unknownLast(a.year), unknownLast(b.year)) || byName(a, b),
    status: (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || byName(a, b),
    verified: (a, b) => Number(b.verified) - Number(a.verified) || byName(a, b),
  };
}

/**
 * Sorts results; `middle` is from where distances are told, and `known` how much of what is asked of each site is known, by its index, as
 * soon as that is there. Where nothing has changed in their order, the array is the same as before, so that a list keeps
 * its place.
 */
export type SelectOrder = (
  scene: Scene,
  sort: Sort,
  locale: LanguageId,
  formats: Formats,
  middle?: LngLat | null,
  known?: ArrayLike<number> | null,
) => Uint32Array;

/**
 * Makes the selector of the order of results. All sites are sorted once a key and language; each filter then
 * only picks from that order, since collation is what costs.
 */
export function createOrderSelector(catalog: Catalog): SelectOrder {
  const orders = new Map<string, Uint32Array>();
  const orderOf = (key: SortKey, locale: LanguageId, formats: Formats): Uint32Array => {
    const id = `${key} ${locale}`;
    const known = orders.get(id);
    if (known) return known;
    const compare = comparisons(catalog, locale, formats)[key];
    const order = Uint32Array.from([...catalog.sites].sort(compare), (site) => site.index);
    orders.set(id, order);
    return order;
  };

  let latest: Parameters<SelectOrder> | null = null;
  let before: Uint32Array | null = null;
  return (...asked) => {
    if (before && latest && asked.every((part, index) => part === latest?.[index])) return before;
    const [scene, sort, locale, formats, middle, known] = asked;
    const order = new Uint32Array(scene.visible.length);
    let length = 0;
    for (const site of orderOf(sort.key, locale, formats)) if (scene.mask[site]) order[length++] = site;
    const { scores } = scene;
    if (sort.key === 'relevance' && scores) {
      order.sort((a, b) => at(scores, b) - at(scores, a));
    }
    if (sort.key === 'distance' && middle) {
      // Equally far ones, such as those of one city, stay in the order of their names.
      const km = catalog.sites.map(({ lngLat }) => greatCircleKm(middle, lngLat));
      order.sort((a, b) => at(km, a) - at(km, b));
    }
    if (sort.key === 'known' && known) order.sort((a, b) => at(known, a) - at(known, b));
    if (sort.descending) order.reverse();
    const isSame = before?.length === order.length && order.every((site, row) => site === before?.[row]);
    latest = asked;
    before = isSame && before ? before : order;
    return before;
  };
}
