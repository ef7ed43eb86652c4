import type { Briefing } from '../../model/briefing/briefing.ts';
import { wordsOf } from '../../model/briefing/briefing.ts';
import type { SlideScene } from '../../model/briefing/slide-scene.ts';
import { defaultView } from '../../state/view/url.ts';
import { viewOfStep } from '../view-of-step.ts';
import { type Canvas, canvasOf, FILE_CANVAS_SIZE } from './canvas.ts';
import { LAYOUTS } from './layouts/index.ts';
import type { SlideLibrary } from './library.ts';
import { SlidePen } from './pen.ts';
import { sourcesOfBriefing } from './sources.ts';
import { paragraphsOf, plainText } from './words.ts';

/**
 * Lays out a step, counted from 1, on a canvas: a pure function of the briefing, the library and the canvas. Error: where the
 * briefing has no such step.
 */
export function layoutStep(
  briefing: Briefing,
  place: number,
  library: SlideLibrary,
  canvas: Canvas = canvasOf(FILE_CANVAS_SIZE),
): SlideScene {
  const step = briefing.steps[place - 1];
  if (!step) throw new RangeError(`The briefing ${briefing.id} has no step ${place}`);
  const { figures, palette } = library;
  const { locale } = figures.i18n;
  const view = viewOfStep(briefing, place, figures.catalog, defaultView(locale));
  // The camera of a selected site is the page's; the map of a slide finds its own.
  const isSettled = /(^|&)at=/.test(step.view);
  const pen = new SlidePen({
    briefing,
    step,
    place,
    view: isSettled ? view : { ...view, camera: null },
    scene: figures.selectScene(view),
    canvas,
    library,
    sources: sourcesOfBriefing(briefing, figures),
  });
  const layout = step.layout ?? 'split';
  LAYOUTS[layout](pen);
  return {
    layout,
    width: canvas.width,
    height: canvas.height,
    paper: palette.paper,
    items: pen.items,
    title: plainText(paragraphsOf(wordsOf(step.title, locale).text, null, figures)),
    notes: plainText(paragraphsOf(wordsOf(step.notes, locale).text, null, figures)),
    sources: pen.cited,
    overfull: [...pen.overfull],
  };
}
