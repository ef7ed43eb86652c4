import type { Briefing } from '../../../model/briefing/briefing.ts';
import type { SlideLibrary } from '../../slide/library.ts';
import { SlidePicture } from '../../slide/slide-picture.tsx';
import { useSlideLater } from '../../slide/use-slide.ts';
import './slide-thumbnail.css';

/** A step, counted from 1, as a small picture of its slide, which nothing can be done with; drawn when the browser rests. */
export function SlideThumbnail(props: { briefing: Briefing; step: number; library: SlideLibrary | null }) {
  const { briefing, step, library } = props;
  const svg = useSlideLater(briefing, step, library);
  return (
    <span className="slide-thumbnail" inert aria-hidden="true">
      {svg !== null && <SlidePicture svg={svg} />}
    </span>
  );
}
