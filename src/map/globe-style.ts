import { countryFills, isSameFill } from './country-fills.ts';
import { labelFonts } from './label-fonts.ts';
import type { MapProps } from './map-props.ts';
import { buildStyle } from './style.ts';

/** The basemap's style for the map's props. */
export function styleOfProps(props: MapProps, hasDetail: boolean) {
  const { theme, palette, locale, projection, overlay, countries, scene, worldview, layers } = props;
  return buildStyle({
    theme,
    palette,
    locale,
    worldview,
    projection,
    hasDetail,
    fills: countryFills(overlay.countries, countries, scene.catalog, worldview, theme),
    graticule: layers.includes('graticule'),
    fontUrls: labelFonts(),
  });
}

/** Whether the basemap looks the same with other props. */
export function hasSameStyle(a: MapProps, b: MapProps): boolean {
  const keys = ['theme', 'palette', 'locale', 'worldview', 'projection', 'countries', 'layers'] as const;
  return keys.every((key) => a[key] === b[key]) && isSameFill(a.overlay.countries, b.overlay.countries);
}
