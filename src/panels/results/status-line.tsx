import { useEffect, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useApp, useScene } from '../../state/use-app.ts';
import './status-line.css';

/** So long must a change rest that comes in many small steps, typed or brushed or played, before it is spoken: milliseconds. */
const REST = 700;

/** The text, but while it changes step by step only the one at which it came to rest. */
function useRested(text: string, changing: boolean): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), changing ? REST : 0);
    return () => clearTimeout(timer);
  }, [text, changing]);
  return changing ? rested : text;
}

/** How many sites are shown, always; spoken politely when it has changed. */
export function StatusLine() {
  const { messages, formats } = useI18n();
  const scene = useScene();
  const changing = useApp((state) => state.typing !== null);
  const count = formats.count;
  const text = messages.status.count(count(scene.visible.length), count(scene.total), scene.total);
  const spoken = useRested(text, changing);
  return (
    <>
      <p className="status-line tabular" aria-hidden="true">
        {text}
      </p>
      <p className="status-spoken visually-hidden" role="status">
        {spoken}
      </p>
    </>
  );
}
