import type { IRunOptions, ParagraphChild } from 'docx';
import { cleanText } from '../../../model/text/clean-text.ts';
import type { Memo, MemoRun } from './memo.ts';
import { placesOf } from './places.ts';

/** The name of the place at which a note is cited for the first time. */
const noteName = (number: number) => `note_${number}`;

/** Writes the words of one memo, and numbers what they cite. */
export class RunWriter {
  readonly notes: string[] = [];
  readonly #docx: typeof import('docx');
  readonly #sources: readonly string[];
  readonly #places: ReadonlySet<string>;

  constructor(docx: typeof import('docx'), memo: Memo) {
    this.#docx = docx;
    this.#sources = memo.sources.map(({ name, reference }) => (memo.isBrief ? reference : name));
    this.#places = placesOf(memo);
  }

  /** Words that lead to the web or to a place of the memo; words alone where they would lead nowhere. */
  #link(href: string, look: IRunOptions): ParagraphChild {
    const { ExternalHyperlink, InternalHyperlink, TextRun } = this.#docx;
    const linked = () => [new TextRun({ ...look, style: 'Hyperlink' })];
    if (href.startsWith('https:')) return new ExternalHyperlink({ link: href, children: linked() });
    const anchor = href.slice(1);
    return this.#places.has(anchor)
      ? new InternalHyperlink({ anchor, children: linked() })
      : new TextRun(look);
  }

  /** The mark of a note: a note of its own where it is cited for the first time, and then the number of that. */
  #mark(note: string): ParagraphChild {
    const { Bookmark, FootnoteReferenceRun, SimpleField } = this.#docx;
    const known = this.notes.indexOf(note) + 1;
    if (known > 0) return new SimpleField(`NOTEREF ${noteName(known)} \\f \\h`, String(known));
    const number = this.notes.push(note);
    return new Bookmark({ id: noteName(number), children: [new FootnoteReferenceRun(number)] });
  }

  /** A run and the marks of what it cites. */
  #run({ text, bold, italic, href, notes = [] }: MemoRun, look: IRunOptions = {}): ParagraphChild[] {
    const { TextRun } = this.#docx;
    const own: IRunOptions = {
      ...look,
      text: cleanText(text),
      ...(bold && { bold }),
      ...(italic && { italics: true }),
    };
    const run = href === undefined ? new TextRun(own) : this.#link(href, own);
    return [
      ...(text === '' ? [] : [run]),
      ...notes.flatMap((note, index) => [
        ...(index > 0 ? [new TextRun({ text: ', ', superScript: true })] : []),
        this.#mark(cleanText(this.#sources[note - 1] ?? '')),
      ]),
    ];
  }

  runs(runs: readonly MemoRun[], look: IRunOptions = {}): ParagraphChild[] {
    return runs.flatMap((run) => this.#run(run, look));
  }
}
