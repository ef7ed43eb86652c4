import { escapeXml, keepXml } from '../../../model/text/xml-text.ts';
import type { Memo, MemoPart, MemoRun } from '../memo/memo.ts';
import { ARTICLE, columnOf, PAPER, type Sheet } from './page.ts';
import { type ArticlePage, paginate, type Row } from './paginate.ts';
import { type PictureCase, setChart, setMap } from './set-picture.ts';
import { setTable } from './set-table.ts';
import { setParagraph, type Typecase } from './set-text.ts';

/** What an article is set with besides its words. */
export interface ArticleCase extends Omit<PictureCase, 'column' | 'sheet'> {
  /** How it stands on its paper; as an article to be read where nothing is said. */
  readonly sheet?: Sheet;
  /** The colour of the rule below the title. */
  readonly emphasis: string;
  readonly font: string;
  /** A page as it is counted, e.g. `2 / 8`. */
  readonly position: (page: number, pages: number) => string;
}

/** A page as an SVG document that only names its font, and the headings that stand on it. */
export interface ArticleSheet {
  readonly svg: string;
  readonly headings: readonly string[];
}

/** An article's case in a column of its page. */
type ColumnCase = Omit<ArticleCase, 'sheet'> & PictureCase;

/** Between two columns. */
const GUTTER = 20;

/** The number before a reference. */
const NUMBER = 30;

/** What stands between the words of a page and its notes: room, a rule, room. */
const NOTES = { above: 16, rule: 130, below: 8, between: 1, indent: 16 } as const;

const plain = (text: string, href = false): { isItem: boolean; runs: readonly MemoRun[] } => ({
  isItem: false,
  runs: [href && /^https:\S+$/.test(text) ? { text, href: text } : { text }],
});

const heightOfRows = (rows: readonly Row[]) =>
  rows.reduce((sum, { height, before }) => sum + height + before, 0);

/** Rows one below the other, the first `y` from the upper edge of the page. */
function drawRows(rows: readonly Row[], y: number): string {
  let bottom = y;
  return rows
    .map(({ before, height, draw }) => {
      const top = bottom + before;
      bottom = top + height;
      return draw(top, height);
    })
    .join('');
}

/** The name of the briefing, its finding, whose it is, and when it was made. */
function setTitle({ name, title, byline }: Memo, own: ColumnCase): readonly Row[] {
  const keepsNext = true;
  const { looks, before, page } = own.sheet;
  const rule: Row = {
    height: 4,
    before: before.title + 8,
    keepsNext,
    notes: [],
    draw: (y) => `<rect x="${page.side}" y="${y}" width="64" height="4" fill="${own.emphasis}"/>`,
  };
  return [
    ...(name === title ? [] : setParagraph(plain(name), looks.name, { before: 0, keepsNext }, own)),
    ...setParagraph(plain(title), looks.title, { before: before.title, keepsNext }, own),
    rule,
    ...setParagraph(plain(byline.join(' · ')), looks.name, { before: before.byline, keepsNext }, own),
  ];
}

function setHeading(text: string, level: 1 | 2 | 3, own: Typecase): readonly Row[] {
  const look = own.sheet.looks[`heading${level}`];
  const before = own.sheet.before[`heading${level}`];
  const [first, ...rest] = setParagraph(plain(text), look, { before, keepsNext: true }, own);
  return first ? [{ ...first, heading: text }, ...rest] : [];
}

const PICTURES: readonly MemoPart['kind'][] = ['chart', 'map', 'sides'];

/** Whether a part leads to the next and so ends on its page: a text to its list or its figures, all of these to their picture. */
function leadsTo(part: MemoPart, next: MemoPart | undefined): boolean {
  if (!next || part.kind === 'heading' || PICTURES.includes(part.kind)) return false;
  if (PICTURES.includes(next.kind)) return true;
  const isText = part.kind === 'paragraph' && !part.isItem;
  return isText && (next.kind === 'table' || (next.kind === 'paragraph' && next.isItem));
}

/** The rows of all parts, those together that belong together. */
const setParts = (parts: readonly MemoPart[], own: ColumnCase): readonly Row[] =>
  parts.flatMap((part, index) => {
    const rows = setPart(part, own);
    const last = rows.at(-1);
    return last && leadsTo(part, parts[index + 1])
      ? [...rows.slice(0, -1), { ...last, keepsNext: true }]
      : rows;
  });

function setPart(part: MemoPart, own: ColumnCase): readonly Row[] {
  const { looks, before } = own.sheet;
  switch (part.kind) {
    case 'heading':
      return setHeading(part.text, part.level, own);
    case 'paragraph':
      return setParagraph(part, looks.text, { before: part.isItem ? before.item : before.text }, own);
    case 'table':
      return setTable(part, own);
    case 'chart':
      return setChart(part, own);
    case 'map':
      return setMap(part, own);
    case 'sides':
      return [setSides(part.sides, own)];
  }
}

/** What is compared, in columns beside each other. */
function setSides(sides: readonly (readonly MemoPart[])[], own: ColumnCase): Row {
  const width = (own.column.width - GUTTER * (sides.length - 1)) / sides.length;
  const columns = sides.map((parts, index) => {
    const column = { x: own.column.x + index * (width + GUTTER), width };
    return parts.flatMap((part) => setPart(part, { ...own, column }));
  });
  return {
    height: Math.max(...columns.map(heightOfRows), 0),
    before: 0,
    keepsNext: false,
    notes: columns.flat().flatMap(({ notes }) => notes),
    draw: (y) => columns.map((rows) => drawRows(rows, y)).join(''),
  };
}

/** All that is cited, by its number, and what is said at the very end. */
function setEnd({ sources, sourcesHeading, colophon }: Memo, own: ColumnCase): readonly Row[] {
  const { looks, before } = own.sheet;
  const look = looks.reference;
  const references = sources.flatMap(({ reference }, index) => {
    const at = { indent: (NUMBER * look.fontSize) / ARTICLE.looks.reference.fontSize, before: before.item };
    const [first, ...rest] = setParagraph(plain(reference, true), look, at, own);
    const [number] = setParagraph(plain(`${index + 1}.`), look, { before: 0 }, own);
    if (!first || !number) return [];
    return [
      { ...first, draw: (y: number, high: number) => number.draw(y, high) + first.draw(y, high) },
      ...rest,
    ];
  });
  return [
    ...(references.length > 0 ? setHeading(sourcesHeading, 1, own) : []),
    ...references,
    ...colophon.flatMap((text, index) =>
      setParagraph(
        plain(text),
        looks.caption,
        // What is said at the very end is read together.
        { before: index === 0 ? before.end : before.item, keepsNext: index < colophon.length - 1 },
        own,
      ),
    ),
  ];
}

/** What a page tells at its foot of what it cites, a row for each line. */
function setNotes(notes: readonly number[], { sources }: Memo, own: ColumnCase): readonly Row[] {
  const look = own.sheet.looks.note;
  if (!own.sheet.hasNotes) return [];
  return notes.flatMap((number) => {
    const at = { indent: NOTES.indent, before: NOTES.between };
    const [first, ...rest] = setParagraph(plain(sources[number - 1]?.name ?? ''), look, at, own);
    const [mark] = setParagraph(
      { isItem: false, runs: [{ text: '', notes: [number] }] },
      { ...look, fontSize: look.fontSize * 1.2 },
      { before: 0 },
      own,
    );
    if (!first || !mark) return [];
    return [
      { ...first, draw: (y: number, high: number) => mark.draw(y, high) + first.draw(y, high) },
      ...rest,
    ];
  });
}

/** A page as SVG: its words, its notes above its lower edge, the name of the briefing and the number below. */
function drawPage(page: ArticlePage, at: number, pages: number, memo: Memo, own: ColumnCase): string {
  const { colours, font, position, sheet } = own;
  const { looks, page: place } = sheet;
  const words = page.rows.map(({ row, y, height }) => row.draw(place.top + y, height));
  const notes = setNotes(page.notes, memo, own);
  const y = place.bottom - heightOfRows(notes);
  const rule = `<rect x="${place.side}" y="${(y - NOTES.below).toFixed(2)}" width="${NOTES.rule}" height="0.8" fill="${colours.inkSoft}"/>`;
  const { fontSize } = looks.note;
  const foot = (x: number, anchor: string, text: string) =>
    `<text x="${x}" y="${place.foot}" font-size="${fontSize}" fill="${colours.inkSoft}" text-anchor="${anchor}">${escapeXml(text)}</text>`;
  const { width, height } = place;
  return keepXml(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PAPER.width}" height="${PAPER.height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(font)}">` +
      `<rect width="${width}" height="${height}" fill="${colours.paper}"/>${words.join('')}` +
      `${notes.length > 0 ? rule + drawRows(notes, y) : ''}` +
      `${foot(place.side, 'start', memo.name)}${foot(width - place.side, 'end', position(at, pages))}</svg>`,
  );
}

/** A memo as pages of A4: no heading stands alone at the foot of one, no picture is broken, and what a page cites is told on it. */
export function layArticle(memo: Memo, article: ArticleCase): readonly ArticleSheet[] {
  const { sheet = ARTICLE } = article;
  const own = { ...article, sheet, column: columnOf(sheet) };
  const rows = [...setTitle(memo, own), ...setParts(memo.parts, own), ...setEnd(memo, own)];
  const pages = paginate(rows, {
    height: sheet.page.bottom - sheet.page.top,
    heightOfNotes: (notes) =>
      notes.length === 0 || !sheet.hasNotes
        ? 0
        : heightOfRows(setNotes(notes, memo, own)) + NOTES.above + NOTES.below,
  });
  return pages.map((page, index) => ({
    svg: drawPage(page, index + 1, pages.length, memo, own),
    headings: page.rows.flatMap(({ row }) => row.heading ?? []),
  }));
}
