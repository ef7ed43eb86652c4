import { LANGUAGES, type LanguageId } from '../languages.ts';
/** The languages in which a briefing can be written; one of them is enough. */
export type Localized = { readonly [Language in LanguageId]?: string | undefined };

/** No briefing needs more, and a file that holds more was made to do harm. */
export const BRIEFING_LIMITS = { steps: 200, title: 200, text: 8000, view: 4000 } as const;

/** The largest file that is read, in bytes: a briefing of the most steps with the longest words is smaller. */
export const LARGEST_BRIEFING = 4_000_000;

/** One step of a briefing: words beside a view of the atlas. */
export interface BriefingStep {
  readonly title: Localized;
  /** Limited Markdown with live figures, see `parseBriefingText`; a step may be a picture alone. */
  readonly text?: Localized | undefined;
  /** For the speaker alone. */
  readonly notes?: Localized | undefined;
  /** The query string of a link to the view, without its `?`: the README's public contract. */
  readonly view: string;
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
