import { outlineOf } from '../../../theme/node-outline.ts';
import type { ChartSize } from '../../frame/table.ts';
import type { NetworkMarks, NodeMark } from './mark.ts';
import { LABEL } from './name-nodes.ts';
import type { ReadColour } from './palette.ts';
import { DASHES } from './shapes.ts';

/** Share of their ink that receding nodes keep. */
const FAINT = 0.16;

function paintNode(context: CanvasRenderingContext2D, mark: NodeMark, colour: ReadColour): void {
  const { x, y, radius, shape } = mark;
  context.globalAlpha = mark.faint ? FAINT : 1;
  const outline = new Path2D(outlineOf(shape, x, y, radius));
  const open = shape === 'circle' || shape === 'open-diamond';
  context.fillStyle = colour(open ? '--paper' : mark.colour);
  // Receding lines must not shine through an open node.
  context.fill(outline);
  context.strokeStyle = colour(open ? mark.colour : '--paper');
  context.lineWidth = open ? 1.5 : 0.8;
  context.stroke(outline);
  if (mark.ringed) {
    context.strokeStyle = colour('--ink');
    context.lineWidth = 1.6;
    context.stroke(new Path2D(outlineOf('circle', x, y, radius + 3.5)));
  }
  if (mark.pinned) {
    context.fillStyle = colour('--ink');
    context.fill(new Path2D(outlineOf('disc', x, y - radius - 4.5, 2.2)));
    context.strokeStyle = colour('--ink');
    context.lineWidth = 1;
    context.stroke(new Path2D(`M${x} ${y - radius - 3}V${y - radius}`));
  }
}

/** Draws the network on a canvas; `density` is how many of its pixels go on one CSS pixel. */
export function paintNetwork(
  context: CanvasRenderingContext2D,
  marks: NetworkMarks,
  paint: {
    readonly size: ChartSize;
    readonly density: number;
    readonly colour: ReadColour;
    readonly font: string;
  },
): void {
  const { size, density, colour, font } = paint;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  context.lineCap = 'butt';
  for (const { x1, y1, x2, y2, colour: name, width, line, opacity } of marks.lines) {
    context.globalAlpha = opacity;
    context.strokeStyle = colour(name);
    context.lineWidth = width;
    context.setLineDash(DASHES[line]);
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  }
  context.setLineDash([]);
  for (const mark of marks.nodes) paintNode(context, mark, colour);
  context.globalAlpha = 1;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = colour('--paper');
  for (const { lines, left, top, strong } of marks.labels) {
    context.font = `${strong ? 600 : 400} ${LABEL.size}px ${font}`;
    context.fillStyle = colour('--ink');
    lines.forEach((line, place) => {
      const middle = top + (place + 0.5) * LABEL.line;
      context.strokeText(line, left, middle);
      context.fillText(line, left, middle);
    });
  }
}
