import { useEffect, useState } from 'react';
import { composeTexts } from '../../i18n/briefing/compose.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import type { Draft } from '../../state/draft/draft.ts';
import type { ShelvedBriefing } from '../../state/draft/shelf.ts';
import { useDraftState } from '../../state/draft/use-draft.ts';
import { report } from '../../state/problems.ts';

/** Whether the draft is stored, and where it is not, why and what to do. `onKeep` stores it under an id of its own. */
export function SavingStatus({ draft, onKeep }: { draft: Draft; onKeep: () => void }) {
  const { saving: text } = useTexts(composeTexts);
  const { saving } = useDraftState(draft);
  const [other, setOther] = useState<ShelvedBriefing | null>(null);
  const isConflict = saving === 'conflict';
  useEffect(() => {
    if (!isConflict) return;
    let current = true;
    draft.readOther().then(
      (record) => current && setOther(record),
      (problem) => report(problem, 'shelf'),
    );
    return () => {
      current = false;
    };
  }, [isConflict, draft]);
  if (saving === 'saved' || saving === 'saving') {
    return (
      <p className="compose-saving small faint" role="status">
        {text[saving]}
      </p>
    );
  }
  return (
    <div className="compose-saving small" role="alert">
      <p>{isConflict ? (other ? text.conflict : text.gone) : text[saving]}</p>
      <div className="button-row">
        {isConflict && other && (
          <button type="button" className="text-button small" onClick={() => draft.takeOther(other)}>
            {text.theirs}
          </button>
        )}
        <button type="button" className="text-button small" onClick={isConflict ? onKeep : draft.retry}>
          {isConflict ? text.mine : text.retry}
        </button>
      </div>
    </div>
  );
}
