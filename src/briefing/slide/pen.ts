import type { Briefing, BriefingStep, Localized } from '../../model/briefing/briefing.ts';
import { wordsOf } from '../../model/briefing/briefing.ts';
import type { SlideParagraph } from '../../model/briefing/slide.ts';
import type { SlideBox, SlideItem, SlideRole, SlideText } from '../../model/briefing/slide-scene.ts';
import { nameOfSource } from '../../model/source-name.ts';
import type { Scene } from '../../state/scene/scene.ts';
import { worldviewOf } from '../../state/view/map-choices.ts';
import type { View } from '../../state/view/view.ts';
import type { Canvas } from './canvas.ts';
import type { SlideLibrary } from './library.ts';
import { sourcesOfText, textOfFigure } from './sources.ts';
import { type Block, setBlock } from './text-block.ts';
import { numbersText, paragraphsOf } from './words.ts';

/** What is known of the step that is drawn. */
export interface StepOnCanvas {
  readonly briefing: Briefing;
  readonly step: BriefingStep;
  /** Counted from 1. */
  readonly place: number;
  readonly view: View;
  readonly scene: Scene;
  readonly canvas: Canvas;
  readonly library: SlideLibrary;
  /** Ids in the order of their numbers, over the whole briefing. */
  readonly sources: readonly string[];
}

/** How a text looks that is set with a pen. */
interface Look {
  readonly role: SlideRole;
  readonly sizes?: readonly number[];
  readonly weight?: 400 | 600;
  readonly colour?: string;
  readonly align?: SlideText['align'];
}

/** Collects the parts of one slide, and what they cite. */
export class SlidePen {
  readonly items: SlideItem[] = [];
  readonly overfull = new Set<SlideRole>();
  readonly #numbers: string[];
  readonly #cited = new Set<string>();
  readonly on: StepOnCanvas;
  /** How many of the larger sizes of each text are not used. */
  readonly #level: number;

  constructor(on: StepOnCanvas, level = 0) {
    this.on = on;
    this.#level = level;
    this.#numbers = [...on.sources];
  }

  get locale() {
    return this.on.library.figures.i18n.locale;
  }

  /** The number of a source, which this slide now cites. */
  readonly numberOf = (source: string): string => {
    this.#cited.add(source);
    if (!this.#numbers.includes(source)) this.#numbers.push(source);
    return String(this.#numbers.indexOf(source) + 1);
  };

  /** The numbers of sources as one mark; '' of none. */
  numbersOf(sources: readonly string[]): string {
    return numbersText(sources.map(this.numberOf));
  }

  /** Paragraphs with the numbers of what they are from behind the last word of the first. */
  cite(paragraphs: readonly SlideParagraph[], sources: readonly string[]): readonly SlideParagraph[] {
    const marks = this.numbersOf(sources);
    const [first, ...rest] = paragraphs;
    if (!first || !marks) return paragraphs;
    return [{ ...first, runs: [...first.runs, { text: marks, raised: true }] }, ...rest];
  }

  /** What this slide cites, in the order of their numbers. */
  get cited(): readonly string[] {
    return [...this.#cited].sort((a, b) => this.#numbers.indexOf(a) - this.#numbers.indexOf(b));
  }

  /** The words in the reader's language as paragraphs, with the numbers of their sources unless they are a title. */
  words(words: Localized | undefined, isTitle = false): readonly SlideParagraph[] {
    const { text } = wordsOf(words, this.locale);
    return paragraphsOf(text, isTitle ? null : this.numberOf, this.on.library.figures);
  }

  /** The sources of a figure that stands by itself. */
  sourcesOf(figure: string): readonly string[] {
    return sourcesOfText(textOfFigure(figure), this.on.library.figures);
  }

  /** Whose boundaries and names maps have. */
  worldview(): string {
    const { i18n } = this.on.library.figures;
    const { map } = i18n.messages;
    return map.worldviewIs(
      map.worldviews[worldviewOf({ worldview: this.on.view.worldview, locale: i18n.locale })],
    );
  }

  /** What is said of the boundaries of a map, before it is drawn. */
  boundaries(): string {
    return `${this.worldview()} ${this.on.library.figures.i18n.messages.map.disclaimerShort}.`;
  }

  /** A source by its short name. */
  nameOf(source: string): string {
    const short = this.on.library.documents.get(source)?.short;
    if (short) return short[this.locale];
    return nameOfSource(source, this.on.library.documents, this.locale);
  }

  /** How a text would be set, without setting it. */
  measure(paragraphs: readonly SlideParagraph[], room: SlideBox, look: Look): Block {
    const { canvas, library } = this.on;
    const usual = look.sizes ?? canvas.type[look.role];
    const sizes = usual.slice(Math.min(this.#level, usual.length - 1));
    return setBlock(
      paragraphs,
      room,
      { ...look, sizes, colour: look.colour ?? library.palette.ink },
      library.measure,
    );
  }

  /** The largest of some sizes in which all texts fit into their rooms, so that what stands side by side looks alike. */
  commonSize(
    texts: readonly { readonly paragraphs: readonly SlideParagraph[]; readonly room: SlideBox }[],
    look: Look & { readonly sizes: readonly number[] },
  ): number {
    const fits = (size: number) =>
      texts.every(
        ({ paragraphs, room }) => !this.measure(paragraphs, room, { ...look, sizes: [size] }).isOverfull,
      );
    return look.sizes.find(fits) ?? look.sizes.at(-1) ?? 24;
  }

  /** Sets a text and gives its lower edge. */
  set(paragraphs: readonly SlideParagraph[], room: SlideBox, look: Look): number {
    if (paragraphs.length === 0) return room.y;
    return this.put(this.measure(paragraphs, room, look));
  }

  /** Puts what was measured on the slide, or at another height, and gives its lower edge. */
  put({ text, isOverfull }: Block, y = text.box.y): number {
    this.items.push({ ...text, box: { ...text.box, y } });
    if (isOverfull) this.overfull.add(text.role);
    return y + text.box.height;
  }

  add(...items: readonly SlideItem[]): void {
    this.items.push(...items);
  }
}
