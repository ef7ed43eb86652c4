import type { ChartSize } from '../../frame/table.ts';
import type { NetworkEmphasis } from '../emphasis.ts';
import type { NetworkModel } from '../model.ts';
import type { NetworkGround, ScreenPoint } from './hit.ts';
import type { MarksInput } from './mark.ts';
import { createMarks } from './marks.ts';
import { paintNetwork } from './paint.ts';
import { createPalette, type ReadColour } from './palette.ts';
import { type Extent, fitView, mixViews, type NetworkView } from './view.ts';

/** What a stage shows. */
export interface StageScene {
  readonly model: NetworkModel;
  /** Where the nodes are to stand, in the order of the model's points. */
  readonly target: Float32Array;
  /** What is to be in sight as long as the reader leaves the view alone. */
  readonly extent: Extent | null;
  readonly size: ChartSize;
  readonly emphasis: NetworkEmphasis;
  /** Ids of the pinned nodes. */
  readonly pinned: ReadonlySet<string>;
  /** See `MarksInput`. */
  readonly hidden: ReadonlySet<number>;
  readonly near: ReadonlySet<number>;
  /** Whether changes of place are cuts. */
  readonly still: boolean;
}

/** The canvas with everything that changes on it faster than React should hear of. */
export interface NetworkStage {
  /** Shows a scene; nodes that were there before move to their new places. */
  readonly show: (scene: StageScene) => void;
  /** What is drawn where at this moment; null before the first scene. */
  readonly ground: () => NetworkGround | null;
  /** Changes the view by the reader's hand: from now on it no longer follows the layout. */
  readonly look: (change: (view: NetworkView) => NetworkView) => void;
  /** Lets the view follow the layout again. */
  readonly fit: () => void;
  /** Puts a node where the reader drags it, in units of the layout. */
  readonly carry: (index: number, to: ScreenPoint) => void;
  /** Paints anew with the colours of the page. */
  readonly recolour: () => void;
  readonly end: () => void;
}

const DURATION = 450;

/** Makes a stage of a canvas. `onMove` is called whenever something stands elsewhere than before. */
export function createStage(
  canvas: HTMLCanvasElement,
  fitLabel: MarksInput['fitLabel'],
  onMove: () => void,
): NetworkStage {
  const context = canvas.getContext('2d');
  let scene: StageScene | null = null;
  let positions = new Float32Array();
  let view: NetworkView = { scale: 1, x: 0, y: 0 };
  let follows = true;
  let motion: { from: Float32Array; view: NetworkView; start: number } | null = null;
  let frame = 0;
  let colour: ReadColour | null = null;

  const marksOf = (at: Float32Array, seenFrom: NetworkView) =>
    scene && createMarks({ ...scene, positions: at, view: seenFrom, fitLabel });

  const step = (now: number) => {
    frame = 0;
    if (!scene || !context) return;
    const { target, extent, size } = scene;
    const end = follows ? fitView(extent, size) : view;
    if (motion) {
      const { from } = motion;
      const share = Math.min(1, Math.max(0, (now - motion.start) / DURATION));
      const eased = 1 - (1 - share) ** 3;
      positions = target.map((to, index) => {
        const was = from[index] ?? to;
        return was + (to - was) * eased;
      });
      if (follows) view = mixViews(motion.view, end, eased);
      if (share === 1) motion = null;
    } else if (follows) view = end;
    paint();
    onMove();
    if (motion) schedule();
  };
  const schedule = () => {
    frame ||= requestAnimationFrame(step);
  };
  const paint = () => {
    const marks = marksOf(positions, view);
    if (!scene || !context || !marks) return;
    const { size } = scene;
    // A chart that fills the screen is zoomed, too: its pixels are smaller than the drawing's.
    const density = (devicePixelRatio * canvas.getBoundingClientRect().width) / size.width || 1;
    const [width, height] = [Math.round(size.width * density), Math.round(size.height * density)];
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    colour ??= createPalette(canvas);
    paintNetwork(context, marks, { size, density, colour, font: getComputedStyle(canvas).fontFamily });
  };
  /** Where the nodes of a new model stand at first: where they were; newcomers where they are going. */
  const carryOver = (before: NetworkModel, { model, target }: StageScene) => {
    const places = new Map(before.points.map(({ node, index }) => [node.id, index]));
    return target.map((to, index) => {
      const place = places.get(model.points[index >> 1]?.node.id ?? '');
      return place === undefined ? to : (positions[2 * place + (index % 2)] ?? to);
    });
  };
  return {
    show: (next) => {
      const before = scene;
      scene = next;
      const moves = before?.target !== next.target;
      // Whoever draws at the edge of the chart sees it follow, without a dance.
      const resized = before?.size !== next.size && before?.model === next.model;
      if (!before || (moves && (next.still || resized))) {
        positions = next.target.slice();
        motion = null;
        // Whoever asks before the first frame must learn where things will stand.
        if (follows) view = fitView(next.extent, next.size);
      } else if (moves) {
        positions = before.model === next.model ? positions : carryOver(before.model, next);
        motion = { from: positions, view, start: performance.now() };
      }
      schedule();
    },
    ground: () => scene && { ...scene.model, positions, view, hidden: scene.hidden, near: scene.near },
    look: (change) => {
      follows = false;
      view = change(view);
      schedule();
    },
    fit: () => {
      follows = true;
      schedule();
    },
    carry: (index, to) => {
      motion = null;
      // The view stays where it is under the hand, and does not follow what the hand moves.
      follows = false;
      positions[2 * index] = to.x;
      positions[2 * index + 1] = to.y;
      schedule();
    },
    recolour: () => {
      colour = null;
      schedule();
    },
    end: () => {
      cancelAnimationFrame(frame);
      scene = null;
    },
  };
}
