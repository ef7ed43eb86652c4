import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { createScreen } from '../../model/camera/screen.ts';
import type { Box } from '../../model/label-placement.ts';
import { ARCHIPELAGO_GAP } from '../marks/archipelago-place.ts';
import type { ScreenPoint } from '../screen-point.ts';
import { labelSize } from '../vector/label-size.ts';
import { type PlacedLabel, placeLabels } from '../vector/labels.ts';
import type { SvgContext } from '../vector/svg-part.ts';
import { labelBox, lineBoxes } from './whole-labels.ts';

/** The name of an archipelago in its usual place, and the middle of its islets, in CSS pixels. */
export interface ArchipelagoName {
  readonly label: PlacedLabel;
  readonly islets: ScreenPoint;
}

/** How far along its name an archipelago may lie where the name is above or below it, as shares of the name's width. */
const ALONG = [0, 0.15, 0.3, 0.5, 0.7, 0.85, 1] as const;

/** How far a name beside its islets is above or below them, as shares of its height. */
const HEIGHTS = [0, -0.3, 0.3, -0.5, 0.5] as const;

/** Where a map is crowded, a name may begin close above or below the height of its islets: farther away it is theirs no more. */
const SLANTS = { heights: [0.75, -0.75, 1, -1], beside: 0.3 } as const;

/** From the middle of the islets to a name beside them, in ems. */
const BESIDE = 0.6;

/**
 * What a place costs: every place that would be better 1, a mark that is near, touched or hidden, and what is far worse: that
 * the name of the northern islets stands below that of the southern ones, most of all. A ring counts more than a mark as it is wider:
 * it would have to make room, and stand where nothing is.
 */
const COSTS = { near: 10, touched: 30, hidden: 90, west: 60, outside: 4, other: 8, turned: 1e6 } as const;

/** The width of a mark, in CSS pixels; rings are wider. */
const MARK_WIDTH = 14;

/** The seam around a mark, in CSS pixels: a name in it is near. */
const MARK_SEAM = 2;

const withSeam = ({ left, top, width, height }: Box): Box => ({
  left: left - MARK_SEAM,
  top: top - MARK_SEAM,
  width: width + 2 * MARK_SEAM,
  height: height + 2 * MARK_SEAM,
});

interface Candidate {
  readonly label: PlacedLabel;
  readonly islets: ScreenPoint;
  readonly box: Box;
  readonly cost: number;
}

/** The area that two boxes share. */
function shared(a: Box, b: Box): number {
  const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(across, 0) * Math.max(down, 0);
}

/** The share of a name that lies to the west of its islets. */
const westOf = ({ left, width }: Box, { x }: ScreenPoint) => Math.min(Math.max((x - left) / width, 0), 1);

/** The places at which a name touches its islets: the usual one, then those on the side of the ocean, those of the land last. */
function* placesOf({ label, islets: { x, y } }: ArchipelagoName): Generator<PlacedLabel> {
  yield label;
  const { width, height } = labelSize(label);
  const above = height / 2 + ARCHIPELAGO_GAP * label.fontSize;
  const aside = width / 2 + BESIDE * label.fontSize;
  for (const down of HEIGHTS) yield { ...label, x: x + aside, y: y + down * height };
  for (const share of ALONG)
    for (const down of [-1, 1]) yield { ...label, x: x + (0.5 - share) * width, y: y + down * above };
  const close = width / 2 + SLANTS.beside * label.fontSize;
  for (const down of SLANTS.heights) yield { ...label, x: x + close, y: y + down * height };
  for (const down of HEIGHTS) yield { ...label, x: x - aside, y: y + down * height };
}

function candidatesOf(name: ArchipelagoName, marks: readonly Box[], frame: Box): readonly Candidate[] {
  return [...placesOf(name)].map((label, index) => {
    const box = labelBox(label);
    // On the side of the land a name would be read as that of a country.
    let cost = index + (index > 0 ? COSTS.west * Math.max(0, westOf(box, name.islets) - 0.5) : 0);
    cost += COSTS.outside * (box.width * box.height - shared(box, frame));
    const lines = lineBoxes(label);
    for (const mark of marks) {
      // A short line leaves room beside it.
      const within = (area: Box) => lines.reduce((sum, line) => sum + shared(line, area), 0);
      const share = within(mark) / (mark.width * mark.height);
      const weight = Math.max(1, mark.width / MARK_WIDTH);
      if (share > 0) cost += weight * (COSTS.touched + share * COSTS.hidden);
      else if (within(withSeam(mark)) > 0) cost += weight * COSTS.near;
    }
    return { label, islets: name.islets, box, cost };
  });
}

/** All ways to place each of some names. */
function* combinations(choices: readonly (readonly Candidate[])[]): Generator<readonly Candidate[]> {
  const [first, ...rest] = choices;
  if (!first) {
    yield [];
    return;
  }
  for (const one of first) for (const others of combinations(rest)) yield [one, ...others];
}

/**
 * The names of the archipelagos at their islets, where together they hide the least of the marks: usually where they stand on
 * every map, and around the islets where a small map is crowded there.
 */
export function clearOfMarks(
  names: readonly ArchipelagoName[],
  marks: readonly Box[],
  frame: Box,
): readonly PlacedLabel[] {
  let best: readonly Candidate[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const chosen of combinations(names.map((name) => candidatesOf(name, marks, frame)))) {
    let cost = chosen.reduce((sum, each) => sum + each.cost, 0);
    for (const [index, one] of chosen.entries())
      for (const other of chosen.slice(index + 1)) {
        cost += COSTS.other * shared(one.box, other.box);
        if ((one.islets.y - other.islets.y) * (one.label.y - other.label.y) < 0) cost += COSTS.turned;
      }
    if (cost < least) [best, least] = [chosen, cost];
  }
  return best.map(({ label }) => label);
}

/** The names of the archipelagos that a slide's map shows, at their islets and clear of its marks as far as that goes. */
export function placeArchipelagos(
  { world, projection, locale, worldview }: SvgContext,
  camera: Camera,
  viewport: Viewport,
  marks: readonly Box[],
  frame: Box,
): readonly PlacedLabel[] {
  const screen = createScreen(camera, viewport, projection);
  const shown = world.labels.flatMap((own) => {
    const islets = own.kind === 'archipelago' ? screen.project(own.lngLat) : null;
    const { x = -1, y = -1 } = islets ?? {};
    const isSeen = x >= 0 && y >= 0 && x <= viewport.width && y <= viewport.height;
    return islets && isSeen ? [{ own, islets }] : [];
  });
  const usual = placeLabels(
    shown.map(({ own }) => own),
    camera,
    viewport,
    projection,
    locale,
    worldview,
  );
  const names = shown.flatMap(({ islets }, index) => {
    const label = usual[index];
    return label ? [{ label, islets }] : [];
  });
  return clearOfMarks(names, marks, frame);
}
