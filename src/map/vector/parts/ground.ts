import type { FillGroup } from '../fills.ts';
import { layoutGround } from '../layout.ts';
import { groundMarkup } from '../markup.ts';
import { svgPart } from '../svg-part.ts';

const NO_FILLS: readonly FillGroup[] = [];

/** The ground, with the countries that are filled. */
export const GROUND = svgPart({
  id: 'ground',
  reads: ['filling', 'countries', 'hatching', 'extras'],
  build(context, camera, viewport) {
    const { world, palette, projection, filling, countries, scene, worldview, theme, hatching, extras } =
      context;
    const filled = extras?.countryFills(filling, countries, scene.catalog, worldview, theme);
    const fills =
      filled && countries
        ? extras?.layoutFills(filled, countries, worldview, camera, viewport, projection)
        : NO_FILLS;
    return groundMarkup(layoutGround(world, camera, viewport, projection), palette, fills, hatching);
  },
});
