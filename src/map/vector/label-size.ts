/** Height of a line and mean width of a letter, as multiples of the font's size. */
const LINE_HEIGHT = 1.25;
const LETTER_WIDTH = 0.58;

/** About how wide and high a name's lines are, in CSS pixels. */
export function labelSize({
  lines,
  fontSize,
}: {
  readonly lines: readonly string[];
  readonly fontSize: number;
}) {
  return {
    width: Math.max(...lines.map((line) => line.length)) * fontSize * LETTER_WIDTH,
    height: lines.length * fontSize * LINE_HEIGHT,
  };
}
