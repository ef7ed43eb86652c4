import { composeTexts } from '../../../i18n/briefing/compose.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { type Briefing, type BriefingStep, wordsOf } from '../../../model/briefing/briefing.ts';
import type { FigureContext } from '../../../state/briefing-figures.ts';
import { Footnotes } from '../../footnotes.tsx';
import type { SlideLibrary } from '../../slide/library.ts';
import { SlidePicture } from '../../slide/slide-picture.tsx';
import { StepText } from '../../step-text.tsx';
import { useThumbnail } from './use-thumbnail.ts';
import './step-preview.css';

/** What slides are drawn from, and the step that is drawn, counted from 1. */
export interface PreviewOf {
  readonly briefing: Briefing;
  readonly place: number;
  readonly library: SlideLibrary | null;
}

/**
 * A step as its slide, its text for those who do not see it, in another language where it has none in the one that is written; and
 * what does not fit.
 */
export function StepPreview(props: PreviewOf & { step: BriefingStep; context: FigureContext }) {
  const { briefing, place, library, step, context } = props;
  const { step: text } = useTexts(composeTexts);
  const { formats, messages } = useI18n();
  const thumbnail = useThumbnail(briefing, place, library);
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
          <span className="faint">{messages.details.loading}</span>
        )}
      </div>
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
