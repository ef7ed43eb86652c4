import type { SlideMark } from '../../../model/briefing/slide-scene.ts';
import { emuOf } from './measures.ts';

/** A quarter of a circle as a curve: how far its handles reach, as a share of the radius. */
const QUARTER = 0.5523;

/** Where a path has come to, and where it began. */
interface Pen {
  x: number;
  y: number;
  startX: number;
  startY: number;
}

/** Half a circle from the pen to a point that lies across, as two curves. */
function halfCircle(pen: Pen, x: number, y: number, sweeps: boolean): readonly (readonly number[])[] {
  const [middleX, middleY] = [(pen.x + x) / 2, (pen.y + y) / 2];
  const turn = sweeps ? 1 : -1;
  // From the middle to where the half is farthest away.
  const [outX, outY] = [(y - middleY) * turn, (middleX - x) * turn];
  const [topX, topY] = [middleX + outX, middleY + outY];
  const [alongX, alongY] = [(x - middleX) * QUARTER, (y - middleY) * QUARTER];
  const [reachX, reachY] = [outX * QUARTER, outY * QUARTER];
  return [
    [pen.x + reachX, pen.y + reachY, topX - alongX, topY - alongY, topX, topY],
    [topX + alongX, topY + alongY, x + reachX, y + reachY, x, y],
  ];
}

/**
 * The outline of a mark as the geometry of a shape that can be edited: straight lines, curves and half circles, which is what marks
 * are made of. Error: where the path holds anything else.
 */
export function outlineXml({ path, box }: Pick<SlideMark, 'path' | 'box'>): string {
  const parts: string[] = [];
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0 };
  const point = (x: number, y: number) => `<a:pt x="${emuOf(x - box.x)}" y="${emuOf(y - box.y)}"/>`;
  const lineTo = (x: number, y: number) => {
    parts.push(`<a:lnTo>${point(x, y)}</a:lnTo>`);
    Object.assign(pen, { x, y });
  };
  const curveTo = ([x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0]: readonly number[]) => {
    parts.push(`<a:cubicBezTo>${point(x1, y1)}${point(x2, y2)}${point(x, y)}</a:cubicBezTo>`);
    Object.assign(pen, { x, y });
  };
  for (const [, command = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const isRelative = command === command.toLowerCase();
    const [fromX, fromY] = isRelative ? [pen.x, pen.y] : [0, 0];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers;
    switch (command.toUpperCase()) {
      case 'M':
        Object.assign(pen, { x: fromX + a, y: fromY + b, startX: fromX + a, startY: fromY + b });
        parts.push(`<a:moveTo>${point(pen.x, pen.y)}</a:moveTo>`);
        break;
      case 'L':
        lineTo(fromX + a, fromY + b);
        break;
      case 'H':
        lineTo(fromX + a, pen.y);
        break;
      case 'V':
        lineTo(pen.x, fromY + a);
        break;
      case 'C':
        curveTo([fromX + a, fromY + b, fromX + c, fromY + d, fromX + e, fromY + f]);
        break;
      case 'A': {
        const [x, y] = [fromX + f, fromY + g];
        if (Math.abs(Math.hypot(x - pen.x, y - pen.y) - 2 * a) > 0.05 * a)
          throw new RangeError('An arc that is no half circle cannot become a shape');
        for (const quarter of halfCircle(pen, x, y, e === 1)) curveTo(quarter);
        break;
      }
      case 'Z':
        parts.push('<a:close/>');
        Object.assign(pen, { x: pen.startX, y: pen.startY });
        break;
      default:
        throw new RangeError(`A path with ${command} cannot become a shape`);
    }
  }
  const [width, height] = [emuOf(box.width), emuOf(box.height)];
  return (
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
    `<a:pathLst><a:path w="${width}" h="${height}">${parts.join('')}</a:path></a:pathLst></a:custGeom>`
  );
}
