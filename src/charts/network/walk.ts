import type { NetworkModel } from './model.ts';

/** A step from node to node, as places among the points: where it leads, if anywhere, and the way walked so far. */
interface Step {
  readonly to: number | undefined;
  readonly way: readonly number[];
}

/**
 * Where a key goes from a node: Up, Down, Home and End in the list; Right along the strongest connection not yet walked,
 * Left back on the way. Null for other keys.
 */
export function walk(
  key: string,
  here: number,
  way: readonly number[],
  {
    order,
    points,
  }: Pick<NetworkModel, 'order'> & {
    readonly points: readonly Pick<NetworkModel['points'][number], 'neighbours'>[];
  },
): Step | null {
  const rank = order.indexOf(here);
  switch (key) {
    case 'ArrowDown':
      return { to: order[rank + 1], way };
    case 'ArrowUp':
      return { to: order[rank - 1], way };
    case 'Home':
      return { to: order[0], way };
    case 'End':
      return { to: order.at(-1), way };
    case 'ArrowLeft':
      return { to: way.at(-1), way: way.slice(0, -1) };
    case 'ArrowRight': {
      const to = points[here]?.neighbours.find((neighbour) => !way.includes(neighbour));
      return { to, way: to === undefined ? way : [...way, here] };
    }
    default:
      return null;
  }
}
