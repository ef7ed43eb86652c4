/** A part of a line. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly parts: readonly Inline[] }
  /** To the web, or to another step as `#3`. */
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  /** A figure that is computed when it is shown, e.g. `{{count field=water}}`. */
  | { readonly kind: 'figure'; readonly name: string; readonly argument: string }
  /** A source document, e.g. `[@doc-centres]`. */
  | { readonly kind: 'source'; readonly id: string };

/** A part of a text. */
export type Block =
  | { readonly kind: 'paragraph'; readonly parts: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

/** What a line can hold, in the order in which it is looked for; links lead to the web or to a step. */
const PATTERNS: readonly (readonly [pattern: RegExp, read: (match: RegExpExecArray) => Inline])[] = [
  [
    /\{\{\s*([a-z]+)\s*([^{}]*?)\s*\}\}/,
    ([, name = '', argument = '']) => ({ kind: 'figure', name, argument }),
  ],
  [/\[@([a-z0-9-]+)\]/, ([, id = '']) => ({ kind: 'source', id })],
  [
    /\[([^\]]+)\]\((https:\/\/[^\s()]+|#[1-9]\d{0,2})\)/,
    ([, text = '', href = '']) => ({ kind: 'link', text, href }),
  ],
  [/\*\*(.+?)\*\*/, ([, inner = '']) => ({ kind: 'strong', parts: parseInline(inner) })],
  [/\*(.+?)\*/, ([, inner = '']) => ({ kind: 'emphasis', parts: parseInline(inner) })],
];

/** A line as its parts. */
function parseInline(line: string): readonly Inline[] {
  let first: { match: RegExpExecArray; read: (match: RegExpExecArray) => Inline } | null = null;
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(line);
    if (match && (!first || match.index < first.match.index)) first = { match, read };
  }
  if (!first) return line === '' ? [] : [{ kind: 'text', text: line }];
  const { match, read } = first;
  const part = read(match);
  const text = line.slice(0, match.index);
  // The number of a footnote stands at its word.
  const before = part.kind === 'source' ? text.trimEnd() : text;
  return [
    ...(before === '' ? [] : [{ kind: 'text', text: before } as const]),
    part,
    ...parseInline(line.slice(match.index + match[0].length)),
  ];
}

/**
 * A text of a briefing as its parts: paragraphs apart by empty lines, lists whose lines begin with `- `, `**strong**`,
 * `*emphasis*`, links to `https:` or to a step (`#3`), sources and figures. Everything else, HTML too, is text as it stands.
 */
export function parseBriefingText(text: string): readonly Block[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part): Block => {
      const lines = part.split('\n').map((line) => line.trim());
      return lines.every((line) => line.startsWith('- '))
        ? { kind: 'list', items: lines.map((line) => parseInline(line.slice(2))) }
        : { kind: 'paragraph', parts: parseInline(lines.join(' ')) };
    });
}

/** The step, counted from 1, to which a link inside a briefing leads; null where it leads to the web. */
export function stepOfHref(href: string): number | null {
  return /^#[1-9]\d*$/.test(href) ? Number(href.slice(1)) : null;
}
