/** Points of the ground in cubic cells, so that the neighbours of a place are found without looking at all others. */
export class PointGrid {
  private readonly cells = new Map<number, number[]>();

  /** `size` is a cell's side, in units of the points: the farthest that `near` may look. */
  constructor(private readonly size: number) {}

  add(item: number, x: number, y: number, z: number): void {
    const key = this.key(this.step(x), this.step(y), this.step(z));
    const cell = this.cells.get(key);
    if (cell) cell.push(item);
    else this.cells.set(key, [item]);
  }

  /** Calls `visit` with every item of the cell of a place and of those around it: all within `size`, and some beyond. */
  near(x: number, y: number, z: number, visit: (item: number) => void): void {
    const [column, row, layer] = [this.step(x), this.step(y), this.step(z)];
    for (let i = column - 1; i <= column + 1; i++) {
      for (let j = row - 1; j <= row + 1; j++) {
        for (let k = layer - 1; k <= layer + 1; k++) {
          const cell = this.cells.get(this.key(i, j, k));
          if (cell) for (const item of cell) visit(item);
        }
      }
    }
  }

  private step(value: number): number {
    return Math.floor(value / this.size);
  }

  /** Distinct for up to two million cells along each axis, within the integers that a number holds exactly. */
  private key(i: number, j: number, k: number): number {
    return ((i + 65_536) * 131_072 + (j + 65_536)) * 131_072 + (k + 65_536);
  }
}
