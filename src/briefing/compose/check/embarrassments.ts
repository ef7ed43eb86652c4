import { figuresOfStep } from '../../../model/briefing/as-written.ts';
import type { Briefing, BriefingStep, Localized } from '../../../model/briefing/briefing.ts';
import type { SlideScene } from '../../../model/briefing/slide-scene.ts';
import { LANGUAGES, type LanguageId } from '../../../model/languages.ts';
import { type FigureContext, stateOfFigure } from '../../../state/briefing-figures.ts';
import { decodeView, defaultView } from '../../../state/view/url.ts';
import {
  type Embarrassment,
  type Fault,
  LONGEST_TEXT,
  LONGEST_TITLE,
  type StepPart,
} from './embarrassment.ts';
import { isComputed, type Passage, passagesOf } from './passages.ts';

/** What the check of a briefing needs to know. */
export interface CheckContext {
  readonly figures: FigureContext;
  /** The ids of the source documents; null before they have come. */
  readonly documents: ReadonlySet<string> | null;
  /** Which texts of a step do not fit its slide; left out where no slide is drawn yet. */
  readonly overfull?: (step: number, locale: LanguageId) => SlideScene['overfull'];
}

/** The words of a step, each part with its name. */
function wordsOfStep(step: BriefingStep): readonly (readonly [StepPart, Localized | undefined])[] {
  return [
    ['title', step.title],
    ['text', step.text],
    ['notes', step.notes],
    ...(step.figures ?? []).map(({ label }) => ['figure', label] as const),
    ...(step.sides ?? []).flatMap(({ title, figures = [] }) => [
      ['side', title] as const,
      ...figures.map(({ label }) => ['figure', label] as const),
    ]),
  ];
}

/** Where words are there in some of these languages, and not in all. */
function untranslated(
  words: ReturnType<typeof wordsOfStep>,
  spoken: readonly LanguageId[],
): readonly Fault[] {
  return words.flatMap(([part, said]) =>
    spoken
      .filter((locale) => !said?.[locale] && LANGUAGES.some((other) => said?.[other]))
      .map((locale) => ({ kind: 'untranslated', part, locale }) as const),
  );
}

/** Where a title or a text is longer than its slide holds. */
function tooLong(part: 'title' | 'text', locale: LanguageId, length: number, most: number): readonly Fault[] {
  return length > most ? [{ kind: 'long', part, locale, length, most }] : [];
}

/** What is too long, and what states a number without saying where it is from, in one language. */
function ofText(step: BriefingStep, locale: LanguageId, { figures, documents }: CheckContext): Fault[] {
  const lengthOf = (passages: readonly Passage[]) => passages.reduce((sum, { text }) => sum + text.length, 0);
  const title = passagesOf(step.title[locale] ?? '', figures);
  const passages = passagesOf(step.text?.[locale] ?? '', figures);
  const sources = new Set(passages.flatMap((passage) => passage.sources));
  return [
    ...tooLong('title', locale, lengthOf(title), LONGEST_TITLE),
    ...tooLong('text', locale, lengthOf(passages), LONGEST_TEXT[step.layout ?? 'split']),
    ...passages
      // The names of the two categories of centres are no figures.
      .filter((passage) => /\d/.test(passage.bare.replace(/(category|dạng) \d/gi, '')))
      .filter((passage) => passage.sources.length === 0)
      .map(({ text }) => ({ kind: 'no-source', locale, passage: text }) as const),
    ...[...sources]
      .filter((id) => documents !== null && !documents.has(id) && !URL.canParse(id))
      .map((source) => ({ kind: 'unknown-source', source }) as const),
  ];
}

/** Figures that cannot be computed, in whatever language they stand. */
function ofFigures(step: BriefingStep, { figures: context }: CheckContext): readonly Fault[] {
  const written = LANGUAGES.flatMap((locale) =>
    [step.title, step.text, step.notes].flatMap((words) =>
      passagesOf(words?.[locale] ?? '', context).flatMap(({ figures }) => figures),
    ),
  );
  const large = [step, ...(step.sides ?? [])].flatMap(({ figures = [] }) =>
    figures.map(({ figure }) => figure),
  );
  return [...new Set([...written, ...large])]
    .filter((figure) => !isComputed(figure, context))
    .map((figure) => ({ kind: 'unknown-figure', figure }) as const);
}

/** Figures that state something else than when the words around them were written. */
function ofChanges(step: BriefingStep, { figures: context }: CheckContext): readonly Fault[] {
  const parts = figuresOfStep(step);
  return Object.entries(step.asWritten ?? {}).flatMap(([figure, was]): Fault[] => {
    const part = parts.find(({ figures }) => figures.includes(figure))?.part;
    const now = stateOfFigure(figure, context);
    return part && now !== null && now !== was ? [{ kind: 'changed', figure, part, was, now }] : [];
  });
}

/** What of the views is not understood, and the sites that they open or that the step names and that are not sure. */
function ofPlaces(step: BriefingStep, { figures: { catalog, i18n } }: CheckContext): readonly Fault[] {
  const views = [step, ...(step.sides ?? [])].map(({ view }) =>
    decodeView(view, catalog, defaultView(i18n.locale)),
  );
  const opened = views.flatMap(({ view }) => view.site ?? []);
  const sites = [...new Set([...opened, ...(step.name ?? [])])];
  return [
    ...views.flatMap(({ rejected }) =>
      rejected.map(({ name, value }) => ({ kind: 'unknown-view', part: `${name}=${value}` }) as const),
    ),
    ...sites.flatMap((site): Fault[] => {
      const found = catalog.siteById.get(site);
      if (!found) return [{ kind: 'unknown-site', site }];
      return found.verified ? [] : [{ kind: 'unverified', site }];
    }),
  ];
}

/**
 * What of a briefing would embarrass whoever shows it, step by step: texts too long, words that lack a language which the
 * briefing speaks elsewhere, numbers without a source, figures that cannot be computed or have changed, sites not verified.
 */
export function embarrassments(briefing: Briefing, context: CheckContext): readonly Embarrassment[] {
  const { title, summary, steps } = briefing;
  const spoken = LANGUAGES.filter((locale) =>
    // The titles of steps are not asked: the editor gives each a first one in every language.
    [title, summary, ...steps.flatMap(({ text, notes }) => [text, notes])].some((words) => words?.[locale]),
  );
  const ofWhole = untranslated(
    [
      ['title', title],
      ['summary', summary],
    ],
    spoken,
  ).map((found): Embarrassment => ({ step: null, ...found }));
  const ofSteps = steps.flatMap((step, place) =>
    [
      ...spoken.flatMap((locale) => ofText(step, locale, context)),
      ...spoken.flatMap((locale): Fault[] => {
        const roles = context.overfull?.(place, locale) ?? [];
        return roles.length > 0 ? [{ kind: 'overfull', locale, roles }] : [];
      }),
      ...untranslated(wordsOfStep(step), spoken),
      ...ofFigures(step, context),
      ...ofChanges(step, context),
      ...ofPlaces(step, context),
    ].map((found): Embarrassment => ({ step: place, ...found })),
  );
  return [...ofWhole, ...ofSteps];
}
