import { useEffect, useMemo } from 'react';
import type { Briefing } from '../../model/briefing/briefing.ts';
import { canvasOf } from './canvas.ts';
import { layoutStep } from './draw-step.ts';
import type { SlideLibrary } from './library.ts';
import { slideSvg } from './slide-svg.ts';

/** Slides that were drawn from a library, by briefing, step and canvas. */
const drawn = new WeakMap<SlideLibrary, WeakMap<Briefing, Map<string, string>>>();

/** Width and height of the screen or of a picture, in CSS pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** A step as SVG; the same question gives the same text and costs nothing the second time. */
export function drawStep(briefing: Briefing, place: number, library: SlideLibrary, size: Size): string {
  const canvas = canvasOf(size);
  const ofLibrary = drawn.get(library) ?? new WeakMap<Briefing, Map<string, string>>();
  drawn.set(library, ofLibrary);
  const known = ofLibrary.get(briefing) ?? new Map<string, string>();
  ofLibrary.set(briefing, known);
  const key = `${place} ${canvas.width}×${canvas.height}`;
  const svg =
    known.get(key) ??
    slideSvg(layoutStep(briefing, place, library, canvas), {
      palette: library.palette,
      measure: library.measure,
      formats: library.figures.i18n.formats,
    });
  known.set(key, svg);
  return svg;
}

/** A slide as SVG, and the next one drawn before it is due, when the browser rests; null before all is loaded. */
export function useSlide(briefing: Briefing, place: number, library: SlideLibrary | null, size: Size | null) {
  const svg = useMemo(
    () => (library && size ? drawStep(briefing, place, library, size) : null),
    [briefing, place, library, size],
  );
  useEffect(() => {
    if (!library || !size || place >= briefing.steps.length) return;
    const draw = () => void drawStep(briefing, place + 1, library, size);
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(draw, 400);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(draw, { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }, [briefing, place, library, size]);
  return svg;
}
