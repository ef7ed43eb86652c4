import { openedTexts } from '../../i18n/cooperation/opened.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { isSiteOfNetwork } from '../../model/catalog/site-networks.ts';
import { memberCountries } from '../../model/graph/countries-of.ts';
import type { Network } from '../../model/network.ts';
import { sameItems } from '../../state/same-items.ts';
import { useActions, useApp, useView } from '../../state/use-app.ts';

/** Says that an opened network does not narrow the results, and offers what would: its sites, or else its countries. */
export default function OpenedNetwork({ network }: { network: Network }) {
  const { formats, locale } = useI18n();
  const texts = useTexts(openedTexts);
  const sites = useApp((state) => state.catalog.sites);
  const member = useView((view) => view.member);
  const country = useView((view) => view.country);
  const { setFilters } = useActions();
  const listed = sites.filter((site) => isSiteOfNetwork(site, network)).length;
  const countries = [...memberCountries(network)].sort();
  const isFiltered =
    listed > 0 ? member.includes(network.id) : countries.length > 0 && sameItems(country, countries);
  if (isFiltered) return null;
  return (
    <p className="small faint opened-network">
      {texts.shown(network.name[locale])}{' '}
      {listed === 0 && (countries.length > 0 ? `${texts.noSites} ` : texts.unknown)}
      {listed + countries.length > 0 && (
        <button
          type="button"
          className="link-button small"
          onClick={() => setFilters(listed > 0 ? { member: [network.id] } : { country: countries })}
        >
          {listed > 0
            ? texts.onlySites(listed, formats.count(listed))
            : texts.onlyCountries(countries.length, formats.count(countries.length))}
        </button>
      )}
    </p>
  );
}
