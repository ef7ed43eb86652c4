import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Area } from '../../model/area.ts';
import type { Catalog } from '../../model/catalog/catalog.ts';
import type { LngLat } from '../../model/site.ts';
import type { SentencePart } from '../facets/facet.ts';
import { FACET_IDS, FACETS, type FacetId, type Facets, type FacetValues } from '../facets/index.ts';
import type { Filters } from './view.ts';

/** The name of one value of a facet, as a list or a chip shows it. */
export function nameOfValue<Id extends FacetId>(
  facet: Id,
  value: FacetValues[Id],
  i18n: I18n,
  catalog: Catalog,
): string {
  return FACETS[facet].name(value, i18n, catalog);
}

/** What must be known of one value of a facet beside its name; null where nothing must. */
export function noteOfValue<Id extends FacetId>(
  facet: Id,
  value: FacetValues[Id],
  i18n: I18n,
): string | null {
  return FACETS[facet].note?.(value, i18n) ?? null;
}

/** A point by its name, where it is a known place, else by its coordinates. */
export function nameOfPoint(lngLat: LngLat, { namePoint, formats }: I18n): string {
  return namePoint?.(lngLat) ?? formats.place(lngLat);
}

/** An area in words, e.g. `within 500 km of Hanoi`. */
export function describeArea(area: Area, i18n: I18n): string {
  const { messages, formats } = i18n;
  const words = messages.describe.area;
  return area.kind === 'circle'
    ? words.circle(formats.count(area.km), nameOfPoint(area.lngLat, i18n))
    : words[area.kind];
}

/** What the sentence says of one facet: nothing where it lets all pass. */
function phrasesOf<Id extends FacetId>(id: Id, facets: Facets, i18n: I18n, catalog: Catalog) {
  const values = facets[id];
  return values.length > 0 ? FACETS[id].describe(values, i18n, catalog) : [];
}

/**
 * The filters as a sentence, e.g. `Water centres in Africa, active, since 2000`: the title of the page, of an
 * export and of an announcement.
 */
export function describeFilters(filters: Filters, i18n: I18n, catalog: Catalog): string {
  const { describe } = i18n.messages;
  const { since, area, former } = filters;
  const query = filters.query.trim();
  const say = (part: SentencePart) =>
    FACET_IDS.filter((id) => FACETS[id].part === part).flatMap((id) => phrasesOf(id, filters, i18n, catalog));
  const [kinds, fields, places] = [say('kinds'), say('fields'), say('places')];
  const extras = [
    ...say('grades'),
    ...say('extras'),
    ...(since ? [describe.years(since[0], since[1])] : []),
    ...(query ? [describe.matching(query)] : []),
    ...(former ? [describe.former] : []),
  ];
  const narrowed = kinds.length + fields.length + places.length + extras.length > 0 || area !== null;
  const subject = narrowed ? describe.anyKind : describe.everywhere;
  return describe.sentence({
    kinds: kinds.length > 0 ? kinds : [subject],
    fields,
    places,
    area: area ? describeArea(area, i18n) : '',
    extras,
  });
}
