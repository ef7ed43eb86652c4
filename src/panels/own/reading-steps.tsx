import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { ownReadingTexts } from '../../i18n/own/reading.ts';
import { ownTexts } from '../../i18n/own.ts';
import { forgetDropped } from '../../state/own/brought.ts';
import type { ImportState } from './use-import.ts';

type StepState<Step extends ImportState['step']> = Extract<ImportState, { readonly step: Step }>;

/** How far a file has been read, and the way out. */
export function ReadingStep(props: { state: StepState<'reading'>; onCancel: () => void }) {
  const { state, onCancel } = props;
  const text = useTexts(ownTexts);
  const name = text.reading(state.brought.name);
  return (
    <div role="status">
      <p>{name}</p>
      <progress value={state.share} max={1} aria-label={name} />
      <p className="dialog-actions">
        <button type="button" className="text-button" onClick={onCancel}>
          {text.cancel}
        </button>
      </p>
    </div>
  );
}

/** Why a file could not be read, and what to do about it. */
export function FailedStep(props: { state: StepState<'failed'>; onAgain: () => void; onBack: () => void }) {
  const { state, onAgain, onBack } = props;
  const { formats } = useI18n();
  const text = useTexts(ownTexts);
  const reading = useTexts(ownReadingTexts);
  const { brought, problem } = state;
  return (
    <>
      <p role="alert" className="field-problem">
        <strong>{brought.name}</strong>: {problem ? reading.problem(problem, formats.count) : text.failed}
      </p>
      <p className="dialog-actions">
        {!problem && (
          <button type="button" className="text-button" onClick={onAgain}>
            {text.again}
          </button>
        )}
        <button type="button" className="text-button" onClick={onBack}>
          {text.back}
        </button>
      </p>
    </>
  );
}

/** The files that were dropped and wait for the one before them. */
export function WaitingFiles({ files }: { files: readonly File[] }) {
  const reading = useTexts(ownReadingTexts);
  if (files.length === 0) return null;
  return (
    <p role="status" className="small">
      {reading.next(files.map((file) => file.name))}{' '}
      <button type="button" className="text-button small" onClick={forgetDropped}>
        {reading.forget}
      </button>
    </p>
  );
}
