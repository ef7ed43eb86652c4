import { Camera, Sigma } from 'lucide-react';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { composeTexts } from '../../i18n/briefing/compose.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { BRIEFING_LIMITS, wordsOf } from '../../model/briefing/briefing.ts';
import type { StepWords } from '../../model/briefing/edits.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { FigureContext } from '../../state/briefing-figures.ts';
import type { DraftStep } from '../../state/draft/draft-steps.ts';
import { focusTarget } from '../../ui/focus-target.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Footnotes } from '../footnotes.tsx';
import { StepText } from '../step-text.tsx';

const FigureDialog = lazyPart(() => import('./figure-dialog.tsx'));

/** The words of a step in one language, and how they will be shown. */
export function StepFields(props: {
  step: DraftStep;
  locale: LanguageId;
  context: FigureContext;
  onWords: (words: StepWords, text: string) => void;
  /** Where a field has been left. */
  onSettle: () => void;
  onTakeView: () => void;
}) {
  const { step, locale, context, onWords, onSettle, onTakeView } = props;
  const { step: text } = useTexts(composeTexts);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  /** Where the caret belongs once the figure is in the text. */
  const caret = useRef<number | null>(null);
  const [isInserting, setInserting] = useState(false);
  const own = (words: StepWords) => step[words]?.[locale] ?? '';
  const preview = wordsOf(step.text, locale);
  const insert = (snippet: string) => {
    const field = area.current;
    const [before, after] = [field?.selectionStart ?? own('text').length, field?.selectionEnd ?? 0];
    const words = own('text');
    onWords('text', `${words.slice(0, before)}${snippet}${words.slice(Math.max(before, after))}`);
    setInserting(false);
    caret.current = before + snippet.length;
  };
  // Before another key can be heard: the next letter stands behind what was put in.
  useLayoutEffect(() => {
    if (caret.current === null || isInserting) return;
    area.current?.focus();
    area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  return (
    <div className="compose-fields">
      <label htmlFor={`${id}title`} className="small">
        {text.title}
      </label>
      <input
        ref={focusTarget(`step-${step.id}`)}
        id={`${id}title`}
        lang={locale}
        value={own('title')}
        maxLength={BRIEFING_LIMITS.title}
        onChange={({ target }) => onWords('title', target.value)}
        onBlur={onSettle}
      />
      <label htmlFor={`${id}text`} className="small">
        {text.text}
      </label>
      <textarea
        ref={area}
        id={`${id}text`}
        lang={locale}
        rows={5}
        value={own('text')}
        maxLength={BRIEFING_LIMITS.text}
        aria-describedby={`${id}help`}
        onChange={({ target }) => onWords('text', target.value)}
        onBlur={onSettle}
      />
      <p id={`${id}help`} className="small faint">
        {text.help}
      </p>
      <div className="button-row">
        <button type="button" className="text-button small" onClick={() => setInserting(true)}>
          <Sigma size={16} aria-hidden="true" />
          {text.figure}
        </button>
        <button type="button" className="text-button small" onClick={onTakeView}>
          <Camera size={16} aria-hidden="true" />
          {text.takeView}
        </button>
      </div>
      {preview.text !== '' && (
        <section className="compose-preview small" aria-label={text.preview}>
          {preview.lang !== locale && <p className="faint">{text.missingWords}</p>}
          <div lang={preview.lang}>
            <StepText text={preview.text} context={context} />
          </div>
          <Footnotes text={preview.text} context={context} />
        </section>
      )}
      <label htmlFor={`${id}notes`} className="small">
        {text.notes}
      </label>
      <textarea
        id={`${id}notes`}
        lang={locale}
        rows={2}
        value={own('notes')}
        maxLength={BRIEFING_LIMITS.text}
        onChange={({ target }) => onWords('notes', target.value)}
        onBlur={onSettle}
      />
      {isInserting && (
        <Later onClose={() => setInserting(false)}>
          <FigureDialog context={context} onInsert={insert} onClose={() => setInserting(false)} />
        </Later>
      )}
    </div>
  );
}
