import { type Played, playedIn } from './styles.ts';

/** The parts of a slide as they were drawn, by what becomes of them where its map flies. */
export interface SlideParts {
  readonly slide: SVGElement;
  readonly map: SVGElement;
  /** What has the map's coordinates as its own: the enlarged group in its frame. */
  readonly inner: SVGElement;
  /** What moves with the Earth. */
  readonly grounds: readonly Played[];
  readonly marks: readonly SVGElement[];
  /** What is hidden while the flight shows it in its own way: paper, space, grounds and marks. */
  readonly flown: readonly Played[];
  /** Names on the map, which are wrong while the ground below them moves. */
  readonly names: readonly Played[];
  /** All else: words, cards, legend. */
  readonly words: readonly Played[];
}

const MAP = '[data-part="map"]';

/** The parts of a slide with one map; null of any other. */
export function partsOf(slide: Element): SlideParts | null {
  if (!(slide instanceof SVGElement)) return null;
  const [map, ...others] = slide.querySelectorAll<SVGElement>(MAP);
  const inner = map?.querySelector<SVGElement>(':scope > g[transform]');
  if (!map || !inner || others.length > 0) return null;
  const grounds = playedIn(inner, ':scope > [data-move="ground"]');
  return {
    slide,
    map,
    inner,
    grounds,
    marks: [...inner.querySelectorAll<SVGElement>('[data-mark]')],
    flown: [
      ...playedIn(slide, ':scope > rect:first-of-type'),
      ...playedIn(map, ':scope > rect'),
      ...grounds,
      ...playedIn(inner, ':scope > [data-move="marks"]'),
    ],
    names: playedIn(inner, ':scope > [data-move="words"]'),
    words: [
      ...playedIn(slide, `:scope > :not(title, rect:first-of-type, ${MAP})`),
      ...playedIn(map, ':scope > [data-part="legend"]'),
    ],
  };
}
