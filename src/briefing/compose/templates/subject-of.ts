import { templateTexts } from '../../../i18n/briefing/templates.ts';
import type { I18n } from '../../../i18n/i18n-context.tsx';
import { nameOfSite } from '../../../state/scene/order.ts';
import { pickFilters } from '../../../state/scene/select-scene.ts';
import { describeFilters } from '../../../state/view/describe.ts';
import { countryOf } from './one-country.ts';
import { placeOf } from './place-of.ts';
import type { TemplateId, TemplateSource } from './template.ts';
import { placesOf } from './two-places.ts';

/** What a template would be filled from, in words; null where something must be chosen first. */
export function subjectOf(template: TemplateId, source: TemplateSource, i18n: I18n): string | null {
  const { view, catalog } = source;
  const { locale, formats } = i18n;
  const texts = templateTexts.of(locale);
  switch (template) {
    case 'site': {
      const site = view.site === null ? undefined : catalog.siteById.get(view.site);
      return site ? nameOfSite(site, locale).text : null;
    }
    case 'country': {
      const country = countryOf(source);
      return country && (catalog.countries.get(country)?.name[locale] ?? null);
    }
    case 'places': {
      const places = placesOf(source);
      return places && formats.list(places.map(({ name }) => name(texts, i18n)));
    }
    case 'missing':
      return placeOf(source).name(texts, i18n);
    case 'growth':
      return describeFilters({ ...pickFilters(view), since: null }, i18n, catalog);
  }
}
