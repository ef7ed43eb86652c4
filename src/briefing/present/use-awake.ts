import { useEffect, useState } from 'react';

/** So long do tools stay after the pointer's last move or a key, in milliseconds. */
const STAY = 3000;

/** Whether the pointer or a key that looks for a control was used just now: tools show themselves, and go after three seconds. */
export function useAwake(): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    let timer = 0;
    let last: { readonly x: number; readonly y: number } | null = null;
    const wake = () => {
      setAwake(true);
      clearTimeout(timer);
      timer = window.setTimeout(() => setAwake(false), STAY);
    };
    // A slide that changes below a resting pointer moves it, for the browser, and a clicker sends keys: neither looks for tools.
    const move = ({ screenX: x, screenY: y }: PointerEvent) => {
      if (last && last.x === x && last.y === y) return;
      if (last) wake();
      last = { x, y };
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Tab') wake();
    };
    const touch = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') wake();
    };
    addEventListener('pointermove', move, { passive: true, capture: true });
    addEventListener('pointerdown', touch, { passive: true, capture: true });
    addEventListener('keydown', key, { capture: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('pointermove', move, { capture: true });
      removeEventListener('pointerdown', touch, { capture: true });
      removeEventListener('keydown', key, { capture: true });
    };
  }, []);
  return awake;
}
