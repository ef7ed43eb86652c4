import { Play } from 'lucide-react';
import { briefingTexts } from '../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../i18n/i18n-context.tsx';
import { wordsOf } from '../model/briefing.ts';
import { useBriefings } from '../state/knowledge.ts';
import { Dialog } from '../ui/dialog.tsx';
import './briefing.css';

/** The ready-made briefings, to be presented. */
export default function BriefingsDialog(props: { onClose: () => void; onPresent: (id: string) => void }) {
  const { onClose, onPresent } = props;
  const { messages, formats, locale } = useI18n();
  const { list: text } = useTexts(briefingTexts);
  const { state, retry } = useBriefings();
  return (
    <Dialog title={text.title} closeLabel={messages.app.close} onClose={onClose}>
      <p>{text.intro}</p>
      {state.status === 'failed' && (
        <div role="alert">
          <p>{text.failed}</p>
          <button type="button" className="text-button small" onClick={retry}>
            {text.retry}
          </button>
        </div>
      )}
      {(state.status === 'idle' || state.status === 'loading') && <p className="faint">{text.loading}</p>}
      {state.status === 'ready' && (
        <ul className="briefing-list">
          {state.value.map(({ id, title, summary, steps }) => (
            <li key={id}>
              <div>
                <h3>{wordsOf(title, locale).text}</h3>
                <p className="small">
                  {wordsOf(summary, locale).text.replace(/\s*\[@[a-z0-9-]+\]/g, '')}{' '}
                  <span className="faint">{text.steps(formats.count(steps.length))}</span>
                </p>
              </div>
              <button
                type="button"
                className="icon-button"
                aria-label={text.present(wordsOf(title, locale).text)}
                title={text.present(wordsOf(title, locale).text)}
                onClick={() => onPresent(id)}
              >
                <Play size={18} strokeWidth={1.75} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
