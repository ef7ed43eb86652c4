import { useEffect, useMemo, useState } from 'react';
import type { I18n } from '../../../i18n/i18n-context.tsx';
import type { Briefing } from '../../../model/briefing/briefing.ts';
import type { SlideScene } from '../../../model/briefing/slide-scene.ts';
import { layoutStep } from '../../slide/draw-step.ts';
import type { SlideLibrary } from '../../slide/library.ts';
import { slideSvg } from '../../slide/slide-svg.ts';

/** A step as its slide, and which of its texts do not fit. */
export interface Thumbnail {
  readonly svg: string;
  readonly overfull: SlideScene['overfull'];
}

/** So long nothing must have been typed before a slide is drawn again, in milliseconds. */
const PAUSE = 300;

/** What the slides of a briefing that is being written are drawn from, in the language of its words. */
export function useWritingLibrary(library: SlideLibrary | null, writing: I18n): SlideLibrary | null {
  return useMemo(
    () => library && { ...library, figures: { ...library.figures, i18n: writing } },
    [library, writing],
  );
}

/** The slide of a step, counted from 1, a moment after the last change; null before the first is drawn. */
export function useThumbnail(
  briefing: Briefing,
  place: number,
  library: SlideLibrary | null,
): Thumbnail | null {
  const [drawn, setDrawn] = useState<Thumbnail | null>(null);
  useEffect(() => {
    if (!library) return;
    const draw = () => {
      if (place > briefing.steps.length) return;
      const scene = layoutStep(briefing, place, library);
      const { palette, measure, figures } = library;
      const svg = slideSvg(scene, { palette, measure, formats: figures.i18n.formats });
      setDrawn({ svg, overfull: scene.overfull });
    };
    const timer = setTimeout(draw, PAUSE);
    return () => clearTimeout(timer);
  }, [briefing, place, library]);
  return drawn;
}
