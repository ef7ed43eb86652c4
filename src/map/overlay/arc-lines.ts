import type { GroundShape } from '../../model/camera/screen.ts';
import { keysOf } from '../../model/typed.ts';
import type { Arc, ArcKind, MapOverlay } from '../../state/overlay/map-overlay.ts';
import { ARC_LINES, type ArcLine, arcLine } from '../../theme/arc-colours.ts';
import { type ArcPoint, arcPath } from './arc-path.ts';

/** A line of an arc: the whole of it, or what one edge of the flat map leaves. */
export interface ArcLinePath {
  readonly arc: Arc;
  readonly path: readonly ArcPoint[];
}

/** How high an arc rises, as a share of its length: each kind to a height of its own, so that not all hide one another. */
const LIFT = { least: 0.05, each: 0.006 };
const KINDS: readonly ArcKind[] = ['pair', ...keysOf(ARC_LINES)];

/** Width of the weakest arc in CSS pixels, and how much wider the strongest is. */
const WIDTH = { least: 1, more: 3.6 };

/** How much wider a lit arc is, in CSS pixels. */
export const LIT_WIDTH = 1;

/** Share of their ink that arcs have by themselves, of the selected site, and beside others that are meant. */
export const ARC_OPACITY = { plain: 0.75, chosen: 1, beside: 0.18 } as const;

/** The share of its ink that an arc has while `lit` arcs are pointed at. */
export function arcOpacity(arc: Arc, { chosen }: Pick<MapOverlay, 'chosen'>, lit: readonly Arc[]): number {
  if (lit.length > 0) return lit.includes(arc) ? 1 : ARC_OPACITY.beside;
  if (chosen.size === 0) return ARC_OPACITY.plain;
  return chosen.has(arc.key) ? ARC_OPACITY.chosen : ARC_OPACITY.beside;
}

/** Width in CSS pixels: its square grows with the weight above the least. */
export function arcWidth({ weight }: Arc): number {
  return WIDTH.least + WIDTH.more * Math.sqrt(Math.min(Math.max(weight, 0), 1));
}

/**
 * How lines are broken: lengths of a dash and the gap after it on the screen, in CSS pixels. Not on the ground: there a dash
 * grows with the map, and a reader who comes near sees one dash without its arc.
 */
export const ARC_DASHES: Readonly<Record<ArcLine, readonly [dash: number, gap: number] | null>> = {
  solid: null,
  dashed: [6, 3.5],
  dotted: [2, 3.5],
};

/** How the line of an arc is broken; null where it is whole. */
export function dashOf({ kind }: Arc): readonly [dash: number, gap: number] | null {
  return ARC_DASHES[arcLine(kind)];
}

const known = new WeakMap<readonly Arc[], Map<GroundShape, readonly ArcLinePath[]>>();
const knownOfArc = new WeakMap<Arc, Map<GroundShape, readonly ArcLinePath[]>>();

/** The lines of arcs in drawing order, the wide ones below the narrow ones; the same for the same arcs. */
export function arcLines(arcs: readonly Arc[], shape: GroundShape): readonly ArcLinePath[] {
  return keep(known, arcs, shape, () =>
    arcs.toSorted((a, b) => b.weight - a.weight).flatMap((arc) => linesOfArc(arc, shape)),
  );
}

/** The lines of one arc; the same for the same arc, so that pointing at it lays out nothing. */
function linesOfArc(arc: Arc, shape: GroundShape): readonly ArcLinePath[] {
  return keep(knownOfArc, arc, shape, () => {
    const lift = LIFT.least + LIFT.each * KINDS.indexOf(arc.kind);
    return arcPath(arc.from, arc.to, lift, shape).map((path) => ({ arc, path }));
  });
}

function keep<Of extends object>(
  kept: WeakMap<Of, Map<GroundShape, readonly ArcLinePath[]>>,
  of: Of,
  shape: GroundShape,
  layOut: () => readonly ArcLinePath[],
): readonly ArcLinePath[] {
  const shapes = kept.get(of) ?? new Map<GroundShape, readonly ArcLinePath[]>();
  kept.set(of, shapes);
  const lines = shapes.get(shape) ?? layOut();
  shapes.set(shape, lines);
  return lines;
}
