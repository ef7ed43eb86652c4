import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { keepTexts } from '../../../i18n/own/keep.ts';
import type { OwnSaved } from '../../../state/own/own-list.ts';
import { Dialog } from '../../../ui/dialog.tsx';

/** Says which rows of the reader's own lists a page would carry, before it is made. */
export function OwnRowsDialog(props: {
  rows: readonly OwnSaved[];
  onAgree: () => void;
  onCancel: () => void;
}) {
  const { rows, onAgree, onCancel } = props;
  const { messages, formats } = useI18n();
  const text = useTexts(keepTexts);
  return (
    <Dialog title={text.rowsTitle} closeLabel={messages.app.close} onClose={onCancel}>
      <p>{text.rowsIntro}</p>
      <ul>
        {rows.map(({ id, source, table }) => (
          <li key={id}>{text.rowsOf(source.title, table.rows, formats.count(table.rows))}</li>
        ))}
      </ul>
      <p className="dialog-actions">
        <button type="button" className="text-button" onClick={onCancel}>
          {text.cancel}
        </button>
        <button type="button" className="text-button primary" onClick={onAgree}>
          {text.rowsSave}
        </button>
      </p>
    </Dialog>
  );
}
