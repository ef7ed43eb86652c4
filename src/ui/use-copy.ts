import { useCallback, useEffect, useRef, useState } from 'react';

/** How long a button says that it has copied, in milliseconds. */
const SAID_FOR = 2400;

/** Copies text; `state` says for a moment how it went. */
export function useCopy() {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = useCallback(async (text: string) => {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setState(done ? 'copied' : 'failed');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setState('idle'), SAID_FOR);
  }, []);
  return { state, copy };
}
