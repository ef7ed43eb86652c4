import type { Catalog, Country } from '../../model/catalog/catalog.ts';
import type { Research } from '../../model/catalog/research.ts';
import { isOldFigure, measured, type ResearchFigure } from '../../model/dossier/figures.ts';
import type { Iso3 } from '../../model/site.ts';
import { isOneOf } from '../../model/typed.ts';
import { countByCountry } from '../overlay/filling.ts';
import type { Scene } from '../scene/scene.ts';
import { type FillId, RESEARCH_FILLS } from '../view/map-choices.ts';
import type { Filters } from '../view/view.ts';

/** A figure of a country or territory. */
export interface CountryFigure {
  readonly value: number;
  /** Null of a number of sites, which is of the edition. */
  readonly year: number | null;
  /** Whether it is too old to be ranked. */
  readonly isOld: boolean;
}

/** A figure of all countries that the filters of place leave. */
export interface CountryFigures {
  readonly values: ReadonlyMap<Iso3, CountryFigure>;
  /** Those of which the tables have none, in the order of their codes. */
  readonly unknown: readonly Iso3[];
}

/** Whether a figure is one of research, and not a number of sites. */
export const isResearch = (figure: FillId): figure is ResearchFigure => isOneOf(RESEARCH_FILLS, figure);

/** The countries and territories that the filters of place leave. */
function countriesLeft(
  { countries }: Pick<Catalog, 'countries'>,
  { country, region, group }: Pick<Filters, 'country' | 'region' | 'group'>,
): readonly Country[] {
  return [...countries.values()].filter(
    (each) =>
      (country.length === 0 || country.includes(each.iso3)) &&
      (region.length === 0 || region.includes(each.region)) &&
      (group.length === 0 || group.some((id) => each.groups.includes(id))),
  );
}

/** A figure of research of the countries that the filters of place leave, or the number of their sites that pass all filters. */
export function figuresOfCountries(
  scene: Pick<Scene, 'catalog' | 'visible' | 'filters'>,
  figure: FillId,
  research: readonly Research[],
): CountryFigures {
  const { catalog, filters } = scene;
  const now = Number(catalog.compiled.slice(0, 4));
  const left = countriesLeft(catalog, filters).map(({ iso3 }) => iso3);
  const values = new Map<Iso3, CountryFigure>();
  if (isResearch(figure)) {
    const rows = new Map(research.map((row) => [row.iso3, row]));
    for (const iso3 of left) {
      const known = measured(rows.get(iso3), figure);
      if (known) values.set(iso3, { ...known, isOld: isOldFigure(known, now) });
    }
  } else {
    const counts = countByCountry(scene, figure);
    for (const iso3 of left) values.set(iso3, { value: counts.get(iso3) ?? 0, year: null, isOld: false });
  }
  return { values, unknown: left.filter((iso3) => !values.has(iso3)).sort() };
}
