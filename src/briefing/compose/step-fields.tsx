import { Camera, Sigma } from 'lucide-react';
import { type ComponentProps, useId } from 'react';
import { composeTexts } from '../../i18n/briefing/compose.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { BRIEFING_LIMITS } from '../../model/briefing/briefing.ts';
import type { StepWords } from '../../model/briefing/edits.ts';
import type { DraftStep } from '../../state/draft/draft-steps.ts';
import { focusTarget } from '../../ui/focus-target.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { cleanField } from './clean-field.ts';
import { useInsert } from './figures/use-insert.ts';
import { LayoutFields } from './layout/layout-fields.tsx';
import type { StepEdit } from './layout/step-edit.ts';
import { type PreviewOf, StepPreview } from './thumbnail/step-preview.tsx';

const FigureDialog = lazyPart(() => import('./figures/figure-dialog.tsx'));

function Area({ label, ...area }: { label: string } & ComponentProps<'textarea'>) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="small">
        {label}
      </label>
      <textarea id={id} maxLength={BRIEFING_LIMITS.text} {...area} />
    </>
  );
}

/** The words of a step in one language, and how they will be shown. */
export function StepFields(
  props: StepEdit & {
    step: DraftStep;
    preview: PreviewOf;
    onWords: (words: StepWords, text: string) => void;
    onTakeView: () => void;
    /** The present view as a step holds it. */
    readView: () => string;
  },
) {
  const { preview, onWords, onTakeView, readView, ...edit } = props;
  const { step } = props;
  const { context, onSettle } = edit;
  const { locale } = context.i18n;
  const { step: text } = useTexts(composeTexts);
  const id = useId();
  /** What every field of words has: its text in the language that is written, and who hears of a change. */
  const field = (words: StepWords) => ({
    lang: locale,
    value: step[words]?.[locale] ?? '',
    onChange: ({ target }: { target: HTMLInputElement | HTMLTextAreaElement }) =>
      onWords(words, cleanField(target)),
    onBlur: onSettle,
  });
  const { area, isInserting, setInserting, insert, onFocus } = useInsert(field('text').value, (words) =>
    onWords('text', words),
  );
  return (
    <div className="compose-fields">
      <StepPreview {...preview} step={step} context={context} />
      <label htmlFor={`${id}title`} className="small">
        {text.title}
      </label>
      <input
        ref={focusTarget(`step-${step.id}`)}
        id={`${id}title`}
        maxLength={BRIEFING_LIMITS.title}
        {...field('title')}
      />
      <Area
        label={text.text}
        ref={area}
        rows={5}
        aria-describedby={`${id}help`}
        onFocus={onFocus}
        {...field('text')}
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
      <LayoutFields {...edit} readView={readView} />
      <Area label={text.notes} rows={2} {...field('notes')} />
      {isInserting && (
        <Later onClose={() => setInserting(false)}>
          <FigureDialog
            context={context}
            onInsert={({ snippet }) => insert(snippet)}
            onClose={() => setInserting(false)}
          />
        </Later>
      )}
    </div>
  );
}
