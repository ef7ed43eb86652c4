import type { ReactNode } from 'react';
import { briefingTexts } from '../../../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { type Briefing, wordsOf } from '../../../model/briefing/briefing.ts';
import { FILE_CANVAS_SIZE } from '../../slide/canvas.ts';
import { SlidePicture } from '../../slide/slide-picture.tsx';
import { useSlide } from '../../slide/use-slide.ts';
import { useFigureContext } from '../../use-figure-context.ts';
import { SlideThumbnail } from '../overview/slide-thumbnail.tsx';
import { plainTitle } from '../plain-title.ts';
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
}) {
  const { briefing, step, slides, isBlack, timer } = props;
  const { locale, formats } = useI18n();
  const { present: text, presenter } = useTexts(briefingTexts);
  const context = useFigureContext();
  const slide = useSlide(briefing, step, slides.library, FILE_CANVAS_SIZE);
  const next = briefing.steps[step];
  return (
    <div className="desk">
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
          <span className="slide-thumbnail" data-black={isBlack || undefined} inert aria-hidden="true">
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
