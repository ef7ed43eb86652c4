import type { I18n } from '../../../i18n/i18n-context.tsx';
import type { Briefing, BriefingStep } from '../../../model/briefing/briefing.ts';
import type { Catalog } from '../../../model/catalog/catalog.ts';
import type { ChronicleEvent } from '../../../model/catalog/chronicle.ts';
import type { LanguageId } from '../../../model/languages.ts';
import type { Scene } from '../../../state/scene/scene.ts';
import type { Filters, View } from '../../../state/view/view.ts';

/** The templates, in the order in which they are offered. */
export const TEMPLATE_IDS = ['site', 'country', 'places', 'missing', 'growth'] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** What is open in the atlas. */
export interface TemplateSource {
  readonly view: View;
  readonly catalog: Catalog;
}

/** What a template is filled from: what is open, the tables, and the words of both languages. */
export interface TemplateContext extends TemplateSource {
  readonly selectScene: (filters: Filters) => Scene;
  readonly events: readonly ChronicleEvent[];
  readonly writers: Readonly<Record<LanguageId, I18n>>;
}

/** What a template makes: the words and steps of a draft; null where something must be chosen first. */
export type Filled = Pick<Briefing, 'title' | 'summary'> & { readonly steps: readonly BriefingStep[] };

/** Fills a template from what is open. */
export type FillTemplate = (context: TemplateContext) => Filled | null;
