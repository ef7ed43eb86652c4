import { Camera } from 'lucide-react';
import { composeTexts } from '../../i18n/briefing/compose.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import type { StepWords } from '../../model/briefing/edits.ts';
import type { DraftStep } from '../../state/draft/draft-steps.ts';
import { focusTarget } from '../../ui/focus-target.ts';
import { LayoutFields } from './layout/layout-fields.tsx';
import type { StepEdit } from './layout/step-edit.ts';
import { type PreviewOf, StepPreview } from './thumbnail/step-preview.tsx';
import { useChipNames } from './words/use-chip-names.ts';
import { WordField } from './words/word-field.tsx';

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
  const names = useChipNames(context);
  /** What every field of words has: its text in the language that is written, and who hears of a change. */
  const field = (part: StepWords) => ({
    ...{ part, context, names, onSettle },
    text: step[part]?.[locale] ?? '',
    onText: (words: string) => onWords(part, words),
  });
  return (
    <div className="compose-fields">
      <StepPreview {...preview} step={step} context={context} />
      <div className="button-row">
        <button type="button" className="text-button small" onClick={onTakeView}>
          <Camera size={16} aria-hidden="true" />
          {text.takeView}
        </button>
      </div>
      <WordField {...field('title')} target={focusTarget(`step-${step.id}`)} />
      <WordField {...field('text')} help={text.help} />
      <LayoutFields {...edit} readView={readView} library={preview.slides.library} />
      <WordField {...field('notes')} />
    </div>
  );
}
