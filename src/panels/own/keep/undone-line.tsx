import { useTexts } from '../../../i18n/i18n-context.tsx';
import { keepTexts } from '../../../i18n/own/keep.ts';
import { ownTexts } from '../../../i18n/own.ts';
import type { OwnList } from '../../../state/own/own-list.ts';

/** A list as it was before the reader removed or replaced it. */
export interface Undone {
  readonly what: 'removed' | 'replaced';
  readonly list: OwnList;
}

/** What became of a list, and the way back. */
export function UndoneLine({ undone, onUndo }: { undone: Undone; onUndo: (list: OwnList) => void }) {
  const text = useTexts(ownTexts);
  const keep = useTexts(keepTexts);
  const { what, list } = undone;
  const { title } = list.source;
  return (
    <p role="status">
      {what === 'removed' ? text.removed(title) : keep.replaced(title)}{' '}
      <button type="button" className="text-button" onClick={() => onUndo(list)}>
        {text.undo}
      </button>
    </p>
  );
}
