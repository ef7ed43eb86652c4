/** A stretch of a text within which no line ends: widths in one unit, the second without the space at its end. */
export interface Stretch {
  readonly width: number;
  readonly bare: number;
  /** Whether a line should rather not end before it. */
  readonly isBound: boolean;
}

/** What makes lines worse, against the square of the share of a line that is left empty. */
const COSTS = {
  /** A line that ends within what belongs together. */
  bound: 0.2,
  /** A last line that is hardly begun. */
  lonely: 0.12,
} as const;

/** A last line shorter than this share of the room is hardly begun. */
const LONELY = 0.2;

/** How many lines stretches take if each line takes as many as it holds. */
function fewestLines(stretches: readonly Stretch[], room: number): number {
  let lines = stretches.length > 0 ? 1 : 0;
  let x = 0;
  for (const [place, { width, bare }] of stretches.entries()) {
    if (place > 0 && x + bare > room) {
      lines++;
      x = 0;
    }
    x += width;
  }
  return lines;
}

/**
 * Where lines begin: the places of their first stretches. There are no more lines than are needed; among all ways to break them the
 * one that leaves together what belongs together and the lines about as long as each other: all where they are to be `even`, else
 * all but the last, which is only not to be a single short word.
 */
export function breakLines(stretches: readonly Stretch[], room: number, even: boolean): readonly number[] {
  const count = stretches.length;
  const most = fewestLines(stretches, room);
  // best[lines][end]: the least cost of setting the stretches before `end` in so many lines, and where the last of them begins.
  const best = Array.from({ length: most + 1 }, () =>
    Array.from({ length: count + 1 }, () => ({ cost: Number.POSITIVE_INFINITY, from: 0 })),
  );
  const start = best[0]?.[0];
  if (start) start.cost = 0;
  for (let lines = 1; lines <= most; lines++)
    for (let end = 1; end <= count; end++) {
      const found = best[lines]?.[end];
      let wide = 0;
      for (let from = end - 1; found && from >= 0; from--) {
        const first = stretches[from];
        const last = stretches[end - 1];
        if (!first || !last) break;
        const length = wide + (from === end - 1 ? first.bare : first.width);
        wide = length;
        // A single word that is wider than the room has its line to itself.
        if (length > room && from < end - 1) break;
        // A room without an end has none of its share left empty.
        const share = Number.isFinite(room) ? Math.max(0, room - length) / room : 0;
        const isLast = end === count;
        const slack = isLast && !even ? (share > 1 - LONELY ? COSTS.lonely : 0) : share * share;
        const cost =
          (best[lines - 1]?.[from]?.cost ?? Number.POSITIVE_INFINITY) +
          slack +
          (from > 0 && first.isBound ? COSTS.bound : 0);
        if (cost < found.cost) Object.assign(found, { cost, from });
      }
    }
  const begins: number[] = [];
  let end = count;
  for (let lines = most; lines > 0; lines--) {
    end = best[lines]?.[end]?.from ?? 0;
    begins.unshift(end);
  }
  return begins;
}
