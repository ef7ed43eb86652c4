import { type LabelWish, type PlacedLabel, placeLabels } from './labels.ts';
import type { MarksInput, NodeMark } from './mark.ts';
import { TOOLS } from './tools.ts';

/** Size of a name and height of a line of it, in CSS pixels. */
export const LABEL = { size: 12, line: 15 } as const;

/** Ground for each name that nobody asked for, in square CSS pixels: more would be noise. */
const GROUND_PER_LABEL = 3400;
/** Nodes smaller than this may lie under a name, in CSS pixels. */
const SMALL = 5;
/** Of those of highest measure as many are named wherever they stand. */
const FIRST = 6;
/** Lines of a name that somebody asked for, and of any other. */
const LINES = { asked: 3, other: 2 };

/**
 * Names nodes: the active one, what is chosen, its neighbours, then by measure, as far as there is room. While something
 * stands out only that is named: all else would be in the way. A name that nobody asked for is whole or not there.
 */
export function nameNodes(
  { model, size, emphasis, near, fitLabel }: MarksInput,
  nodes: readonly NodeMark[],
): readonly (PlacedLabel & { readonly strong: boolean })[] {
  const { strong, active, chosen } = emphasis;
  const rank = ({ index, faint }: NodeMark) =>
    index === active ? 0 : chosen.has(index) ? 1 : strong && !faint ? 2 : 3;
  const asking = nodes.filter((mark) => strong === null || rank(mark) < 3);
  asking.sort((a, b) => rank(a) - rank(b));
  const first = new Set(model.order.slice(0, FIRST));
  const wishes = function* (): Generator<LabelWish> {
    for (const mark of asking) {
      const { index, x, y, radius } = mark;
      const { lines, width, isWhole } = fitLabel(
        model.points[index]?.label ?? '',
        strong ? LINES.asked : LINES.other,
      );
      if (!isWhole && !strong) continue;
      // Around a middle names stand outwards, clear of the lines that meet there.
      const leftFirst = near.has(index) && x < size.width / 2 - 1;
      const must = strong ? rank(mark) < 2 || near.has(index) : first.has(index);
      const height = lines.length * LABEL.line;
      yield { index, lines, x, y, radius: radius + 1, width, height, leftFirst, must };
    }
  };
  const obstacles = nodes
    .filter(({ index, radius, faint }) => !faint && (radius > SMALL || near.has(index)))
    .map(({ x, y, radius }) => ({
      left: x - radius,
      top: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    }));
  const tools = { left: size.width - TOOLS.width, top: 0, width: TOOLS.width, height: TOOLS.height };
  const most =
    strong === null ? Math.ceil((size.width * size.height) / GROUND_PER_LABEL) : Number.POSITIVE_INFINITY;
  return placeLabels(wishes(), size, { taken: [tools], obstacles }, most).map((label) => ({
    ...label,
    strong: label.index === active || chosen.has(label.index),
  }));
}
