import { fillGrowth } from './growth.ts';
import { fillMissing } from './missing.ts';
import { fillCountry } from './one-country.ts';
import { fillSite } from './one-site.ts';
import type { Filled, FillTemplate, TemplateContext, TemplateId } from './template.ts';
import { fillPlaces } from './two-places.ts';

/** How each template is filled. */
const TEMPLATES: Readonly<Record<TemplateId, FillTemplate>> = {
  site: fillSite,
  country: fillCountry,
  places: fillPlaces,
  missing: fillMissing,
  growth: fillGrowth,
};

/** The words and steps of a finished draft; null where something must be chosen first. */
export const fillTemplate = (template: TemplateId, context: TemplateContext): Filled | null =>
  TEMPLATES[template](context);
