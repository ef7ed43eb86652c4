import { LANGUAGES, type LanguageId } from '../languages.ts';
/** The languages in which a briefing can be written; one of them is enough. */
export type Localized = { readonly [Language in LanguageId]?: string | undefined };

/** No briefing needs more, and a file that holds more was made to do harm. */
export const BRIEFING_LIMITS = {
  steps: 200,
  title: 200,
  text: 8000,
  view: 4000,
  figures: 4,
  names: 40,
} as const;

/** The largest file that is read, in bytes: a briefing of the most steps with the longest words is smaller. */
export const LARGEST_BRIEFING = 4_000_000;

/** How a step is laid out on a slide; the ids stand in files: never rename one. */
export const STEP_LAYOUTS = [
  'split',
  'title',
  'section',
  'map',
  'chart',
  'figures',
  'compare',
  'list',
  'timeline',
  'sources',
] as const;
export type StepLayout = (typeof STEP_LAYOUTS)[number];

/** What becomes of the sites that a step does not name: gone, faint, or as they are. */
export const STEP_FOCUS = ['all', 'recede', 'only'] as const;
export type StepFocus = (typeof STEP_FOCUS)[number];

/** A live figure that is set large, with what it counts. */
export interface StepFigure {
  /** As in a text, without braces, e.g. `count kind=centre country=VNM`. */
  readonly figure: string;
  readonly label: Localized;
}

/** How a network is shown on a slide: those most linked as bars, or who is joined to whom as a graph. */
export const CHART_FORMS = ['bars', 'graph'] as const;
export type ChartForm = (typeof CHART_FORMS)[number];

/** What a chart on a slide shows of its rows. */
export interface StepChart {
  /** So many rows, the largest first. */
  readonly top?: number | undefined;
  /** These rows alone, by their ids, e.g. codes of countries. */
  readonly only?: readonly string[] | undefined;
  /** The rows that are spoken of, in colour. */
  readonly highlight?: readonly string[] | undefined;
  /** Of the chart of the network; `bars` where nothing is said. */
  readonly form?: ChartForm | undefined;
}

/** One of the two views that a step compares. */
export interface StepSide {
  readonly title: Localized;
  /** As the view of a step. */
  readonly view: string;
  readonly figures?: readonly StepFigure[] | undefined;
}

/** One step of a briefing: words beside a view of the atlas. */
export interface BriefingStep {
  readonly title: Localized;
  /** Limited Markdown with live figures, see `parseBriefingText`; a step may be a picture alone. */
  readonly text?: Localized | undefined;
  /** For the speaker alone. */
  readonly notes?: Localized | undefined;
  /** The query string of a link to the view, without its `?`: the README's public contract. */
  readonly view: string;
  /** `split` where nothing is said. */
  readonly layout?: StepLayout | undefined;
  /** Up to `BRIEFING_LIMITS.figures`. */
  readonly figures?: readonly StepFigure[] | undefined;
  /** `all` where nothing is said. */
  readonly focus?: StepFocus | undefined;
  /** The sites that are named on the map or listed, by their ids. */
  readonly name?: readonly string[] | undefined;
  readonly chart?: StepChart | undefined;
  /** Two, where the layout compares. */
  readonly sides?: readonly StepSide[] | undefined;
  /** The events of a timeline: their dates as the table has them, or ids of those that took part. */
  readonly events?: readonly string[] | undefined;
  /** What its figures stated when the words around them were written, by the figure: see `stampBriefing`. */
  readonly asWritten?: Readonly<Record<string, string>> | undefined;
}

/** A talk along views of the atlas; `Step` where its steps say more than a file does. */
export interface Briefing<Step extends BriefingStep = BriefingStep> {
  readonly format: 'auspices-briefing';
  readonly version: 1;
  /** Stands in links. */
  readonly id: string;
  readonly title: Localized;
  readonly summary?: Localized | undefined;
  readonly steps: readonly Step[];
}

/** The words in a language, or else in the first that has them, and whether they are in the language that was asked for. */
export function wordsOf(
  words: Localized | undefined,
  locale: keyof Localized,
): { readonly text: string; readonly lang: keyof Localized } {
  const own = words?.[locale];
  if (own) return { text: own, lang: locale };
  const other = LANGUAGES.find((language) => words?.[language]) ?? locale;
  return { text: words?.[other] ?? '', lang: other };
}
