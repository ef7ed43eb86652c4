/** The languages in which a briefing can be written; one of them is enough. */
export interface Localized {
  readonly en?: string | undefined;
  readonly vi?: string | undefined;
}

/** One step of a briefing: words beside a view of the atlas. */
export interface BriefingStep {
  readonly title: Localized;
  /** Limited Markdown with live figures, see `parseBriefingText`. */
  readonly text: Localized;
  /** For the speaker alone. */
  readonly notes?: Localized | undefined;
  /** The query string of a link to the view, without its `?`: the README's public contract. */
  readonly view: string;
}

/** A talk along views of the atlas. */
export interface Briefing {
  readonly format: 'auspices-briefing';
  readonly version: 1;
  /** Stands in links. */
  readonly id: string;
  readonly title: Localized;
  readonly summary?: Localized | undefined;
  readonly steps: readonly BriefingStep[];
}

/** The words in a language, or else in the other one, and whether they are in the language that was asked for. */
export function wordsOf(
  words: Localized | undefined,
  locale: keyof Localized,
): { readonly text: string; readonly lang: keyof Localized } {
  const own = words?.[locale];
  if (own) return { text: own, lang: locale };
  const other = locale === 'en' ? 'vi' : 'en';
  return { text: words?.[other] ?? '', lang: words?.[other] ? other : locale };
}
