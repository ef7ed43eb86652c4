import { useLayoutEffect, useRef } from 'react';

/** Nothing to be seen until a key is pressed or the screen is touched. */
export function BlackScreen({ label, onResume }: { label: string; onResume: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const resume = useRef(onResume);
  resume.current = onResume;
  // It listens as soon as it is seen: a press in between would darken what is dark.
  useLayoutEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    const listen = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      resume.current();
    };
    addEventListener('keydown', listen, true);
    return () => {
      removeEventListener('keydown', listen, true);
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <button ref={button} type="button" className="present-black" aria-label={label} onClick={onResume} />
  );
}
