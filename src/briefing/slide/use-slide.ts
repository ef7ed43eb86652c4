import { useEffect, useMemo, useReducer } from 'react';
import type { Briefing } from '../../model/briefing/briefing.ts';
import { type Canvas, canvasOf, FILE_CANVAS_SIZE } from './canvas.ts';
import { layoutStep } from './draw-step.ts';
import type { SlideLibrary } from './library.ts';
import { createMemory } from './memory.ts';
import { slideSvg } from './slide-svg.ts';

/** Slides that were drawn from a library, by step and canvas. */
const memory = createMemory<Map<string, string>>();

const keyOf = (place: number, { width, height }: Canvas) => `${place} ${width}×${height}`;

/** Width and height of the screen or of a picture, in CSS pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** What was drawn so far of a briefing from a library. */
const memoryOf = (briefing: Briefing, library: SlideLibrary) =>
  memory(library, briefing, () => new Map<string, string>());

/** A step as SVG; the same question gives the same text and costs nothing the second time. */
export function drawStep(briefing: Briefing, place: number, library: SlideLibrary, size: Size): string {
  const canvas = canvasOf(size);
  const known = memoryOf(briefing, library);
  const key = keyOf(place, canvas);
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

/** Does something when the browser rests; gives how to call it off. */
function whenIdle(act: () => void): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 400);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: 2000 });
  return () => cancelIdleCallback(handle);
}

/** A slide as SVG, and the next one drawn before it is due, when the browser rests; null before all is loaded. */
export function useSlide(briefing: Briefing, place: number, library: SlideLibrary | null, size: Size | null) {
  const svg = useMemo(
    () => (library && size ? drawStep(briefing, place, library, size) : null),
    [briefing, place, library, size],
  );
  useEffect(() => {
    if (!library || !size || place >= briefing.steps.length) return;
    return whenIdle(() => void drawStep(briefing, place + 1, library, size));
  }, [briefing, place, library, size]);
  return svg;
}

/** A slide of files as SVG, drawn when the browser rests if it was not drawn before; null until then. */
export function useSlideLater(briefing: Briefing, place: number, library: SlideLibrary | null) {
  const [, showDrawn] = useReducer((count: number) => count + 1, 0);
  const svg = library
    ? (memoryOf(briefing, library).get(keyOf(place, canvasOf(FILE_CANVAS_SIZE))) ?? null)
    : null;
  useEffect(() => {
    if (!library || svg !== null) return;
    return whenIdle(() => {
      drawStep(briefing, place, library, FILE_CANVAS_SIZE);
      showDrawn();
    });
  }, [briefing, place, library, svg]);
  return svg;
}
