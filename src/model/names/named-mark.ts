/** A point of a drawing, in its CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A mark that is to be named, in CSS pixels of its drawing. */
export interface NamedMark extends Point {
  readonly id: string;
  readonly name: string;
  /** That of all marks where nothing is said. */
  readonly radius?: number;
  /** Whether its name stands better at its left. */
  readonly leftFirst?: boolean;
}

/** A name in its place, with a line to its mark where it stands apart from it. */
export interface PlacedMarkName {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  /** The middle of its lines. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly leader: readonly [from: Point, to: Point] | null;
}
