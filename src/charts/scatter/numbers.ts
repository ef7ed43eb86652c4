import type { Research } from '../../model/catalog/research.ts';
import { rankCorrelation } from '../../model/rank-correlation.ts';
import type { Iso3 } from '../../model/site.ts';
import { type CountryFigure, figuresOfCountries } from '../../state/figures/country-figures.ts';
import { eachPassing } from '../../state/scene/cross-filter.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { FillId } from '../../state/view/map-choices.ts';

/** A country with two figures. */
export interface ScatterPoint {
  readonly id: Iso3;
  readonly x: CountryFigure;
  readonly y: CountryFigure;
  /** Whether one of them is more than ten years old. */
  readonly isOld: boolean;
  /** Whether the filter of countries lets it through. */
  readonly chosen: boolean;
}

/** Countries by two figures. */
export interface ScatterNumbers {
  readonly x: FillId;
  readonly y: FillId;
  /** In the order of their names. */
  readonly points: readonly ScatterPoint[];
  /** Countries that lack one of the figures, or both. */
  readonly missing: readonly {
    readonly id: Iso3;
    readonly x: CountryFigure | null;
    readonly y: CountryFigure | null;
  }[];
  /** See `rankCorrelation`; null of fewer than ten countries. */
  readonly correlation: number | null;
}

/** Of fewer countries no order is spoken of. */
const FEWEST = 10;

/** Holds two figures of the countries against each other that the filters of region and group leave; sites are counted against every filter but that of countries. */
export function compareFigures(
  scene: Scene,
  [x, y]: readonly [FillId, FillId],
  research: readonly Research[],
  idsByName: readonly Iso3[],
): ScatterNumbers {
  const { catalog, filters } = scene;
  const passing: number[] = [];
  eachPassing(scene, ['country'], (site) => passing.push(site));
  const everywhere = { catalog, filters: { ...filters, country: [] }, visible: Uint32Array.from(passing) };
  const [first, second] = [x, y].map((figure) => figuresOfCountries(everywhere, figure, research));
  const left = idsByName.filter((id) =>
    [first, second].some((figures) => figures?.values.has(id) || figures?.unknown.includes(id)),
  );
  const pairs = left.map((id) => ({
    id,
    x: first?.values.get(id) ?? null,
    y: second?.values.get(id) ?? null,
  }));
  const points = pairs.flatMap((pair): ScatterPoint[] =>
    pair.x && pair.y
      ? [
          {
            ...{ id: pair.id, x: pair.x, y: pair.y, isOld: pair.x.isOld || pair.y.isOld },
            chosen: filters.country.length === 0 || filters.country.includes(pair.id),
          },
        ]
      : [],
  );
  return {
    ...{ x, y, points },
    missing: pairs.filter((pair) => !pair.x || !pair.y),
    correlation:
      points.length < FEWEST
        ? null
        : rankCorrelation(
            points.map((point) => point.x.value),
            points.map((point) => point.y.value),
          ),
  };
}
