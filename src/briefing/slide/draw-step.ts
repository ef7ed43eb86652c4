import type { Briefing } from '../../model/briefing/briefing.ts';
import { wordsOf } from '../../model/briefing/briefing.ts';
import type { SlideScene } from '../../model/briefing/slide-scene.ts';
import { sourcesOfBriefing } from './briefing-sources.ts';
import { type Canvas, canvasOf, FILE_CANVAS_SIZE } from './canvas.ts';
import { LAYOUTS } from './layouts/index.ts';
import type { SlideLibrary } from './library.ts';
import { SlidePen, type StepOnCanvas } from './pen.ts';
import { viewOnSlide } from './view-on-slide.ts';
import { paragraphsOf, plainText } from './words.ts';

/** So many of the larger sizes are left out at most, until all texts fit. */
const MOST_SHRUNK = 2;

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
  const view = viewOnSlide(step.view, figures);
  const on: StepOnCanvas = {
    briefing,
    step,
    place,
    view,
    scene: figures.selectScene(view),
    canvas,
    library,
    sources: sourcesOfBriefing(briefing, library),
  };
  const layout = step.layout ?? 'split';
  // All texts shrink together, and only as far as the longest of them must.
  let pen = new SlidePen(on);
  LAYOUTS[layout](pen);
  for (let level = 1; pen.overfull.size > 0 && level <= MOST_SHRUNK; level++) {
    pen = new SlidePen(on, level);
    LAYOUTS[layout](pen);
  }
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
