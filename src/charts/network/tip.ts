import type { NetworkGround, ScreenPoint } from './canvas/hit.ts';
import type { NetworkWords } from './words.ts';

/** Words of the network and the corner in which they stand: the one farthest from what they are about, which they would hide. */
interface NetworkTip {
  readonly text: string;
  readonly across: 'left' | 'right';
  readonly down: 'top' | 'bottom';
}

/** The words of a node, or else of a connection; null where there is neither. */
export function tipOfNetwork(
  ground: NetworkGround | null,
  attended: { readonly node: number | null; readonly connection: number | null; readonly at: ScreenPoint },
  size: { readonly width: number; readonly height: number },
  words: NetworkWords,
  pinned: ReadonlySet<string>,
): NetworkTip | null {
  if (!ground) return null;
  const { points, connections, positions, view } = ground;
  const inCorner = (text: string, { x, y }: ScreenPoint): NetworkTip => ({
    text,
    across: x < size.width / 2 ? 'right' : 'left',
    down: y < size.height / 2 ? 'bottom' : 'top',
  });
  const point = points[attended.node ?? -1];
  if (point) {
    const [x, y] = [positions[2 * point.index] ?? 0, positions[2 * point.index + 1] ?? 0];
    const at = { x: view.x + view.scale * x, y: view.y + view.scale * y };
    return inCorner(words.details(point, pinned.has(point.node.id)), at);
  }
  const connection = connections[attended.connection ?? -1];
  const [source, target] = [points[connection?.source ?? -1], points[connection?.target ?? -1]];
  if (!connection || !source || !target) return null;
  return inCorner(words.connection(connection, source, target), attended.at);
}
