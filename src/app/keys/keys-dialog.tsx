import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { keyTexts } from '../../i18n/keys.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KEYS } from './table.ts';
import './keys-dialog.css';

/** Every key that does something. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { app } = useI18n().messages;
  const { title, words } = useTexts(keyTexts);
  return (
    <Dialog title={title} closeLabel={app.close} onClose={onClose}>
      <dl className="keys">
        {KEYS.map(({ id, keys }) => (
          <div key={id}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words[id]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
