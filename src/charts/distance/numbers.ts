import type { Catalog } from '../../model/catalog/catalog.ts';
import { centresOf, EVERYWHERE } from '../../model/coverage/centres.ts';
import type { GroundIndex } from '../../model/coverage/ground-index.ts';
import { type CoverageHistory, coverageByYear } from '../../model/coverage/history.ts';
import { fieldsByRegion, type MatrixCell } from '../../model/coverage/matrix.ts';
import {
  type CountryReach,
  countriesByReach,
  type FarPlace,
  farthestPlaces,
  type Spread,
  spreadOf,
} from '../../model/coverage/people.ts';
import { lastClassOf } from '../../model/coverage/ranges.ts';
import { measureReach } from '../../model/coverage/reach.ts';
import type { REGIONS } from '../../model/vocabulary.ts';
import { aimOf, type Coverage } from '../../state/coverage/coverage.ts';

/** The class that ends with the distance that sentences speak of. */
export const lastClass = ({ asked }: Pick<Coverage, 'asked'>): number => lastClassOf(asked.within);

/** Who lives how far, and where that is. */
export interface PeopleNumbers {
  readonly people: Spread;
  readonly countries: readonly CountryReach[];
  readonly cities: readonly FarPlace[];
  /** The share of the people that lives in places that the source names; null where no total is at hand. */
  readonly known: number | null;
}

/** Counts the people of a part of the world. */
export function countPeople(index: GroundIndex, catalog: Catalog, coverage: Coverage): PeopleNumbers {
  const { reach, mask } = coverage;
  // Territories without a row have no name here, and cannot be filtered by.
  const countries = countriesByReach(reach, index.ground, mask.places).filter(({ code }) =>
    catalog.countries.has(code),
  );
  const totals = countries.flatMap(({ code }) => index.ground.countries.get(code) ?? []);
  const sum = (key: 'residents' | 'people') => totals.reduce((all, country) => all + country[key], 0);
  return {
    people: spreadOf(reach, index.places, mask.places),
    countries,
    cities: farthestPlaces(reach, index.ground, mask.places),
    known: totals.length > 0 ? sum('residents') / sum('people') : null,
  };
}

/** Counts the land of a part of the world, which has six times as many cells as there are places of people. */
export function countLand(index: GroundIndex, { mask, centres, asked }: Coverage): Spread {
  const aims = [
    ...centres.map((centre) => aimOf(asked, centre)),
    ...asked.points.map((lngLat) => ({ lngLat, regions: EVERYWHERE })),
  ];
  return spreadOf(measureReach(index.cells, aims), index.cells, mask.cells);
}

/** Each field in each region that the filters of place leave. */
export function countFields(index: GroundIndex, catalog: Catalog, coverage: Coverage): readonly MatrixCell[] {
  const { asked } = coverage;
  const { region, country, group } = asked.part;
  const cells = fieldsByRegion(index.places, catalog.sites, asked.standing, (centre) => aimOf(asked, centre));
  const isShown = (own: (typeof REGIONS)[number]) => region.length === 0 || region.includes(own);
  // A country or a group is no region: the matrix shows all of them then.
  return country.length + group.length > 0 ? cells : cells.filter((cell) => isShown(cell.region));
}

/** How coverage grew up to the year of the edition. */
export function countYears(index: GroundIndex, catalog: Catalog, coverage: Coverage): CoverageHistory {
  const { asked, mask } = coverage;
  const centres = centresOf(catalog.sites, asked.subject, asked.standing);
  const last = Number(catalog.compiled.slice(0, 4));
  return coverageByYear(index.places, mask.places, centres, (centre) => aimOf(asked, centre), last);
}
