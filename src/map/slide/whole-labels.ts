import type { Viewport } from '../../model/camera/camera.ts';
import type { Screen } from '../../model/camera/screen.ts';
import type { Box } from '../../model/label-placement.ts';
import type { PictureSize } from '../map-picture.ts';
import { labelSize } from '../vector/label-size.ts';
import type { PlacedLabel } from '../vector/labels.ts';

/** The least distance of a name from the edge of its map, in CSS pixels. */
const EDGE = 2;

/** The box of a name's letters. */
export function labelBox(label: PlacedLabel): Box {
  const { width, height } = labelSize(label);
  return { left: label.x - width / 2, top: label.y - height / 2, width, height };
}

/** The boxes of a name's lines: beside a short one there is room. */
export function lineBoxes(label: PlacedLabel): readonly Box[] {
  const { lines, y } = label;
  const height = labelSize(label).height / lines.length;
  return lines.map((line, at) =>
    labelBox({ ...label, lines: [line], y: y + (at - (lines.length - 1) / 2) * height }),
  );
}

/** Where names are whole: inside the edges, and clear of what lies over the map there. */
export function wholeFrame({ width, height, padding: { top, right, bottom, left } }: Viewport): Box {
  return {
    left: left + EDGE,
    top: top + EDGE,
    width: width - left - right - 2 * EDGE,
    height: height - top - bottom - 2 * EDGE,
  };
}

/** Whether a name lies in the frame with all its letters: one that the edge cuts is no name. */
export function isWhole(label: PlacedLabel, { width, height }: PictureSize): boolean {
  const box = labelBox(label);
  return (
    box.left >= EDGE &&
    box.top >= EDGE &&
    box.left + box.width <= width - EDGE &&
    box.top + box.height <= height - EDGE
  );
}

/** Whether the Earth is under every corner of a name. */
function isOnGround(label: PlacedLabel, screen: Pick<Screen, 'unproject'>): boolean {
  const { left, top, width, height } = labelBox(label);
  return [left, left + width].every((x) =>
    [top, top + height].every((y) => screen.unproject({ x, y }) !== null),
  );
}

/**
 * The names that a picture shows with all their letters, on the map and not half beside it, each once: the map of the whole Earth has
 * an ocean's name in several places, since a globe shows but some of them.
 */
export function wholeLabels(
  labels: readonly PlacedLabel[],
  screen: Pick<Screen, 'unproject'>,
  size: PictureSize,
): readonly PlacedLabel[] {
  const said = new Set<string>();
  return labels.filter((label) => {
    const name = label.lines.join(' ');
    if (said.has(name) || !isWhole(label, size) || !isOnGround(label, screen)) return false;
    said.add(name);
    return true;
  });
}
