import type { SlideBox } from '../../../model/briefing/slide-scene.ts';
import { setFoot, setHead } from '../frame.ts';
import { setMap } from '../map/map-item.ts';
import type { SlidePen } from '../pen.ts';
import { layoutSplit } from './split.ts';

/** The card of words over the map, in units of the slide. */
const CARD = { away: 56, width: 640, padding: 44, radius: 14, opacity: 0.95 } as const;

/** What the sources take of a card's height at most, and what stands above them. */
const FOOT = 170;
const BEFORE_FOOT = 40;

/** The map over the whole slide, its words on a card; on a phone they stand below it. */
export function layoutMap(pen: SlidePen): void {
  const { canvas, library, step } = pen.on;
  if (canvas.isUpright) {
    layoutSplit(pen);
    return;
  }
  const { width, height } = canvas;
  const { away, padding, radius, opacity } = CARD;
  const covered = away + CARD.width;
  const map = setMap(pen, { x: 0, y: 0, width, height }, { covered: { left: covered } });
  const at = pen.items.length;
  const column = { x: away + padding, width: CARD.width - 2 * padding };
  const top = setHead(pen, column, away + padding - 8);
  const words = pen.words(step.text);
  const lowest = height - away - padding;
  const room: SlideBox = { ...column, y: top, height: lowest - FOOT - top };
  const below = pen.set(words, room, { role: 'text' });
  setFoot(pen, column, map, below + BEFORE_FOOT);
  const last = Math.max(...pen.items.slice(at).map(({ box }) => box.y + box.height));
  const card: SlideBox = { x: away, y: away, width: CARD.width, height: last + padding * 0.7 - away };
  pen.items.splice(at, 0, { kind: 'area', box: card, fill: library.palette.paper, opacity, radius });
}
