import { startTransition, useEffect, useRef, useState } from 'react';
import { afterFrame } from './after-frame.ts';

/**
 * A value as it was when the latest frame was drawn: what reads it renders after the frame, and so holds no frame up. While the
 * value changes with every frame, it follows one frame behind.
 */
export function useAfterFrame<T>(value: T): T {
  const [drawn, setDrawn] = useState(() => value);
  const latest = useRef(value);
  const cancel = useRef<(() => void) | null>(null);
  useEffect(() => {
    latest.current = value;
    if (value === drawn) return;
    cancel.current ??= afterFrame(() => {
      cancel.current = null;
      startTransition(() => setDrawn(() => latest.current));
    });
  }, [value, drawn]);
  useEffect(
    () => () => {
      cancel.current?.();
      cancel.current = null;
    },
    [],
  );
  return drawn;
}
