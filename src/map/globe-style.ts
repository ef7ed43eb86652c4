import { countryFills, isSameFill } from './country-fills.ts';
import { labelFonts } from './label-fonts.ts';
import type { MapProps } from './map-props.ts';
import { buildStyle } from './style.ts';
import { defaultWorldview } from './worldview.ts';

/** The basemap's style for the map's props. */
export function styleOfProps(props: MapProps, hasDetail: boolean) {
  const { theme, palette, locale, projection, overlay, countries, scene } = props;
  const worldview = defaultWorldview(locale);
  return buildStyle({
    theme,
    palette,
    locale,
    worldview,
    projection,
    hasDetail,
    fills: countryFills(overlay.countries, countries, scene.catalog, worldview, theme),
    fontUrls: labelFonts(),
  });
}

/** Whether the basemap looks the same with other props. */
export function hasSameStyle(a: MapProps, b: MapProps): boolean {
  const keys = ['theme', 'palette', 'locale', 'projection', 'countries'] as const;
  return keys.every((key) => a[key] === b[key]) && isSameFill(a.overlay.countries, b.overlay.countries);
}
