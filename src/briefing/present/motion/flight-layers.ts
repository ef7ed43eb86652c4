import type { PlacedMap, SlideBox } from '../../../model/briefing/slide-scene.ts';
import type { FlightMoment } from './flight.ts';
import { type MarkAt, markMoves } from './mark-moves.ts';
import type { Similarity } from './similarity.ts';
import type { SlideParts } from './slide-parts.ts';

/** A mark on the page. */
interface DrawnMark extends MarkAt {
  readonly element: SVGElement;
}

/** A slide with its map. */
export interface FlownSlide {
  readonly parts: SlideParts;
  readonly map: PlacedMap;
}

/** How units of a slide lie on the screen, in CSS pixels. */
export interface OnScreen {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The ground of a slide's map alone, as a picture of the whole slide, which the browser moves without drawing it anew. */
export function groundLayer({ slide, map, inner, grounds }: SlideParts): SVGElement {
  const copy = document.importNode(slide, false);
  const frame = document.importNode(map, false);
  const group = document.importNode(inner, false);
  group.append(...grounds.map((ground) => document.importNode(ground, true)));
  frame.append(group);
  copy.append(frame);
  return copy;
}

/** Lays a picture of a whole slide where a similarity brings it. */
export function layGround({ style }: SVGElement, move: Similarity, { scale, x, y }: OnScreen): void {
  const { a, b, shiftX, shiftY } = move;
  const left = scale * shiftX + x - (a * x - b * y);
  const top = scale * shiftY + y - (b * x + a * y);
  style.transform = `matrix(${a},${b},${-b},${a},${left},${top})`;
}

/** The cut that leaves a frame of a place, from its four sides. */
export function frameCut({ x, y, width, height }: SlideBox, on: OnScreen, place: DOMRect): string {
  const [left, top] = [on.x + x * on.scale, on.y + y * on.scale];
  const [right, bottom] = [left + width * on.scale, top + height * on.scale];
  return `inset(${top}px ${place.width - right}px ${place.height - bottom}px ${left}px)`;
}

/** The marks of a slide's map in units of the slide; the last of a site counts. */
function marksOf({ parts, map: { box, look } }: FlownSlide): readonly DrawnMark[] {
  const marks = new Map<string, DrawnMark>();
  for (const element of parts.marks) {
    const { mark: id = '', at = '' } = element.dataset;
    const [x = 0, y = 0, radius = 1] = at.split(' ').map(Number);
    const [onX, onY] = [box.x + x * look.scale, box.y + y * look.scale];
    marks.set(id, { id, x: onX, y: onY, radius: radius * look.scale, element });
  }
  return [...marks.values()];
}

/** A mark by itself, its middle in the corner, in units of the slide. */
function loose({ element }: DrawnMark, scale: number): SVGElement {
  const [x = 0, y = 0] = (element.dataset.at ?? '').split(' ').map(Number);
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  const inner = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  inner.setAttribute('transform', `scale(${scale}) translate(${-x} ${-y})`);
  inner.append(document.importNode(element, true));
  group.append(inner);
  return group;
}

/** The marks of both slides in one picture, and what puts them where they are at a moment. */
export function markLayer(
  before: FlownSlide,
  after: FlownSlide,
): { readonly layer: SVGElement; readonly put: (share: number, moment: FlightMoment) => void } {
  const layer = document.importNode(after.parts.slide, false);
  const olds = marksOf(before);
  const moves = markMoves(olds, marksOf(after)).map((move, index) => {
    const { look } = (index < olds.length ? before : after).map;
    return { ...move, group: loose(move.mark, look.scale) };
  });
  layer.append(...moves.map(({ group }) => group));
  return {
    layer,
    put(share, moment) {
      for (const { at, group } of moves) {
        const { x, y, larger, opacity } = at(share, moment);
        group.setAttribute(
          'transform',
          `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${larger.toFixed(3)})`,
        );
        group.setAttribute('opacity', opacity.toFixed(3));
      }
    },
  };
}
