import { useId, useMemo, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { isCountryNamed } from '../../model/search/country-key.ts';
import { useApp, useScene, useView } from '../../state/use-app.ts';
import { FacetValues } from './facet-values.tsx';

/** Countries shown before the reader asks for all of them. */
const FEW = 8;

/** The countries that have sites, most sites first, with a box to find one in either language. */
export function CountryFilter() {
  const { messages, locale, formats } = useI18n();
  const catalog = useApp((state) => state.catalog);
  const counts = useScene().counts.country;
  const chosen = useView((view) => view.country);
  const [text, setText] = useState('');
  const [all, setAll] = useState(false);
  const inputId = useId();

  const known = useMemo(() => {
    const withSites = new Set(catalog.sites.flatMap((site) => site.countries));
    return [...catalog.countries.values()]
      .filter((country) => withSites.has(country.iso3))
      .map((country) => ({
        iso3: country.iso3,
        name: country.name[locale],
        country,
      }))
      .sort((a, b) => formats.compare(a.name, b.name));
  }, [catalog, locale, formats]);

  const wanted = text.trim();
  const found = known
    .filter(({ iso3, country }) => chosen.includes(iso3) || isCountryNamed(country, wanted))
    .sort(
      (a, b) =>
        Number(chosen.includes(b.iso3)) - Number(chosen.includes(a.iso3)) ||
        (counts.get(b.iso3) ?? 0) - (counts.get(a.iso3) ?? 0),
    );
  const shown = all || wanted ? found : found.slice(0, Math.max(FEW, chosen.length));
  const { filters } = messages;
  return (
    <>
      <label className="visually-hidden" htmlFor={inputId}>
        {filters.findCountry}
      </label>
      <input
        id={inputId}
        className="text-input"
        type="search"
        value={text}
        placeholder={filters.findCountry}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      {found.length === 0 ? (
        <p className="faint small">{filters.noCountry}</p>
      ) : (
        <FacetValues facet="country" values={shown.map(({ iso3 }) => iso3)} />
      )}
      {!wanted && found.length > FEW && (
        <button type="button" className="link-button small" onClick={() => setAll(!all)}>
          {all ? filters.fewer : filters.more(found.length)}
        </button>
      )}
    </>
  );
}
