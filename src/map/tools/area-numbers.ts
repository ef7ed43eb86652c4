import type { Area } from '../../model/area.ts';
import type { LngLat } from '../../model/site.ts';
import { decodeArea } from '../../state/view/area-code.ts';

/** The edges of a box, in the order in which a link names them. */
export const EDGES = ['west', 'south', 'east', 'north'] as const;

/** What was typed for each edge of a box. */
export type Edges = Readonly<Record<(typeof EDGES)[number], string>>;

/** A number as readers of both languages type it; NaN where it is none. */
export function numberOf(text: string): number {
  const plain = text.trim().replace('−', '-').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** The area that a link would name by these numbers; null where it cannot. */
function areaOf(kind: 'circle' | 'box', numbers: readonly number[]): Area | null {
  // A link carries hundredths of a degree: what is shown shall be what is shared.
  const code = numbers.map((value) => String(Number(value.toFixed(2)))).join(',');
  return decodeArea(`${kind}:${code}`);
}

/** The circle of a radius as it was typed, in kilometres; null where that is none, or too large. */
export function circleOfText(middle: LngLat, radius: string): Area | null {
  return areaOf('circle', [...middle, numberOf(radius)]);
}

/** The box between edges as they were typed, in degrees; null where they make none. */
export function boxOfTexts(edges: Edges): Area | null {
  return areaOf(
    'box',
    EDGES.map((edge) => numberOf(edges[edge])),
  );
}
