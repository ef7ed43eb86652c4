import { countryFills } from '../../overlay/country-fills.ts';
import { layoutFills } from '../fills.ts';
import { layoutGround } from '../layout.ts';
import { groundMarkup } from '../markup.ts';
import { svgPart } from '../svg-part.ts';

/** The ground, with the countries that are filled. */
export const GROUND = svgPart({
  id: 'ground',
  reads: ['filling', 'countries', 'hatching'],
  build(context, camera, viewport) {
    const { world, palette, projection, filling, countries, scene, worldview, theme, hatching } = context;
    const filled = countryFills(filling, countries, scene.catalog, worldview, theme);
    const fills = countries ? layoutFills(filled, countries, worldview, camera, viewport, projection) : [];
    return groundMarkup(layoutGround(world, camera, viewport, projection), palette, fills, hatching);
  },
});
