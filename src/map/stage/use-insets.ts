import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Viewport } from '../../model/camera/camera.ts';
import { type Insets, insetsOf, NO_INSETS } from '../camera/insets.ts';

/** What lies over the map while it is only looked at. What a reader opens for a moment, such as a tool, does not count. */
const COVERS = '.map-controls, .map-notes > *, .over-map > *';

const isSame = (a: Insets, b: Insets) =>
  a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;

/** How far buttons, counts, notices and words reach into the free part of a map, measured where they stand. */
export function useInsets(stage: RefObject<HTMLElement | null>, viewport: Viewport | null): Insets {
  const [insets, setInsets] = useState(NO_INSETS);
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element || !viewport) return;
    const observer = new ResizeObserver(() => measure());
    const measure = () => {
      const origin = element.getBoundingClientRect();
      const covers = [...document.querySelectorAll(COVERS)];
      for (const cover of covers) observer.observe(cover);
      const boxes = covers.map((cover) => {
        const { left, top, width, height } = cover.getBoundingClientRect();
        return { left: left - origin.left, top: top - origin.top, width, height };
      });
      const next = insetsOf(
        boxes.filter(({ width, height }) => width > 0 && height > 0),
        viewport,
      );
      setInsets((old) => (isSame(old, next) ? old : next));
    };
    measure();
    return () => observer.disconnect();
  }, [stage, viewport]);
  return insets;
}
