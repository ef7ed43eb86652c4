import { type RefObject, useEffect, useState } from 'react';

/** The size of an element in CSS pixels, kept up to date while it is on the screen; null before it is first measured. */
export function useSize(element: RefObject<HTMLElement | null>) {
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
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
