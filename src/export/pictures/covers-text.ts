/** Whether a `unicode-range`, e.g. `U+0100-0101, U+1E??`, has one of the characters of a text. */
export function coversText(range: string, text: string): boolean {
  const spans = range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [
      Number.parseInt(from.replaceAll('?', '0'), 16),
      Number.parseInt(to.replaceAll('?', 'F'), 16),
    ] as const;
  });
  for (const letter of new Set(text)) {
    const code = letter.codePointAt(0) ?? 0;
    if (spans.some(([from, to]) => code >= from && code <= to)) return true;
  }
  return false;
}
