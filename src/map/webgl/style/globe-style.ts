import { isSameFilling } from '../../../state/overlay/filling.ts';
import type { MapProps } from '../../map-props.ts';
import { countryFills } from '../../overlay/country-fills.ts';
import { labelFonts } from '../label-fonts.ts';
import { buildStyle } from './style.ts';

/** The basemap's style for the map's props. */
export function styleOfProps(props: MapProps, hasDetail: boolean) {
  const { theme, palette, locale, projection, filling, countries, scene, worldview, layers } = props;
  const { density, drawn } = props;
  return buildStyle({
    theme,
    palette,
    locale,
    worldview,
    projection,
    hasDetail,
    fills: countryFills(filling, countries, scene.catalog, worldview, theme),
    density,
    lines: drawn,
    graticule: layers.includes('graticule'),
    fontUrls: labelFonts(),
  });
}

/** The props that the style is built from, besides what countries are filled by. */
const LOOKS = [
  'theme',
  'palette',
  'locale',
  'worldview',
  'projection',
  'countries',
  'layers',
  'density',
  'drawn',
] as const;

/** Whether the basemap looks the same with other props. */
export function hasSameStyle(a: MapProps, b: MapProps): boolean {
  return LOOKS.every((key) => a[key] === b[key]) && isSameFilling(a.filling, b.filling);
}
