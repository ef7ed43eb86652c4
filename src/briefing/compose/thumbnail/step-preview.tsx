import { composeTexts } from '../../../i18n/briefing/compose.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { type Briefing, type BriefingStep, wordsOf } from '../../../model/briefing/briefing.ts';
import type { FigureContext } from '../../../state/briefing-figures.ts';
import { Footnotes } from '../../footnotes.tsx';
import type { Slides } from '../../present/slides.ts';
import { SlidePicture } from '../../slide/slide-picture.tsx';
import { StepText } from '../../step-text.tsx';
import { useThumbnail } from './use-thumbnail.ts';
import './step-preview.css';

/** What slides are drawn from, and the step that is drawn, counted from 1. */
export interface PreviewOf {
  readonly briefing: Briefing;
  readonly place: number;
  readonly slides: Slides;
}

/**
 * A step as its slide, its text for those who do not see it, in another language where it has none in the one that is written; and
 * what does not fit.
 */
export function StepPreview(props: PreviewOf & { step: BriefingStep; context: FigureContext }) {
  const { briefing, place, slides, step, context } = props;
  const { step: text } = useTexts(composeTexts);
  const { formats, messages } = useI18n();
  const { drawn: thumbnail, isFailed, redraw } = useThumbnail(briefing, place, slides.library);
  const hasFailed = !thumbnail && (isFailed || (slides.isFailed && slides.library === null));
  const { locale } = context.i18n;
  const words = wordsOf(step.text, locale);
  const isMissing = words.text !== '' && words.lang !== locale;
  const parts = [...new Set((thumbnail?.overfull ?? []).map((role) => text.overfull[role]))];
  return (
    <section className="compose-preview small" aria-label={text.preview}>
      <div className="compose-slide" inert>
        {thumbnail ? (
          <SlidePicture svg={thumbnail.svg} hidden />
        ) : (
          !hasFailed && <span className="faint">{messages.details.loading}</span>
        )}
      </div>
      {hasFailed && (
        <div className="compose-undrawn" role="alert">
          <p>{text.notDrawn}</p>
          <button type="button" className="text-button small" onClick={isFailed ? redraw : slides.retry}>
            {messages.app.loadFailed.retry}
          </button>
        </div>
      )}
      <div className="visually-hidden" lang={words.lang}>
        <StepText text={words.text} context={context} />
        <Footnotes text={words.text} context={context} />
      </div>
      {isMissing && <p className="faint">{text.missingWords}</p>}
      <p role="status" className="compose-overfull">
        {parts.length > 0 && text.tooLong(formats.list(parts))}
      </p>
    </section>
  );
}
