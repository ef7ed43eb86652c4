/** A text as lines of about equal length, none longer than `most` characters where words allow; nothing is cut off. */
export function wrapText(text: string, most = 34): readonly string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const target = text.length / Math.ceil(text.length / most);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    const full = longer.length > most || (line.length >= target && longer.length > target);
    if (line !== '' && full) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}
