import { distanceTexts } from '../../i18n/charts/distance.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Catalog } from '../../model/catalog/catalog.ts';
import type { GapSubject } from '../../model/coverage/centres.ts';
import type { GroundPlace } from '../../model/coverage/ground-file.ts';
import type { Part } from '../../model/coverage/ground-index.ts';
import { CLASS_COUNT, RANGES } from '../../model/coverage/ranges.ts';
import type { LngLat } from '../../model/site.ts';
import { isOneOf } from '../../model/typed.ts';
import { FIELDS } from '../../model/vocabulary.ts';
import { nameOfSite } from '../scene/order.ts';
import type { Coverage } from './coverage.ts';

/** The names and numbers of the chart of distances, as a reader sees them. */
export function createDistanceWords({ messages, formats, locale }: I18n, catalog: Catalog) {
  const text = distanceTexts.of(locale);
  const nameOfCountry = (code: string) => catalog.countries.get(code)?.name[locale] ?? code;
  const countryOfPlace = ({ country }: GroundPlace) => catalog.countries.get(country)?.name[locale] ?? '';
  const km = (value: number) => formats.count(Math.round(value));
  return {
    text,
    formats,
    locale,
    km,
    /** Never more exact than it is known: `5.27 million people`. */
    people: text.people,
    nameOfCountry,
    /** A distance; a word where no centre counts. */
    distance: (value: number) => (Number.isFinite(value) ? text.km(km(value)) : text.unserved),
    /** The country of a place; '' where it lies in a territory without a row. */
    countryOfPlace,
    nameOfPlace: (place: GroundPlace) =>
      [place.name[locale], countryOfPlace(place)].filter(Boolean).join(', '),
    nameOfSubject: (subject: GapSubject): string => {
      if (isOneOf(FIELDS, subject)) return messages.fields[subject].name;
      return subject === 'all' ? text.all : text.naturalSciences;
    },
    nameOfPart: ({ region, group, country }: Part): string => {
      const names = [
        ...region.map((one) => messages.regions[one].name),
        ...group.map((one) => messages.groups[one]),
        ...country.map(nameOfCountry),
      ];
      return names.length === 0 ? text.world : formats.list(names);
    },
    /** The names of the five classes of distance. */
    classes: Array.from({ length: CLASS_COUNT }, (_, own) =>
      text.classes(
        own === 0 ? null : km(RANGES[own - 1] ?? 0),
        own === RANGES.length ? null : km(RANGES[own] ?? 0),
      ),
    ),
    /** The name of the nearest centre, by its number in a reach. */
    nameOfCentre: ({ centres }: Pick<Coverage, 'centres'>, number: number): string => {
      const centre = centres[number];
      return centre ? nameOfSite(centre, locale).text : text.thoughtOf(number - centres.length + 1);
    },
    place: (lngLat: LngLat) => formats.place(lngLat),
  };
}

/** What `createDistanceWords` gives. */
export type DistanceWords = ReturnType<typeof createDistanceWords>;
