import { type TemplateTexts, templateTexts } from '../../../i18n/briefing/templates.ts';
import type { I18n } from '../../../i18n/i18n-context.tsx';
import { BRIEFING_LIMITS, type BriefingStep, type Localized } from '../../../model/briefing/briefing.ts';
import type { StepWords } from '../../../model/briefing/edits.ts';
import { inEachLanguage } from '../../../model/languages.ts';
import type { TemplateContext } from './template.ts';

/** Writes something in one language. */
export type Write = (texts: TemplateTexts, i18n: I18n) => string;

/** Writes something in every language. */
export type Say = (write: Write, most?: number) => Localized;

/** Makes what writes in the languages of a template. */
export function sayingOf({ writers }: TemplateContext): Say {
  return (write, most = BRIEFING_LIMITS.title) =>
    inEachLanguage((locale) => write(templateTexts.of(locale), writers[locale]).slice(0, most));
}

/** The words of a step, each as the texts of the templates have them. */
export function stepWords(
  say: Say,
  pick: (texts: TemplateTexts, i18n: I18n) => { readonly [Words in StepWords]?: string },
): Pick<BriefingStep, StepWords> {
  const part = (words: StepWords, most: number) => {
    const said = say((texts, i18n) => pick(texts, i18n)[words] ?? '', most);
    return Object.values(said).every(Boolean) ? said : undefined;
  };
  const words: Pick<BriefingStep, StepWords> = { title: part('title', BRIEFING_LIMITS.title) ?? {} };
  const [text, notes] = [part('text', BRIEFING_LIMITS.text), part('notes', BRIEFING_LIMITS.text)];
  return { ...words, ...(text ? { text } : {}), ...(notes ? { notes } : {}) };
}
