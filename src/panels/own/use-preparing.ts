import { useEffect, useRef, useState } from 'react';

/** Something that is waited for before an act, once at a time, unless what waits for it leaves the page. */
export function usePreparing() {
  const [busy, setBusy] = useState(false);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const start = (prepare: (signal: AbortSignal) => Promise<void>, act: () => void) => {
    const own = new AbortController();
    control.current?.abort();
    control.current = own;
    setBusy(true);
    prepare(own.signal).then(
      () => {
        if (own.signal.aborted) return;
        setBusy(false);
        act();
      },
      () => {},
    );
  };
  return { busy, start };
}
