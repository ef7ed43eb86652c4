import type { FigurePart } from '../../../model/briefing/as-written.ts';
import type { StepLayout } from '../../../model/briefing/briefing.ts';
import type { SlideScene } from '../../../model/briefing/slide-scene.ts';
import type { LanguageId } from '../../../model/languages.ts';

/** What is wrong with a step, or with the briefing as a whole. */
export type Fault =
  | {
      readonly kind: 'long';
      readonly part: 'title' | 'text';
      readonly locale: LanguageId;
      readonly length: number;
      readonly most: number;
    }
  /** A text that does not fit its slide, even in its smallest size. */
  | { readonly kind: 'overfull'; readonly locale: LanguageId; readonly roles: SlideScene['overfull'] }
  | { readonly kind: 'untranslated'; readonly part: StepPart; readonly locale: LanguageId }
  /** A number in a passage that names no source; `passage` is its text. */
  | { readonly kind: 'no-source'; readonly locale: LanguageId; readonly passage: string }
  | { readonly kind: 'unknown-source'; readonly source: string }
  | { readonly kind: 'unknown-figure'; readonly figure: string }
  /** A figure that stated something else when the words around it were written; see `FigureValue` for `was` and `now`. */
  | {
      readonly kind: 'changed';
      readonly figure: string;
      readonly part: FigurePart;
      readonly was: string;
      readonly now: string;
    }
  /** A site that is named, and that no page that was read states. */
  | { readonly kind: 'unverified'; readonly site: string }
  | { readonly kind: 'unknown-site'; readonly site: string }
  /** A part of the link to the view that the atlas does not understand. */
  | { readonly kind: 'unknown-view'; readonly part: string };

/** What can embarrass whoever shows a briefing, and where: the step counted from 0, null where the whole is meant. */
export type Embarrassment = Fault & { readonly step: number | null };

/** The words of a briefing that may lack a language. */
export type StepPart = 'title' | 'summary' | 'text' | 'notes' | 'figure' | 'side';

/** The longest title that is read at one glance, in characters, its figures computed. */
export const LONGEST_TITLE = 90;

/** The longest text of each layout that a slide holds in a size that is read from the last row. */
export const LONGEST_TEXT: Readonly<Record<StepLayout, number>> = {
  title: 300,
  section: 300,
  map: 260,
  split: 260,
  chart: 160,
  figures: 140,
  compare: 260,
  list: 120,
  timeline: 300,
  sources: 300,
};
