let context: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

/** Widths kept at most: names repeat, but an analyst may pass through thousands. */
const MOST_KEPT = 5000;

/** What a reader adds who spaces out letters and words (WCAG 1.4.12), as shares of the size. */
let spacing = { letter: 0, word: 0 };
let askedAt = Number.NEGATIVE_INFINITY;
/** So many milliseconds it counts as the same: a chart measures hundreds of names at once. */
const SPACING_KEEPS = 250;

/** Asks the page how its letters and words are spaced; what was measured with other spaces is forgotten. */
function askSpacing(): void {
  const now = performance.now();
  if (now - askedAt < SPACING_KEEPS) return;
  askedAt = now;
  const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(document.body);
  const share = (length: string) => (Number.parseFloat(length) || 0) / Number.parseFloat(fontSize);
  const found = { letter: share(letterSpacing), word: share(wordSpacing) };
  if (found.letter === spacing.letter && found.word === spacing.word) return;
  spacing = found;
  widths.clear();
}

/** The width of a text in CSS pixels, in the interface's font at `size` pixels; an estimate where there is no canvas. */
export function measureText(text: string, size: number, weight: 400 | 600 = 400): number {
  if (typeof document === 'undefined') return text.length * size * 0.56;
  askSpacing();
  const key = `${size} ${weight} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.56;
  context.font = `${weight} ${size}px "Be Vietnam Pro", system-ui, sans-serif`;
  const spaces = text.split(' ').length - 1;
  const width =
    context.measureText(text).width + size * (spacing.letter * text.length + spacing.word * spaces);
  if (widths.size >= MOST_KEPT) widths.clear();
  widths.set(key, width);
  return width;
}

/** The text in lines no wider than `width`, at most `lines` of them; what does not fit ends in an ellipsis. */
export function fitText(text: string, width: number, size: number, lines = 1): readonly string[] {
  const fits = (line: string) => measureText(line, size) <= width;
  const result: string[] = [];
  let rest = text.split(/\s+/);
  while (rest.length > 0 && result.length < lines) {
    let count = rest.length;
    while (count > 1 && !fits(rest.slice(0, count).join(' '))) count--;
    const isLast = result.length === lines - 1;
    let line = rest.slice(0, count).join(' ');
    if ((isLast && count < rest.length) || !fits(line)) {
      if (isLast) line = rest.join(' ');
      while (line.length > 1 && !fits(`${line}…`)) line = line.slice(0, -1).trimEnd();
      line = `${line}…`;
    }
    result.push(line);
    rest = rest.slice(count);
  }
  return result;
}
