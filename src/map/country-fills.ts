import type { Position } from 'geojson';
import type { Catalog } from '../model/catalog.ts';
import type { Iso3 } from '../model/site.ts';
import type { Worldview } from '../state/map-choices.ts';
import type { Belonging } from '../state/map-overlay.ts';
import { BELONGING_COLOURS } from '../theme/belonging-colours.ts';
import type { ThemeId } from '../theme/tokens.ts';
import type { CountriesFile } from './countries-file.ts';

/** Countries that are filled in one colour. */
export interface CountryFill {
  readonly belonging: Belonging;
  readonly colour: string;
  readonly codes: readonly Iso3[];
  /** Where those stand that are too small to be seen. */
  readonly small: readonly Position[];
  /** Islets that the worldview gives to one of them. */
  readonly islets: readonly Position[];
}

const BELONGINGS: readonly Belonging[] = ['first', 'second', 'both'];

/** What is to be filled and how, one entry for each belonging that occurs; nothing before the areas have come. */
export function countryFills(
  filled: ReadonlyMap<Iso3, Belonging>,
  file: CountriesFile | null,
  { countries }: Catalog,
  worldview: Worldview,
  theme: ThemeId,
): readonly CountryFill[] {
  if (!file || filled.size === 0) return [];
  return BELONGINGS.flatMap((belonging) => {
    const codes = [...filled.keys()].filter((iso3) => filled.get(iso3) === belonging).sort();
    if (codes.length === 0) return [];
    const small = codes.flatMap((iso3) => {
      const lngLat = countries.get(iso3)?.lngLat;
      return file.large.has(iso3) || !lngLat ? [] : [[...lngLat]];
    });
    const islets = file.islets.flatMap(({ owners, points }) =>
      codes.includes(owners[worldview]) ? points : [],
    );
    return [{ belonging, colour: BELONGING_COLOURS[theme][belonging], codes, small, islets }];
  });
}

/** Whether two overlays fill the same countries alike. */
export function isSameFill(a: ReadonlyMap<Iso3, Belonging>, b: ReadonlyMap<Iso3, Belonging>): boolean {
  return a === b || (a.size === b.size && [...a].every(([iso3, belonging]) => b.get(iso3) === belonging));
}
