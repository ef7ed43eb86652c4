import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { layoutGround } from '../../map/vector/layout.ts';
import { groundMarkup } from '../../map/vector/markup.ts';
import type { WorldFile } from '../../map/vector/world-file.ts';
import { LIGHT } from '../../theme/tokens.ts';
import { type MapView, PICTURE, SCALE, sizeOfWorld } from './map-view.ts';

/** A path of the map and how it is painted. */
interface Stroke {
  readonly path: Path2D;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  readonly dash: readonly number[];
}

/** The flat map of the whole Earth at a zoom, ready to be painted in parts. */
export interface Ground {
  readonly zoom: number;
  readonly strokes: readonly Stroke[];
}

/**
 * The ground as the atlas draws it, at a zoom: the very markup of its vector map, so that lands, lines solid and dashed, and the islets of
 * the archipelagos are the same.
 */
export function makeGround(world: WorldFile, zoom: number): Ground {
  const size = sizeOfWorld(zoom);
  const whole = { ...PICTURE, width: size, height: size };
  const camera = { lngLat: [0, 0], zoom, bearing: 0, pitch: 0 } as const;
  const markup = groundMarkup(layoutGround(world, camera, whole, 'mercator'), LIGHT);
  const strokes = [...markup.matchAll(/<path ([^>]*)\/>/g)].map(([, attributes = '']): Stroke => {
    const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
    const painted = (name: string) => (of(name) === 'none' ? null : of(name));
    return {
      path: new Path2D(of('d') ?? ''),
      fill: painted('fill'),
      stroke: painted('stroke'),
      width: Number(of('stroke-width') ?? 1),
      dash: (of('stroke-dasharray') ?? '').split(' ').filter(Boolean).map(Number),
    };
  });
  return { zoom, strokes };
}

/** Paints what a view shows of the ground; where it reaches over the date line, from both ends of the map. */
export function paintGround(context: SKRSContext2D, { zoom, strokes }: Ground, { left, top }: MapView): void {
  const size = sizeOfWorld(zoom);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = LIGHT.sea;
  context.fillRect(0, 0, PICTURE.width * SCALE, PICTURE.height * SCALE);
  context.lineJoin = 'round';
  for (const turn of [-size, 0, size]) {
    if (left + PICTURE.width < turn || left > turn + size) continue;
    context.setTransform(SCALE, 0, 0, SCALE, (turn - left) * SCALE, -top * SCALE);
    for (const { path, fill, stroke, width, dash } of strokes) {
      if (fill) {
        context.fillStyle = fill;
        context.fill(path);
      }
      if (!stroke) continue;
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.setLineDash([...dash]);
      context.stroke(path);
    }
  }
  context.setLineDash([]);
}
