import type { SlideLibrary } from '../../../briefing/slide/library.ts';
import { LEGEND_AWAY, layoutLegend, legendMarkup } from '../../../briefing/slide/map/legend.ts';
import type { SlideMap } from '../../../model/briefing/slide-scene.ts';
import type { MapBlock } from '../../../state/dossier/written.ts';
import type { SlideMapOrder } from '../../../state/slides/map-order.ts';
import { type Worldview, worldviewOf } from '../../../state/view/map-choices.ts';
import { defaultView } from '../../../state/view/url.ts';
import type { View } from '../../../state/view/view.ts';

/** The units in one CSS pixel of a page: the smallest words of maps and charts, of 24 units, are read as 12 pixels. */
export const UNITS = 2;

/** How high a map is, as a share of its width: in a narrow place more of it stands upright, in a brief less. */
const SHAPE = { wide: 0.52, narrow: 0.9, narrowBelow: 900, flat: 0.38 } as const;

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
  const { markup } = library.drawMap({ ...order, covered: { ...order.covered, bottom }, isFilled: true });
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
