import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Area } from '../../model/area.ts';
import type { Catalog } from '../../model/catalog/catalog.ts';
import { KINDS } from '../../model/vocabulary.ts';
import type { FacetId, Facets, Filters } from './view.ts';

/** The name of one value of a facet, as a list or a chip shows it. */
export function nameOfValue<Id extends FacetId>(
  facet: Id,
  value: Facets[Id][number],
  i18n: I18n,
  catalog: Catalog,
): string {
  const { messages, locale } = i18n;
  const names: { readonly [Key in FacetId]: (value: Facets[Key][number]) => string } = {
    kind: (kind) => messages.kinds[kind].long,
    field: (field) => messages.fields[field].name,
    sector: (sector) => messages.sectors[sector],
    category: (category) => messages.categories[category],
    status: (status) => messages.statuses[status],
    region: (region) => messages.regions[region].name,
    group: (group) => messages.groups[group],
    country: (iso3) => catalog.countries.get(iso3)?.name[locale] ?? iso3,
  };
  return names[facet](value);
}

/** An area in words, e.g. `within 500 km of 21.0° N, 105.8° E`. */
export function describeArea(area: Area, { messages, formats }: I18n): string {
  const words = messages.describe.area;
  return area.kind === 'circle'
    ? words.circle(formats.count(area.km), formats.place(area.lngLat))
    : words[area.kind];
}

/**
 * The filters as a sentence, e.g. `Water centres in Africa, active, since 2000`: the title of the page, of an
 * export and of an announcement.
 */
export function describeFilters(filters: Filters, i18n: I18n, catalog: Catalog): string {
  const { describe, kinds, fields, regionsInSentence, groups, statuses, categories, sectors } = i18n.messages;
  const named = <Id extends FacetId>(facet: Id) =>
    (filters[facet] as readonly Facets[Id][number][]).map((value) =>
      nameOfValue(facet, value, i18n, catalog),
    );
  const places = [
    filters.region.map((region) => regionsInSentence[region]),
    filters.group.map((group) => groups[group]),
    named('country'),
  ].filter((names) => names.length > 0);
  const extras = [
    filters.category.length > 0 && describe.category(filters.category.map((value) => categories[value])),
    filters.sector.length > 0 && describe.sector(filters.sector.map((value) => sectors[value])),
    filters.status.length > 0 && describe.or(filters.status.map((value) => statuses[value].toLowerCase())),
    filters.since && describe.years(filters.since[0], filters.since[1]),
    filters.query.trim() && describe.matching(filters.query.trim()),
    filters.former && describe.former,
  ].filter((extra) => typeof extra === 'string' && extra !== '') as string[];
  const narrowed =
    filters.kind.length + filters.field.length + places.length + extras.length > 0 || filters.area !== null;
  const shownKinds = filters.kind.length > 0 ? KINDS.filter((kind) => filters.kind.includes(kind)) : [];
  return describe.sentence({
    kinds: narrowed
      ? shownKinds.length > 0
        ? shownKinds.map((kind) => kinds[kind].inSentence)
        : [describe.anyKind]
      : [describe.everywhere],
    fields: filters.field.map((field) => fields[field].inSentence),
    places: places.map((names) => describe.or(names)),
    area: filters.area ? describeArea(filters.area, i18n) : '',
    extras,
  });
}
