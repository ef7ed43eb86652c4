import { useTexts } from '../../../i18n/i18n-context.tsx';
import { keepTexts } from '../../../i18n/own/keep.ts';
import { ownTexts } from '../../../i18n/own.ts';
import { putList } from '../../../state/own/lists.ts';
import type { OwnList } from '../../../state/own/own-list.ts';

/** A list as it was before the reader removed or replaced it. */
export interface Undone {
  readonly what: 'removed' | 'replaced';
  readonly list: OwnList;
}

/** What became of a list, and the way back. */
export function UndoneLine({ undone, onUndone }: { undone: Undone; onUndone: () => void }) {
  const text = useTexts(ownTexts);
  const keep = useTexts(keepTexts);
  const { what, list } = undone;
  const { title } = list.source;
  return (
    <p role="status">
      {what === 'removed' ? text.removed(title) : keep.replaced(title)}{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          putList(list);
          onUndone();
        }}
      >
        {text.undo}
      </button>
    </p>
  );
}
