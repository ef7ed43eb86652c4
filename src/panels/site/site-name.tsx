import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Site } from '../../model/site.ts';
import { nameOfSite } from '../../state/scene/order.ts';

/** A site's name; one that the language of the interface lacks is English, and said to be so in the markup. */
export function SiteName({ site }: { site: Site }) {
  const { locale } = useI18n();
  const { text, own } = nameOfSite(site, locale);
  return own ? text : <span lang="en">{text}</span>;
}
