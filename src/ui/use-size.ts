import { type RefObject, useEffect, useState } from 'react';
import { afterFrame } from './frames/after-frame.ts';

/**
 * The size of an element in CSS pixels, kept up to date while it is on the screen; null before it is first measured. What `waits` is
 * measured when the browser has laid the page out for its first frame, and does not make it do so before.
 */
export function useSize(element: RefObject<HTMLElement | null>, waits = false) {
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () => {
      // What is printed stays as it was drawn for the screen.
      if (matchMedia('print').matches) return;
      const width = target.clientWidth;
      const height = target.clientHeight;
      setSize((old) => (old?.width === width && old.height === height ? old : { width, height }));
    };
    const cancel = waits ? afterFrame(measure) : measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => {
      cancel?.();
      observer.disconnect();
    };
  }, [element, waits]);
  return size;
}
