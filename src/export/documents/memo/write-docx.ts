import type { FileChild } from 'docx';
import { LOCALES } from '../../../i18n/locales.ts';
import type { SlideMap } from '../../../model/briefing/slide-scene.ts';
import { cleanText } from '../../../model/text/clean-text.ts';
import { breathe, type FileJob } from '../../file-job.ts';
import type { Memo, MemoCell, MemoMap, MemoPart, MemoTable } from './memo.ts';
import { NUMBERING, SOFT, stylesOf } from './memo-styles.ts';
import { CELL_SIDE, columnsOf, type MemoSizes, PAGE, sizesOf } from './page.ts';
import { PLACES } from './places.ts';
import { settleDocx } from './settle-docx.ts';
import { RunWriter } from './write-runs.ts';

type Docx = typeof import('docx');
type HeadingLevelOf = Docx['HeadingLevel'][keyof Docx['HeadingLevel']];

const MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A table of so many rows is not broken at the end of a page. */
const WHOLE = 16;

/** What of the work is done when every part is written. */
const WRITTEN = 0.9;

const RULE = 'B5B5B5';
const HEAD = 'EDEFF2';

/** A map as a PNG, in a `data:` address. Error: what keeps it from being drawn. */
export type DrawMapPng = (map: SlideMap) => Promise<string>;

/** Writes the parts of one memo. */
class Writer {
  readonly #docx: Docx;
  readonly #mapPng: DrawMapPng;
  readonly #sizes: MemoSizes;
  readonly words: RunWriter;

  constructor(docx: Docx, memo: Memo, mapPng: DrawMapPng) {
    this.#docx = docx;
    this.#mapPng = mapPng;
    this.#sizes = sizesOf(memo);
    this.words = new RunWriter(docx, memo);
  }

  /** A heading, which is a place of its own where it has a name. */
  heading(text: string, heading: HeadingLevelOf, place?: string): FileChild {
    const { Bookmark, Paragraph, TextRun } = this.#docx;
    const words = new TextRun(cleanText(text));
    return new Paragraph({
      heading,
      children: [place === undefined ? words : new Bookmark({ id: place, children: [words] })],
    });
  }

  #cell({ runs, fill, ink, isNumber = false }: MemoCell, isHead: boolean, keepNext: boolean) {
    const { AlignmentType, Paragraph, ShadingType, TableCell, VerticalAlignTable } = this.#docx;
    const shade = fill ?? (isHead ? `#${HEAD}` : null);
    return new TableCell({
      ...(shade && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: shade.slice(1) } }),
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { top: this.#sizes.cellEdge, bottom: this.#sizes.cellEdge, left: CELL_SIDE, right: CELL_SIDE },
      children: [
        new Paragraph({
          alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
          spacing: { before: 0, after: 0 },
          keepNext,
          children: this.words.runs(runs, {
            size: this.#sizes.cell,
            ...(isHead && { bold: true }),
            ...(ink && { color: ink.slice(1) }),
          }),
        }),
      ],
    });
  }

  #table({ caption, head, rows, note, breaks = false }: MemoTable): FileChild[] {
    const { BorderStyle, Paragraph, Table, TableRow, TextRun, WidthType } = this.#docx;
    const rule = { style: BorderStyle.SINGLE, size: 4, color: RULE };
    const isNumber = (column: number) => rows.every((row) => row[column]?.isNumber === true);
    const headCells = head.map((text, column) => ({ runs: [{ text }], isNumber: isNumber(column) }));
    const all = [
      ...(head.length > 0 ? [{ cells: headCells, isHead: true }] : []),
      ...rows.map((cells) => ({ cells, isHead: false })),
    ];
    return [
      ...(caption.length > 0
        ? [new Paragraph({ style: 'Caption', keepNext: true, children: this.words.runs(caption) })]
        : []),
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        columnWidths: columnsOf(headCells, rows, this.#sizes),
        borders: {
          top: rule,
          bottom: rule,
          left: rule,
          right: rule,
          insideHorizontal: rule,
          insideVertical: rule,
        },
        rows: all.map(
          ({ cells, isHead }, row) =>
            new TableRow({
              tableHeader: isHead,
              cantSplit: true,
              children: cells.map((cell) =>
                this.#cell(cell, isHead, !breaks && all.length <= WHOLE && row < all.length - 1),
              ),
            }),
        ),
      }),
      new Paragraph({
        spacing: { before: 60, after: this.#sizes.belowTable },
        children: note ? [new TextRun({ text: cleanText(note), size: this.#sizes.note, color: SOFT })] : [],
      }),
    ];
  }

  async #map({ map, caption }: MemoMap): Promise<FileChild[]> {
    const { ImageRun, LineRuleType, Paragraph, TextRun } = this.#docx;
    const { width, height } = map.box;
    const { picture } = this.#sizes;
    const scale = Math.min(picture.width / width, picture.height / height);
    const words = cleanText(caption);
    const png = await this.#mapPng(map);
    const data = Uint8Array.from(atob(png.slice(png.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
    return [
      new Paragraph({
        keepNext: true,
        // A line as high as the picture.
        spacing: { before: 120, after: 60, line: 240, lineRule: LineRuleType.AUTO },
        children: [
          new ImageRun({
            type: 'png',
            data,
            transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
            altText: { name: words, title: words, description: words },
          }),
        ],
      }),
      new Paragraph({ style: 'Caption', children: [new TextRun(words)] }),
    ];
  }

  /** Error: what keeps a map from being drawn. */
  async part(part: MemoPart): Promise<FileChild[]> {
    const { HeadingLevel, Paragraph } = this.#docx;
    const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
    switch (part.kind) {
      case 'heading':
        return [this.heading(part.text, headings[part.level - 1] ?? HeadingLevel.HEADING_3, part.place)];
      case 'paragraph':
        return [
          new Paragraph({
            ...(part.isItem && { bullet: { level: 0 } }),
            children: this.words.runs(part.runs),
          }),
        ];
      case 'table':
        return this.#table(part);
      case 'chart':
        return this.#table(part.table);
      case 'map':
        return this.#map(part);
      case 'sides': {
        const children: FileChild[] = [];
        for (const each of part.sides.flat()) children.push(...(await this.part(each)));
        return children;
      }
    }
  }
}

/**
 * A memo as DOCX: headings, tables and notes are Word's own, charts are tables. Errors: `AbortError` where the reader cancels, or what
 * keeps a map from being drawn.
 */
export async function writeDocx(memo: Memo, mapPng: DrawMapPng, job: FileJob): Promise<Blob> {
  const docx = await import('docx');
  const { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } = docx;
  const language = LOCALES[memo.locale].region;
  const writer = new Writer(docx, memo, mapPng);
  const children: FileChild[] = [
    writer.heading(memo.title, HeadingLevel.TITLE, PLACES.title),
    ...memo.byline.map((text) => new Paragraph({ style: 'Caption', text: cleanText(text) })),
  ];
  for (const [index, part] of memo.parts.entries()) {
    await breathe(job);
    children.push(...(await writer.part(part)));
    job.onProgress((WRITTEN * (index + 1)) / memo.parts.length);
  }
  // The notes of a brief name each source whole.
  if (memo.sources.length > 0 && !memo.isBrief) {
    children.push(writer.heading(memo.sourcesHeading, HeadingLevel.HEADING_1, PLACES.sources));
    for (const { reference } of memo.sources)
      children.push(
        new Paragraph({
          numbering: { reference: 'sources', level: 0 },
          children: writer.words.runs([
            { text: reference, ...(/^https:\S+$/.test(reference) && { href: reference }) },
          ]),
        }),
      );
  }
  for (const text of memo.colophon) children.push(new Paragraph({ style: 'Caption', text: cleanText(text) }));
  const { margin } = sizesOf(memo);
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 18, color: SOFT });
  const file = new Document({
    title: memo.title,
    creator: memo.byline[0] ?? 'Auspices',
    description: '',
    styles: stylesOf(language, memo.isBrief),
    numbering: NUMBERING,
    footnotes: Object.fromEntries(
      writer.words.notes.map((note, index) => [index + 1, { children: [new Paragraph(note)] }]),
    ),
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        footers: {
          default: new Footer({
            children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [number] })],
          }),
        },
        children,
      },
    ],
  });
  const written = new Uint8Array(await Packer.toArrayBuffer(file));
  await breathe(job);
  return new Blob([settleDocx(written, memo.date)], { type: MIME });
}
