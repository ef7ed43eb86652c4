import { useTexts } from '../../i18n/i18n-context.tsx';
import { exploreTexts } from '../../i18n/own/explore.ts';
import { giveUpChange, useAwaited } from '../../state/own/work/change-soon.ts';

/** Says that a long list is being read for what was asked of it, and lets that be given up; nothing where nothing is awaited. */
export function Awaited({ id }: { id: string }) {
  const text = useTexts(exploreTexts);
  const awaited = useAwaited(id);
  return (
    <p className="small own-awaited" role="status">
      {awaited && (
        <>
          {text.reading}{' '}
          <button type="button" className="link-button small" onClick={() => giveUpChange(id)}>
            {text.giveUp}
          </button>
        </>
      )}
    </p>
  );
}
