import { useEffect, useMemo, useState } from 'react';
import type { I18n } from '../../../i18n/i18n-context.tsx';
import type { Briefing } from '../../../model/briefing/briefing.ts';
import type { SlideScene } from '../../../model/briefing/slide-scene.ts';
import { report } from '../../../state/problems.ts';
import type { Slides } from '../../present/slides.ts';
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
export function useWritingSlides({ library, isFailed, retry }: Slides, writing: I18n): Slides {
  const written = useMemo(
    () => library && { ...library, figures: { ...library.figures, i18n: writing } },
    [library, writing],
  );
  return { library: written, isFailed, retry };
}

function drawThumbnail(briefing: Briefing, place: number, library: SlideLibrary): Thumbnail {
  const scene = layoutStep(briefing, place, library);
  const { palette, measure, figures } = library;
  const svg = slideSvg(scene, { palette, measure, formats: figures.i18n.formats });
  return { svg, overfull: scene.overfull };
}

/**
 * The slide of a step, counted from 1, a moment after the last change; null before the first is drawn, and where none can be. `redraw`
 * tries again.
 */
export function useThumbnail(briefing: Briefing, place: number, library: SlideLibrary | null) {
  const [drawn, setDrawn] = useState<Thumbnail | null>(null);
  const [isFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is drawn from the same.
  useEffect(() => {
    if (!library) return;
    const draw = () => {
      if (place > briefing.steps.length) return;
      try {
        setDrawn(drawThumbnail(briefing, place, library));
        setFailed(false);
      } catch (problem) {
        report(problem);
        setDrawn(null);
        setFailed(true);
      }
    };
    const timer = setTimeout(draw, PAUSE);
    return () => clearTimeout(timer);
  }, [briefing, place, library, tries]);
  return { drawn, isFailed, redraw: () => setTries((count) => count + 1) };
}
