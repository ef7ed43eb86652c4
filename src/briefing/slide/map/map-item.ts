import { legendTexts } from '../../../i18n/map/legend.ts';
import type { StepFocus } from '../../../model/briefing/briefing.ts';
import type { SlideBox } from '../../../model/briefing/slide-scene.ts';
import type { Scene } from '../../../state/scene/scene.ts';
import type { SlideMapOrder } from '../../../state/slides/map-order.ts';
import { describeFilters } from '../../../state/view/describe.ts';
import type { View } from '../../../state/view/view.ts';
import type { SlidePen } from '../pen.ts';
import { LEGEND_AWAY, layoutLegend, legendMarkup } from './legend.ts';

/** What a map shows on a slide, if not all that its step says. */
interface MapChoice {
  readonly view?: View;
  readonly scene?: Scene;
  readonly named?: readonly string[];
  readonly focus?: StepFocus;
  /** What words cover of it, from each side. */
  readonly covered?: Partial<SlideMapOrder['covered']>;
  readonly hasLegend?: boolean;
  /** The ground is no larger than at this scale. */
  readonly largest?: number | undefined;
}

/** A legend covers no more than this share of the height of its map. */
const MOST_LEGEND = 0.4;

/** Sets a map with its legend into a box; gives what is to be said of its boundaries. */
export function setMap(pen: SlidePen, box: SlideBox, choice: MapChoice = {}): string {
  const { step, library, view: ownView, scene: ownScene } = pen.on;
  const { palette, measure, figures } = library;
  const { view = ownView, scene = ownScene, hasLegend = true } = choice;
  const covered = { top: 0, right: 0, bottom: 0, left: 0, ...choice.covered };
  const order: SlideMapOrder = {
    view,
    scene,
    named: choice.named ?? step.name ?? [],
    focus: choice.focus ?? step.focus ?? 'all',
    size: box,
    covered,
    ...(choice.largest === undefined ? {} : { largest: choice.largest }),
  };
  const free = box.width - covered.left - covered.right - 2 * LEGEND_AWAY;
  const { i18n, catalog } = figures;
  const limit = {
    height: MOST_LEGEND * (box.height - covered.top - covered.bottom),
    more: (count: number) => legendTexts.of(i18n.locale).more(count, i18n.formats.count(count)),
  };
  const legend = hasLegend ? layoutLegend(library.legendOf(order), free, measure, limit) : null;
  const bottom = covered.bottom + (legend ? legend.height + LEGEND_AWAY : 0);
  const { markup, unnamed, look } = library.drawMap({ ...order, covered: { ...covered, bottom } });
  if (unnamed.length > 0) pen.overfull.add('legend');
  const x = box.width - covered.right - LEGEND_AWAY - (legend?.width ?? 0);
  const y = box.height - bottom;
  const explained = legend ? legendMarkup(legend, x, y, palette) : '';
  const own = library.ownSourcesOf(view);
  for (const source of own) pen.numberOf(source);
  const alt = [describeFilters(view, i18n, catalog), ...own.map((source) => pen.nameOf(source))].join('; ');
  pen.add({
    kind: 'map',
    box,
    markup: markup + explained,
    alt,
    boundaries: pen.worldview(),
    look,
  });
  return pen.boundaries();
}
