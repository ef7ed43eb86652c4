/** An element of a parsed document; `text` is all that stands in it, however deep. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const CHARACTERS = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;
const ENTITY = /&(?:(lt|gt|amp|quot|apos)|#(\d+)|#x([0-9a-fA-F]+));/g;
const NAMED = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" } as const;
const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const TOKEN = new RegExp(
  `<\\?[^?]*\\?>|<!--(?:(?!--)[^])*-->|<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|([^<]+)`,
  'y',
);
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');

function decode(text: string): string {
  if (/[&]/.test(text.replace(ENTITY, ''))) throw new SyntaxError(`a bare & in ${text.slice(0, 60)}`);
  const decoded = text.replace(
    ENTITY,
    (_, name: keyof typeof NAMED | undefined, decimal?: string, hex?: string) =>
      name ? NAMED[name] : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)),
  );
  if (!CHARACTERS.test(decoded))
    throw new SyntaxError(`a character that XML cannot hold in ${text.slice(0, 60)}`);
  return decoded;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (name in attributes) throw new SyntaxError(`the attribute ${name} twice`);
    attributes[name] = decode(double ?? single ?? '');
  }
  return attributes;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** The root of a document, as a reader that forgives nothing sees it. Error: `SyntaxError`, with what is wrong and where. */
export function parseStrictXml(document: string): XmlElement {
  if (!CHARACTERS.test(document)) throw new SyntaxError('a character that XML cannot hold');
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  const inside = () => open.at(-1) ?? root;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < document.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(document);
    if (!token) throw new SyntaxError(`no XML at ${at}: ${document.slice(at, at + 80)}`);
    const [, end, name, attributes = '', isEmpty, text] = token;
    if (text !== undefined) {
      if (open.length === 1 && text.trim() !== '') throw new SyntaxError(`text outside of the root: ${text}`);
      inside().text += decode(text);
    } else if (name !== undefined && end === '/') {
      const closed = open.pop();
      if (closed?.name !== name) throw new SyntaxError(`</${name}> closes <${closed?.name}> at ${at}`);
      inside().children.push(closed);
      inside().text += closed.text;
    } else if (name !== undefined) {
      const element = { name, attributes: attributesOf(attributes), children: [], text: '' };
      if (isEmpty) inside().children.push(element);
      else open.push(element);
    }
  }
  const [only, second] = root.children;
  if (open.length > 1) throw new SyntaxError(`<${inside().name}> is not closed`);
  if (!only || second) throw new SyntaxError('not one root');
  return only;
}

/** An element and all that stand in it, in the order of the document. */
export function everyElement(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}
