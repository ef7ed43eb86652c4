import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { keepTexts } from '../../../i18n/own/keep.ts';
import type { OwnTable } from '../../../model/own/reading/table.ts';
import { joinedColumns, lostColumns } from '../../../state/own/newer/replace-list.ts';
import type { OwnList } from '../../../state/own/own-list.ts';
import type { Compared } from './use-changes.ts';

/** What a newer file changes of a list, before anything is replaced. */
export function ChangesNote(props: { before: OwnList; newer: OwnTable; compared: Compared }) {
  const { before, newer, compared } = props;
  const { formats } = useI18n();
  const text = useTexts(keepTexts);
  const { changes, share, isFailed } = compared;
  if (isFailed)
    return (
      <p role="alert" className="field-problem">
        {text.notCompared}
      </p>
    );
  if (!changes)
    return (
      <div className="note" role="status">
        <p>{text.comparing(before.source.title)}</p>
        <progress value={share} max={1} aria-label={text.comparing(before.source.title)} />
      </div>
    );
  const { matchedBy, added, removed, changed, same, columnsAdded, columnsRemoved } = changes;
  const again = joinedColumns(before);
  const gone = columnsRemoved.filter((name) => !again.includes(name));
  const lost = lostColumns(before, newer);
  const told = (count: number) => ({ count, formatted: formats.count(count) });
  return (
    <div className="note" role="note" data-own-changes>
      <p>
        <strong>{text.replaces(before.source.title)}</strong>
      </p>
      <p>
        {text.rowChanges({
          added: told(added),
          removed: told(removed),
          changed: told(changed),
          same: told(same),
        })}{' '}
        {matchedBy === null ? text.matchedByPlace : text.matchedBy(matchedBy)}
      </p>
      {columnsAdded.length > 0 && <p>{text.columnsAdded(formats.list(columnsAdded))}</p>}
      {gone.length > 0 && <p>{text.columnsRemoved(formats.list(gone))}</p>}
      {again.length > 0 && <p>{text.joinedAgain(formats.list(again))}</p>}
      {lost.length > 0 && <p>{text.lostColumns(formats.list(lost))}</p>}
      <p className="small faint">{text.replaceNote}</p>
    </div>
  );
}
