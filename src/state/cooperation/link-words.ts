import { linkTexts } from '../../i18n/cooperation/links.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Link, LinkEnd } from '../../model/network.ts';
import { nameOfSource } from '../../model/source-name.ts';
import { isOneOf } from '../../model/typed.ts';
import { REGIONS } from '../../model/vocabulary.ts';
import { nameOfSite } from '../scene/order.ts';
import type { Knowledge } from './knowledge.ts';

/** How links of cooperation are told in the reader's language. */
export interface LinkWords {
  readonly end: (end: LinkEnd) => string;
  /** What joins the ends, within which network and since when, e.g. `Training · ITCA · since 2012`. */
  readonly facts: (link: Link) => string;
  readonly network: (id: string) => string;
  /** A source by the title of its document or the host of its page. */
  readonly source: (source: string) => string;
}

/** Makes the words of links. */
export function createLinkWords(
  { locale, messages }: I18n,
  catalog: Catalog,
  { networks, documents }: Pick<Knowledge, 'networks' | 'documents'>,
): LinkWords {
  const text = linkTexts.of(locale);
  const networkName = (id: string | null) => (id === null ? undefined : networks.get(id)?.name[locale]);
  return {
    end: ({ kind, id }) => {
      const site = kind === 'centre' ? catalog.siteById.get(id) : undefined;
      if (site) return nameOfSite(site, locale).text;
      if (kind === 'country') return catalog.countries.get(id)?.name[locale] ?? id;
      if (kind !== 'region') return id;
      return isOneOf(REGIONS, id) ? messages.regions[id].name : (text.regions[id] ?? id);
    },
    network: (id) => networkName(id) ?? id,
    facts: ({ type, network, year, evidence }) =>
      [
        messages.linkTypes[type],
        networkName(network),
        year === null ? text.undated : text.since(year),
        evidence === 'background' ? text.notVerified : undefined,
      ]
        .filter(Boolean)
        .join(' · '),
    source: (source) => nameOfSource(source, documents, locale),
  };
}
