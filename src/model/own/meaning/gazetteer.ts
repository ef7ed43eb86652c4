import { greatCircleKm } from '../../geodesy.ts';
import { fold } from '../../search/fold.ts';
import type { Iso3, LngLat } from '../../site.ts';

/** A populated place, as the ground has them. */
export interface NamedPlace {
  readonly name: Readonly<Record<'en' | 'vi', string>>;
  readonly lngLat: LngLat;
  readonly country: string;
  readonly residents: number;
}

/** What a town's name is called before it: administrative words that lists write and gazetteers do not. */
const BEFORE = /^(?:thanh pho|tp|thi xa|tx|thi tran|tinh|quan|huyen|city of|ville de|ciudad de)\s+/;
const AFTER = /\s+(?:city|province|town|municipality|prefecture|district)$/;

const keyOf = (name: string): string => {
  const plain = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const bare = plain.replace(BEFORE, '').replace(AFTER, '');
  return (bare || plain).replaceAll(' ', '');
};

/** Of two places of one name within a country the larger is meant, unless the other is this share as large, and so far off in km. */
const RIVAL = { share: 0.5, km: 100 } as const;

/** Finds a town by its name, in a country or, where none is named, anywhere; null where there is none, or it could be several. */
export type TownFinder = (town: string, country: Iso3 | null) => LngLat | null;

/** A finder over populated places, made once for a list. */
export function createTownFinder(places: readonly NamedPlace[]): TownFinder {
  const byName = new Map<string, NamedPlace[]>();
  for (const place of places) {
    for (const key of new Set([keyOf(place.name.en), keyOf(place.name.vi)])) {
      byName.set(key, [...(byName.get(key) ?? []), place]);
    }
  }
  return (town, country) => {
    // “Thu Duc, Ho Chi Minh City”: the larger place stands last.
    for (const part of new Set([town, town.slice(town.lastIndexOf(',') + 1)])) {
      const named = byName.get(keyOf(part)) ?? [];
      const here = country === null ? named : named.filter((place) => place.country === country);
      const [first, second] = here.toSorted((a, b) => b.residents - a.residents);
      if (!first) continue;
      const isRival =
        second !== undefined &&
        second.residents > RIVAL.share * first.residents &&
        greatCircleKm(first.lngLat, second.lngLat) > RIVAL.km;
      return isRival ? null : first.lngLat;
    }
    return null;
  };
}
