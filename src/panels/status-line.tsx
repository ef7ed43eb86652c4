import { useI18n } from '../i18n/i18n-context.tsx';
import { useScene } from '../state/use-app.ts';

/** How many sites are shown, always, spoken politely when it changes. */
export function StatusLine() {
  const { messages, formats } = useI18n();
  const scene = useScene();
  return (
    <p className="status-line tabular" role="status">
      {messages.status.count(formats.count(scene.visible.length), formats.count(scene.total), scene.total)}
    </p>
  );
}
