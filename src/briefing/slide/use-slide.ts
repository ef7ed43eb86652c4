import { useEffect, useMemo, useReducer } from 'react';
import type { Briefing } from '../../model/briefing/briefing.ts';
import type { PlacedMap, SlideScene } from '../../model/briefing/slide-scene.ts';
import { type Canvas, canvasOf, FILE_CANVAS_SIZE } from './canvas.ts';
import { layoutStep } from './draw-step.ts';
import type { SlideLibrary } from './library.ts';
import { createMemory } from './memory.ts';
import { slideSvg } from './slide-svg.ts';

/** A slide as SVG, and where its map stands and looks; null where it has none, or more than one. */
export interface DrawnSlide {
  readonly svg: string;
  readonly map: PlacedMap | null;
}

/** Slides that were drawn from a library, by step and canvas. */
const memory = createMemory<Map<string, DrawnSlide>>();

const keyOf = (place: number, { width, height }: Canvas) => `${place} ${width}×${height}`;

/** Width and height of the screen or of a picture, in CSS pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** What was drawn so far of a briefing from a library. */
const memoryOf = (briefing: Briefing, library: SlideLibrary) =>
  memory(library, briefing, () => new Map<string, DrawnSlide>());

/** Where the only map of a slide stands and looks. */
function mapOf({ items }: SlideScene): PlacedMap | null {
  const [map, ...others] = items.filter((item) => item.kind === 'map');
  return map?.look && others.length === 0 ? { box: map.box, look: map.look } : null;
}

/** A step as it is shown; the same question gives the same slide and costs nothing the second time. */
function drawSlide(briefing: Briefing, place: number, library: SlideLibrary, size: Size): DrawnSlide {
  const canvas = canvasOf(size);
  const known = memoryOf(briefing, library);
  const key = keyOf(place, canvas);
  const drawn = known.get(key);
  if (drawn) return drawn;
  const scene = layoutStep(briefing, place, library, canvas);
  const { palette, measure, figures } = library;
  const svg = slideSvg(scene, { palette, measure, formats: figures.i18n.formats });
  const slide = { svg, map: mapOf(scene) };
  known.set(key, slide);
  return slide;
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

/** A slide, and the next one drawn before it is due, when the browser rests; null before all is loaded. */
export function useSlide(briefing: Briefing, place: number, library: SlideLibrary | null, size: Size | null) {
  const slide = useMemo(
    () => (library && size ? drawSlide(briefing, place, library, size) : null),
    [briefing, place, library, size],
  );
  useEffect(() => {
    if (!library || !size || place >= briefing.steps.length) return;
    return whenIdle(() => void drawSlide(briefing, place + 1, library, size));
  }, [briefing, place, library, size]);
  return slide;
}

/** A slide of files as SVG, drawn when the browser rests if it was not drawn before; null until then. */
export function useSlideLater(briefing: Briefing, place: number, library: SlideLibrary | null) {
  const [, showDrawn] = useReducer((count: number) => count + 1, 0);
  const svg = library
    ? (memoryOf(briefing, library).get(keyOf(place, canvasOf(FILE_CANVAS_SIZE)))?.svg ?? null)
    : null;
  useEffect(() => {
    if (!library || svg !== null) return;
    return whenIdle(() => {
      drawSlide(briefing, place, library, FILE_CANVAS_SIZE);
      showDrawn();
    });
  }, [briefing, place, library, svg]);
  return svg;
}
