import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { keyTexts } from '../../i18n/keys.ts';
import { keysOf } from '../../model/typed.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KEY_GROUPS, linesOf } from './lines.ts';
import './keys-dialog.css';

/** Every key that does something, by where it counts. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { app } = useI18n().messages;
  const { title, groups, words } = useTexts(keyTexts);
  return (
    <Dialog title={title} closeLabel={app.close} onClose={onClose}>
      {keysOf(KEY_GROUPS).map((group) => (
        <section key={group}>
          <h3>{groups[group]}</h3>
          <dl className="keys">
            {linesOf(KEY_GROUPS[group]).map(({ id, keys }) => (
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
        </section>
      ))}
    </Dialog>
  );
}
