import type { Research } from '../../../model/catalog/research.ts';
import type { ResearchFigure } from '../../../model/dossier/figures.ts';
import type { Iso3 } from '../../../model/site.ts';
import { type CountryFigure, figuresOfCountries } from '../../../state/figures/country-figures.ts';
import type { Scene } from '../../../state/scene/scene.ts';
import type { RankedPlace } from '../ranking.ts';

/** A country with its figure: `count` is the figure, `rank` is null where it is too old to be ranked. */
export interface RankedFigure extends RankedPlace {
  readonly figure: CountryFigure;
}

/** Countries by a figure of their research. */
export interface FigureRanking {
  readonly of: ResearchFigure;
  readonly level: 'country';
  /** The greatest first, those with as much by name; at the end those whose figure is too old to be ranked. */
  readonly places: readonly RankedFigure[];
  /** How many of them are ranked. */
  readonly ranked: number;
  /** Those of which no figure is known, by name. */
  readonly unknown: readonly Iso3[];
  /** The years of the figures; null where there is none. */
  readonly years: readonly [first: number, last: number] | null;
}

/** Ranks the countries that the filters of region and group leave by a figure of research; `idsByName` has all in the order of their names. */
export function rankFigures(
  scene: Pick<Scene, 'catalog' | 'visible' | 'filters'>,
  of: ResearchFigure,
  research: readonly Research[],
  idsByName: readonly Iso3[],
): FigureRanking {
  const { country: wanted } = scene.filters;
  const everywhere = { ...scene, filters: { ...scene.filters, country: [] } };
  const { values, unknown } = figuresOfCountries(everywhere, of, research);
  const known = idsByName.flatMap((id) => {
    const figure = values.get(id);
    return figure ? [{ id, figure }] : [];
  });
  known.sort((a, b) => Number(a.figure.isOld) - Number(b.figure.isOld) || b.figure.value - a.figure.value);
  let rank = 1;
  const places = known.map(({ id, figure }, index): RankedFigure => {
    if (figure.value !== known[index - 1]?.figure.value) rank = index + 1;
    return {
      ...{ id, figure, count: figure.value, share: 0, parts: [{ field: null, count: figure.value }] },
      rank: figure.isOld ? null : rank,
      chosen: wanted.length === 0 || wanted.includes(id),
    };
  });
  const years = places.flatMap(({ figure }) => figure.year ?? []);
  return {
    ...{ of, level: 'country', places },
    ranked: places.filter(({ figure }) => !figure.isOld).length,
    unknown: idsByName.filter((id) => unknown.includes(id)),
    years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : null,
  };
}
