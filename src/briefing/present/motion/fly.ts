import type { PlacedMap } from '../../../model/briefing/slide-scene.ts';
import type { Changing } from './changing.ts';
import { type Flight, planFlight } from './flight.ts';
import {
  type FlownSlide,
  frameCut,
  groundLayer,
  layGround,
  markLayer,
  type OnScreen,
} from './flight-layers.ts';
import { within } from './shares.ts';
import { partsOf } from './slide-parts.ts';
import { hide, restore, setOpacity } from './styles.ts';

/** When the old words are gone, when new words and new names come and are there, and when one ground takes over from the other. */
const TIMES = { gone: 0.3, words: [0.35, 0.75], names: [0.75, 1], ground: [0.15, 0.8] } as const;

/** How a slide's units lie in the place that shows it whole, in its middle. */
function onScreen(slide: SVGElement, { width, height }: DOMRect): OnScreen | null {
  const [, , wide = 0, high = 0] = (slide.getAttribute('viewBox') ?? '').split(' ').map(Number);
  if (wide === 0 || high === 0) return null;
  const scale = Math.min(width / wide, height / high);
  return { scale, x: (width - wide * scale) / 2, y: (height - high * scale) / 2 };
}

function layerOf(className: string, ...children: readonly Element[]): HTMLDivElement {
  const layer = document.createElement('div');
  layer.className = className;
  layer.append(...children);
  return layer;
}

/** The picture that flies, below the words of both slides; gives what shows a moment of it. */
function stageOf(place: HTMLElement, before: FlownSlide, after: FlownSlide, flight: Flight, on: OnScreen) {
  const [old, next] = [groundLayer(before.parts), groundLayer(after.parts)];
  const { layer: marks, put } = markLayer(before, after);
  // Who comes nearer sees the new ground within the old one, and who goes away the old one within the new.
  const [below, above] = flight.nears ? [old, next] : [next, old];
  const frame = layerOf('slide-flight-frame', below, above, marks);
  const stage = layerOf('slide-flight', frame);
  const fillOf = (element: Element | null) => element?.getAttribute('fill') ?? '';
  stage.style.background = fillOf(after.parts.slide.querySelector(':scope > rect'));
  frame.style.background = fillOf(after.parts.map.querySelector(':scope > rect'));
  const bounds = place.getBoundingClientRect();
  return {
    stage,
    show(share: number) {
      const moment = flight.at(share);
      frame.style.clipPath = frameCut(moment.frame, on, bounds);
      layGround(old, moment.before, on);
      layGround(next, moment.after, on);
      const over = within(share, ...TIMES.ground);
      setOpacity([above], flight.nears ? over : 1 - over);
      put(share, moment);
    },
  };
}

/**
 * The flight of the camera from the map of the slide that is shown to that of the next one, which has been put over it; null where
 * one of them has no map, or where no flight leads from one to the other.
 */
export function fly(
  place: HTMLElement,
  [before, after]: readonly [Element, Element],
  [from, to]: readonly [PlacedMap | null, PlacedMap | null],
): Changing | null {
  const [old, next] = [partsOf(before), partsOf(after)];
  if (!old || !next || !from || !to) return null;
  if (old.slide.getAttribute('viewBox') !== next.slide.getAttribute('viewBox')) return null;
  const on = onScreen(next.slide, place.getBoundingClientRect());
  const flight = on && planFlight(from, to);
  if (!on || !flight) return null;
  const { stage, show } = stageOf(place, { parts: old, map: from }, { parts: next, map: to }, flight, on);
  hide([...old.flown, ...next.flown]);
  place.prepend(stage);
  return {
    duration: flight.duration,
    draw(share) {
      show(share);
      setOpacity([...old.words, ...old.names], 1 - within(share, 0, TIMES.gone));
      setOpacity(next.words, within(share, ...TIMES.words));
      setOpacity(next.names, within(share, ...TIMES.names));
    },
    end() {
      stage.remove();
      restore([...next.flown, ...next.words, ...next.names]);
    },
  };
}
