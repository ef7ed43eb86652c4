let context: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

/** Widths kept at most: names repeat, but an analyst may pass through thousands. */
const MOST_KEPT = 5000;

/** The width of a text in CSS pixels, in the interface's font at `size` pixels; an estimate where there is no canvas. */
export function measureText(text: string, size: number, weight: 400 | 600 = 400): number {
  const key = `${size} ${weight} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (typeof document === 'undefined') return text.length * size * 0.56;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.56;
  context.font = `${weight} ${size}px "Be Vietnam Pro", system-ui, sans-serif`;
  const { width } = context.measureText(text);
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
