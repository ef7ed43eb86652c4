import { useI18n } from '../../i18n/i18n-context.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import './keys-dialog.css';

/** Every key that does something. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { keys, app } = useI18n().messages;
  return (
    <Dialog title={keys.title} closeLabel={app.close} onClose={onClose}>
      <dl className="keys">
        {keys.rows.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
