import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Site } from '../../model/site.ts';
import { nameOfSite } from '../../state/scene/order.ts';

/** A site's name; one that the language of the interface lacks is English, and said to be so in the markup. */
export function SiteName({ site }: { site: Site }) {
  const { locale } = useI18n();
  const { text, own } = nameOfSite(site, locale);
  return own ? text : <span lang="en">{text}</span>;
}

/** The English name, below one in the language of the interface. */
export function EnglishName({ site }: { site: Site }) {
  const { text } = nameOfSite(site, useI18n().locale);
  return (
    text !== site.name.en && (
      <span lang="en" className="result-facts small">
        {site.name.en}
      </span>
    )
  );
}
