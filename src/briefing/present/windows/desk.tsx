import type { ReactNode, RefObject } from 'react';
import { briefingTexts } from '../../../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { type Briefing, wordsOf } from '../../../model/briefing/briefing.ts';
import { canvasOf, FILE_CANVAS_SIZE } from '../../slide/canvas.ts';
import { SlidePicture } from '../../slide/slide-picture.tsx';
import { useSlide } from '../../slide/use-slide.ts';
import { useFigureContext } from '../../use-figure-context.ts';
import { SlideThumbnail } from '../overview/slide-thumbnail.tsx';
import { plainTitle } from '../plain-title.ts';
import type { Size } from '../pointer/pointing.ts';
import type { Slides } from '../slides.ts';
import { SlidesFailed } from '../slides-failed.tsx';
import { DeskNotes } from './desk-notes.tsx';
import './desk.css';

/** What the speaker has before him: the slide on the screen, the next one, and the notes; `timer` at the upper edge. */
export function Desk(props: {
  briefing: Briefing;
  /** Counted from 1. */
  step: number;
  slides: Slides;
  isBlack: boolean;
  timer: ReactNode;
  /** The size of the window whose slide the audience sees, in which it is shown here; null where none is known. */
  shape: Size | null;
  /** What belongs to the picture of the slide, over which one points, and whether one does. */
  picture: RefObject<HTMLSpanElement | null>;
  aims: boolean;
}) {
  const { briefing, step, slides, isBlack, timer, picture, aims } = props;
  const shape = props.shape ?? FILE_CANVAS_SIZE;
  const { locale, formats } = useI18n();
  const { present: text, presenter } = useTexts(briefingTexts);
  const context = useFigureContext();
  const slide = useSlide(briefing, step, slides.library, shape);
  const { width, height } = canvasOf(shape);
  const next = briefing.steps[step];
  return (
    <div className="desk" data-aims={aims || undefined}>
      <header>
        <p className="faint">{wordsOf(briefing.title, locale).text}</p>
        {timer}
      </header>
      <SlidesFailed slides={slides} className="desk-line" />
      <div className="desk-parts">
        <div className="desk-slides">
          <p>
            <span className="faint">{presenter.now}</span>{' '}
            <span className="tabular">
              {text.position(formats.count(step), formats.count(briefing.steps.length))}
            </span>
            {isBlack && (
              <span className="desk-black" role="status">
                {presenter.black}
              </span>
            )}
          </p>
          <span
            ref={picture}
            className="slide-thumbnail"
            style={{ aspectRatio: `${width} / ${height}` }}
            data-black={isBlack || undefined}
            inert
            aria-hidden="true"
          >
            {slide && <SlidePicture svg={slide.svg} />}
          </span>
          <p className="desk-next">
            <span className="faint">{presenter.next}</span>{' '}
            {next ? plainTitle(next.title, context) : presenter.last}
          </p>
          {next && <SlideThumbnail briefing={briefing} step={step + 1} library={slides.library} />}
        </div>
        <DeskNotes step={briefing.steps[step - 1]} />
      </div>
    </div>
  );
}
