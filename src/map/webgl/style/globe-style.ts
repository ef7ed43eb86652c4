import { isSameFilling } from '../../../state/overlay/filling.ts';
import type { MapProps } from '../../map-props.ts';
import { countryFills } from '../../overlay/country-fills.ts';
import { labelFonts } from '../label-fonts.ts';
import { STYLE_PARTS } from './parts.ts';
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
    layers,
    fontUrls: labelFonts(),
  });
}

/** The props that the style is built from; the first are those of the sky and of the shape of the ground. */
const STYLE_PROPS: ReadonlySet<keyof MapProps> = new Set([
  ...(['theme', 'projection'] as const),
  ...STYLE_PARTS.flatMap(({ reads }) => reads),
]);

/** Whether the basemap looks the same with other props. */
export function hasSameStyle(a: MapProps, b: MapProps): boolean {
  return [...STYLE_PROPS].every((key) =>
    key === 'filling' ? isSameFilling(a.filling, b.filling) : a[key] === b[key],
  );
}
