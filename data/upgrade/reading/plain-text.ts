/** Elements whose content is no text. */
const CODE = /<\s*(script|style|iframe|object)\b/i;

const BREAK = /<\s*br\s*\/?>/gi;

const TAG = /<\/?[a-z][^<>]*>/gi;

const ENTITY = /&(#x[0-9a-f]+|#\d+|[a-z]+);/gi;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
};

/**
 * The text without markup: tags taken out, entities decoded, also where the tags themselves were written as entities; one
 * line, composed letters (NFC). Null where it holds code, or where a `<` or `>` is left that nobody can tell from a tag.
 */
export function plainText(raw: string): string | null {
  if (CODE.test(raw)) return null;
  const decoded = decode(withoutTags(raw));
  if (CODE.test(decoded)) return null;
  const text = withoutTags(decoded).replace(/\s+/g, ' ').trim().normalize('NFC');
  return /[<>\p{Cc}\u{fffd}]/u.test(text) ? null : text;
}

function withoutTags(text: string): string {
  return text.replace(BREAK, ' ').replace(TAG, '');
}

/** Entities that are not known stay as they are. */
function decode(text: string): string {
  return text.replace(ENTITY, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
    const hex = name[1] === 'x' || name[1] === 'X';
    const code = hex ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
