import { composeTexts } from '../../i18n/briefing/compose.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { type Localized, wordsOf } from '../../model/briefing/briefing.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { FigureContext } from '../../state/briefing-figures.ts';
import { Footnotes } from '../footnotes.tsx';
import { StepText } from '../step-text.tsx';

/** The text of a step as it will be shown, in another language where it has none in the one that is written. */
export function StepPreview(props: {
  words: Localized | undefined;
  locale: LanguageId;
  context: FigureContext;
}) {
  const { words, locale, context } = props;
  const { step: text } = useTexts(composeTexts);
  const preview = wordsOf(words, locale);
  if (preview.text === '') return null;
  return (
    <section className="compose-preview small" aria-label={text.preview}>
      {preview.lang !== locale && <p className="faint">{text.missingWords}</p>}
      <div lang={preview.lang}>
        <StepText text={preview.text} context={context} />
      </div>
      <Footnotes text={preview.text} context={context} />
    </section>
  );
}
