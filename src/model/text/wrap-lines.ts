/** Where an address may be broken. */
const SEAMS = '/?&=,;-_';

/**
 * A text as lines no wider than `width`, measured by `measure` in the same unit. Lines break at spaces, no-break ones not
 * among them; a word that is wider than a line, such as an address, breaks after a seam or, without one, anywhere.
 */
export function wrapLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  // A letter and its marks must not come apart where a word is broken.
  for (const word of text.normalize('NFC').split(/[ \t\r\n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width, measure);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  if (line !== '') lines.push(line);
  return lines;
}

function breakWord(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter) > width) {
      const cut = lastSeam(piece);
      pieces.push(piece.slice(0, cut));
      piece = piece.slice(cut);
    }
    piece += letter;
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}

/** Where to cut a piece: behind its last seam, unless that would leave the line half empty. */
function lastSeam(piece: string): number {
  for (let at = piece.length; at > piece.length / 2; at--) {
    if (SEAMS.includes(piece.charAt(at - 1))) return at;
  }
  return piece.length;
}
