import { between } from './shares.ts';

/** A bar in its row, in units of the slide from the chart's left edge. */
export interface BarAt {
  readonly x: number;
  readonly width: number;
}

/** A row of bars: where it lies on the slide, its bars, and where the number at its end stands. */
export interface BarRow {
  readonly x: number;
  readonly y: number;
  readonly bars: readonly BarAt[];
  readonly end: number;
}

/** What is done with a row at a moment: by how much it is shifted, and where its bars begin and how long they are. */
export interface RowMoment {
  readonly shiftX: number;
  readonly shiftY: number;
  readonly bars: readonly BarAt[];
  readonly endShift: number;
}

/** A row that stays, a share of its way from its old place to its new one; its bars grow where both measure the same. */
export function rowBetween(from: BarRow, to: BarRow, grows: boolean, share: number): RowMoment {
  const isAlike = grows && from.bars.length === to.bars.length;
  return {
    shiftX: between(from.x - to.x, 0, share),
    shiftY: between(from.y - to.y, 0, share),
    bars: to.bars.map((bar, index) => {
      const old = isAlike ? (from.bars[index] ?? bar) : bar;
      return { x: between(old.x, bar.x, share), width: between(old.width, bar.width, share) };
    }),
    endShift: isAlike ? between(from.end - to.end, 0, share) : 0,
  };
}

/** What makes of a bar as it was drawn the bar of a moment, as an SVG transform; a bar of no length stays as it is. */
export function barTransform(drawn: BarAt, { x, width }: BarAt): string {
  if (drawn.width === 0) return '';
  const larger = width / drawn.width;
  return `translate(${(x - larger * drawn.x).toFixed(2)} 0) scale(${larger.toFixed(4)} 1)`;
}
