import type { SlideBox } from '../../../model/briefing/slide-scene.ts';
import { setChart, stepChart } from '../chart/chart-item.ts';
import { setFoot, setHead } from '../frame.ts';
import { setMap } from '../map/map-item.ts';
import type { SlidePen } from '../pen.ts';

/** The share of the width that words have. */
const WORDS = 0.4;

/** The rooms of words and of what stands beside them, or above them on a phone. */
export function splitRooms({ on: { canvas } }: SlidePen): { words: SlideBox; picture: SlideBox } {
  const { width, height, isUpright, margin, gap } = canvas;
  if (isUpright) {
    const high = Math.round(height * 0.44);
    return {
      picture: { x: 0, y: 0, width, height: high },
      words: { x: margin, y: high, width: width - 2 * margin, height: height - high },
    };
  }
  const x = Math.round(width * WORDS);
  return {
    words: { x: margin, y: 0, width: x - margin - gap, height },
    picture: { x, y: 0, width: width - x, height },
  };
}

/** Words at the left, a map or a chart at the right; a step from before layouts has both where it shows a chart. */
export function layoutSplit(pen: SlidePen): void {
  const { canvas, step } = pen.on;
  const { words, picture } = splitRooms(pen);
  // On a phone a map stands here too, and it is what its step asks for.
  const chart = step.layout === 'map' ? null : stepChart(pen);
  const inset = {
    x: picture.x + 24,
    width: picture.width - 24 - (canvas.isUpright ? 24 : canvas.margin * 0.6),
  };
  let map: string | null = null;
  if (chart && step.layout === undefined) {
    const half = Math.round(picture.height / 2);
    map = setMap(pen, { ...picture, height: half });
    setChart(pen, chart, { ...inset, y: picture.y + half + 24, height: picture.height - half - 72 });
  } else if (chart) setChart(pen, chart, { ...inset, y: picture.y + 76, height: picture.height - 76 - 72 });
  else map = setMap(pen, picture);
  const top = setHead(pen, words, words.y + (canvas.isUpright ? 44 : 76));
  const paragraphs = pen.words(step.text);
  const bottom = setFoot(pen, words, map);
  pen.set(paragraphs, { ...words, y: top, height: bottom - top }, { role: 'text' });
}
