import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Site } from '../../model/site.ts';

/** What kind of site this is, e.g. `Centre · Category 2 · Water sciences`. */
export function describeKind(site: Site, { messages }: I18n): string {
  const category = site.kind === 'centre' ? [messages.categories[site.category]] : [];
  return [messages.kinds[site.kind].one, ...category, messages.fields[site.field].name].join(' · ');
}
