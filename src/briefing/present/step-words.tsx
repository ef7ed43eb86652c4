import type { RefObject } from 'react';
import { briefingTexts } from '../../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { type Briefing, wordsOf } from '../../model/briefing/briefing.ts';
import { useApp } from '../../state/use-app.ts';
import { Footnotes } from '../footnotes.tsx';
import { StepText } from '../step-text.tsx';
import { useFigureContext } from '../use-figure-context.ts';
import { useSwipe } from './use-swipe.ts';

/** The words of a step beside the map, over which a finger swipes from step to step. */
export function StepWords(props: {
  ref: RefObject<HTMLDivElement | null>;
  briefing: Briefing;
  /** Counted from 1. */
  step: number;
  withNotes: boolean;
  goTo: (step: number) => void;
}) {
  const { ref, briefing, step, withNotes, goTo } = props;
  const { locale, formats } = useI18n();
  const { present: text } = useTexts(briefingTexts);
  const compiled = useApp((state) => state.catalog.compiled);
  const context = useFigureContext();
  const swipe = useSwipe((by) => goTo(Math.min(Math.max(1, step + by), briefing.steps.length)));
  const shown = briefing.steps[step - 1];
  const title = wordsOf(shown?.title, locale);
  const words = wordsOf(shown?.text, locale);
  const notes = wordsOf(shown?.notes, locale);
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {text.announced(formats.count(step), title.text)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard. */}
      <div ref={ref} className="present-words" tabIndex={0} {...swipe}>
        <p className="present-briefing faint">{wordsOf(briefing.title, locale).text}</p>
        <h1 lang={title.lang}>{title.text}</h1>
        {words.lang !== locale && <p className="small faint">{text.otherLanguage}</p>}
        <div className="present-text" lang={words.lang}>
          <StepText text={words.text} context={context} />
        </div>
        {withNotes && notes.text && (
          <aside className="present-notes" aria-label={text.notes}>
            <StepText text={notes.text} context={context} />
          </aside>
        )}
        <footer className="small faint">
          <Footnotes text={words.text} context={context} />
          <p>{text.tables(formats.date(compiled))}</p>
        </footer>
      </div>
    </>
  );
}
