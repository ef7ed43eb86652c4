import { memo, useLayoutEffect, useRef } from 'react';
import './slide-picture.css';

/** The document of a slide; what is no SVG is an error, and never reaches the page. */
export function parseSlide(svg: string): Element {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg') throw new Error('A slide is no SVG document');
  return document.importNode(root, true);
}

/** A slide as it was drawn, as large as its place. */
export const SlidePicture = memo(function SlidePicture({
  svg,
  hidden = false,
}: {
  svg: string;
  hidden?: boolean;
}) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(parseSlide(svg));
  }, [svg]);
  return <div ref={place} className="slide-picture" aria-hidden={hidden || undefined} />;
});
