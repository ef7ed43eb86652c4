/** A piece of the ground of the layout, in its units. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How far a row of plots is from being squares: the longest of them as a multiple of its width. */
function worstOf(row: readonly number[], side: number): number {
  const sum = row.reduce((total, area) => total + area, 0);
  const depth = sum / side;
  return row.reduce((worst, area) => Math.max(worst, area / depth / depth, (depth * depth) / area), 0);
}

/**
 * Parts a ground among shares, the largest first, each getting its part of the area and as nearly a square as can be: a
 * squarified treemap of one level. Gives a plot for each share, in their order.
 */
export function packPlots(shares: readonly number[], ground: Plot): readonly Plot[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const unit = total > 0 ? (ground.width * ground.height) / total : 0;
  const plots: Plot[] = [];
  let [rest, next] = [ground, 0];
  while (next < shares.length) {
    const upright = rest.width >= rest.height;
    const side = upright ? rest.height : rest.width;
    const row: number[] = [];
    for (let place = next; place < shares.length; place++) {
      const area = (shares[place] ?? 0) * unit;
      if (row.length > 0 && worstOf([...row, area], side) > worstOf(row, side)) break;
      row.push(area);
    }
    const depth = row.reduce((sum, area) => sum + area, 0) / side;
    let along = 0;
    for (const area of row) {
      const length = area / depth;
      plots.push(
        upright
          ? { left: rest.left, top: rest.top + along, width: depth, height: length }
          : { left: rest.left + along, top: rest.top, width: length, height: depth },
      );
      along += length;
    }
    rest = upright
      ? { ...rest, left: rest.left + depth, width: rest.width - depth }
      : { ...rest, top: rest.top + depth, height: rest.height - depth };
    next += row.length;
  }
  return plots;
}
