/** First and last year, inclusive. */
export type Years = readonly [first: number, last: number];

/** What a drag has hold of: an end of the range, the whole range, or nothing yet, so that it makes a new one. */
export type Grip = 'first' | 'last' | 'whole' | 'new';

const clamp = (value: number, [first, last]: Years) => Math.max(first, Math.min(last, value));

/** The range after a drag from one year to another; the ends may be dragged past each other. */
export function dragRange(
  { grip, range, from }: { readonly grip: Grip; readonly range: Years; readonly from: number },
  to: number,
  bounds: Years,
): Years {
  const year = clamp(to, bounds);
  const between = (a: number, b: number): Years => (a <= b ? [a, b] : [b, a]);
  switch (grip) {
    case 'first':
      return between(year, range[1]);
    case 'last':
      return between(range[0], year);
    case 'new':
      return between(clamp(from, bounds), year);
    case 'whole': {
      const shift = Math.max(bounds[0] - range[0], Math.min(bounds[1] - range[1], to - from));
      return [range[0] + shift, range[1] + shift];
    }
  }
}

/** The range after a key on one of its ends, or null where the key does nothing: arrows by a year, with Shift by five. */
export function stepRange(
  end: 'first' | 'last',
  range: Years,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  bounds: Years,
): Years | null {
  const step = shiftKey ? 5 : 1;
  const [least, most] = end === 'first' ? [bounds[0], range[1]] : [range[0], bounds[1]];
  const now = end === 'first' ? range[0] : range[1];
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: now + step,
    ArrowUp: now + step,
    ArrowLeft: now - step,
    ArrowDown: now - step,
    PageUp: now + 10,
    PageDown: now - 10,
    Home: least,
    End: most,
  };
  const target = targets[key];
  if (target === undefined) return null;
  const year = clamp(target, [least, most]);
  return end === 'first' ? [year, range[1]] : [range[0], year];
}

/** The range, as far as it lies within the bounds; a range beyond them shrinks to their nearer end. */
export function withinBounds(range: Years | null, bounds: Years): Years {
  return range ? [clamp(range[0], bounds), clamp(range[1], bounds)] : bounds;
}

/** What the filter is to be for a range: none where it holds every year, so that sites without a year are back too. */
export function filterOfRange(range: Years, bounds: Years): Years | null {
  return range[0] <= bounds[0] && range[1] >= bounds[1] ? null : range;
}

/** The range that also holds the year. */
export function extendRange(range: Years | null, year: number): Years {
  return range ? [Math.min(range[0], year), Math.max(range[1], year)] : [year, year];
}
