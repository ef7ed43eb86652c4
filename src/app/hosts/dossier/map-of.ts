import type { SlideLibrary } from '../../../briefing/slide/library.ts';
import { LEGEND_AWAY, layoutLegend, legendMarkup } from '../../../briefing/slide/map/legend.ts';
import type { SlideMap } from '../../../model/briefing/slide-scene.ts';
import type { MapLook } from '../../../model/camera/map-look.ts';
import { createScreen } from '../../../model/camera/screen.ts';
import type { MapBlock } from '../../../state/dossier/written.ts';
import type { SlideMapOrder } from '../../../state/slides/map-order.ts';
import { type Worldview, worldviewOf } from '../../../state/view/map-choices.ts';
import { defaultView } from '../../../state/view/url.ts';
import type { ProjectionId, View } from '../../../state/view/view.ts';

/** The units in one CSS pixel of a page: the smallest words of maps and charts, of 24 units, are read as 12 pixels. */
export const UNITS = 2;

/** From this longitude on eastwards the flat map around the Pacific has a place nearer to its middle than that around Greenwich. */
const PACIFIC_FROM = 75;

/** How high a map is, as a share of its width: in a narrow place more of it stands upright, in a brief less. */
const SHAPE = { wide: 0.52, narrow: 0.9, narrowBelow: 900, flat: 0.38 } as const;

/** Whether there is ground in all corners of a map: of a globe that is far away there is none. */
function isFilled({ camera, viewport, projection }: MapLook): boolean {
  const screen = createScreen(camera, viewport, projection);
  const { width, height } = viewport;
  return [0, width].every((x) => [0, height].every((y) => screen.unproject({ x, y }) !== null));
}

/** The flat map whose middle is nearer to a longitude: far from its middle a map is slanted. */
const flatMapOf = (lng: number): ProjectionId =>
  lng > PACIFIC_FROM || lng < PACIFIC_FROM - 180 ? 'pacific' : 'equal-earth';

/** The map of a dossier with its legend, as wide as so many units. */
export function mapOf(
  { view: patch, named, alt }: MapBlock,
  width: number,
  library: SlideLibrary,
  chosen: Worldview | null,
  isFlat = false,
): SlideMap {
  const { figures, palette, measure } = library;
  const { i18n, selectScene } = figures;
  const view: View = { ...defaultView(i18n.locale), chart: [], ...patch, worldview: chosen };
  const usual = width < SHAPE.narrowBelow ? SHAPE.narrow : SHAPE.wide;
  const height = Math.round(width * (isFlat ? SHAPE.flat : usual));
  const size = { width, height };
  const order: SlideMapOrder = {
    view,
    scene: selectScene(view),
    named,
    focus: 'all',
    size,
    covered: { top: 0, right: 0, bottom: 0, left: 0 },
  };
  const legend = layoutLegend(library.legendOf(order), width - 2 * LEGEND_AWAY, measure);
  const bottom = legend ? legend.height + 2 * LEGEND_AWAY : 0;
  const asked: SlideMapOrder = { ...order, covered: { ...order.covered, bottom } };
  const onGlobe = library.drawMap(asked);
  const { look } = onGlobe;
  const { markup } =
    !look || isFilled(look)
      ? onGlobe
      : library.drawMap({ ...asked, view: { ...view, projection: flatMapOf(look.camera.lngLat[0]) } });
  const explained = legend
    ? legendMarkup(legend, width - LEGEND_AWAY - legend.width, height - LEGEND_AWAY - legend.height, palette)
    : '';
  const { map } = i18n.messages;
  return {
    kind: 'map',
    box: { x: 0, y: 0, ...size },
    markup: markup + explained,
    alt,
    boundaries: map.worldviewIs(map.worldviews[worldviewOf({ worldview: chosen, locale: i18n.locale })]),
  };
}
