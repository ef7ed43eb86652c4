import type { ReactNode } from 'react';
import { type I18n, useI18n } from '../../i18n/i18n-context.tsx';
import { cardTexts } from '../../i18n/site/card.ts';
import { namesIn } from '../../model/register/names-in.ts';
import type { Site } from '../../model/site.ts';
import type { SiteDetails } from '../../model/site-details.ts';
import { hostOfPage } from '../../model/source-name.ts';
import { at } from '../../model/typed.ts';
import { countriesOfSite } from '../../state/scene/order.ts';
import { describeStanding } from '../../state/scene/standing.ts';
import { useActions, useApp } from '../../state/use-app.ts';

interface Fact {
  readonly label: string;
  /** Null: no source gives it, which is shown as such. */
  readonly value: ReactNode;
}

/** Hectares below a thousand square kilometres, square kilometres above. */
const LARGE_AREA = 100_000;

function area(hectares: number | null, { locale, formats }: I18n): string | null {
  if (hectares === null) return null;
  const text = cardTexts.of(locale);
  return hectares < LARGE_AREA
    ? text.hectares(formats.measure(hectares))
    : text.squareKilometres(formats.count(hectares / 100));
}

/** Text that the tables have in English only, said to be so in the markup. */
const inEnglish = (text: string | null) => text && <span lang="en">{text}</span>;

function centreFacts(
  site: Extract<Site, { kind: 'centre' }>,
  details: SiteDetails | null,
  i18n: I18n,
): Fact[] {
  const { details: shared, scopes, sectors } = i18n.messages;
  const text = cardTexts.of(i18n.locale);
  return [
    { label: text.city, value: (details && namesIn(details)[i18n.locale].city) || inEnglish(site.city) },
    { label: text.programme, value: site.programme },
    { label: shared.sector, value: sectors[site.sector] },
    {
      label: text.scope,
      value: (
        <>
          {scopes[site.scope]} <span className="faint">({text.scopeNote})</span>
        </>
      ),
    },
  ];
}

function landFacts(site: Exclude<Site, { kind: 'centre' }>, details: SiteDetails | null, i18n: I18n): Fact[] {
  const { messages, formats, locale } = i18n;
  const text = cardTexts.of(locale);
  const extended = details?.extendedYears ?? [];
  const facts: Fact[] = [{ label: text.designated, value: site.year }];
  if (details) facts.push({ label: messages.details.area, value: area(details.areaHectares, i18n) });
  if (extended.length > 0) facts.push({ label: text.extended, value: formats.list(extended.map(String)) });
  return facts;
}

function CountryLinks({ site }: { site: Site }) {
  const { locale } = useI18n();
  const catalog = useApp((state) => state.catalog);
  const { setFilters } = useActions();
  return (
    <ul className="inline-list">
      {countriesOfSite(site, catalog, locale).map((name, index) => (
        <li key={name}>
          <button
            type="button"
            className="link-button"
            onClick={() => setFilters({ country: [at(site.countries, index)] })}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Every fact that the tables have of a site; one that they lack is shown as not known. */
export function SiteFacts(props: { site: Site; details: SiteDetails | null }) {
  const { site, details } = props;
  const i18n = useI18n();
  const { messages, formats } = i18n;
  const compiled = useApp((state) => state.catalog.compiled);
  const text = messages.details;
  const facts: Fact[] = [
    { label: text.countries(site.countries.length), value: <CountryLinks site={site} /> },
    { label: text.region, value: messages.regions[site.region].name },
    { label: text.status, value: describeStanding(site, compiled, i18n) },
    ...(site.kind === 'centre' ? centreFacts(site, details, i18n) : landFacts(site, details, i18n)),
  ];
  if (details?.nameLocal)
    facts.push({ label: cardTexts.of(i18n.locale).localName, value: details.nameLocal });
  const { website } = details ?? { website: null };
  facts.push({
    label: text.website,
    value: website && (
      <a href={website} target="_blank" rel="noopener noreferrer">
        {hostOfPage(website)}
      </a>
    ),
  });
  return (
    <dl className="facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value === null || value === '' ? (
              <span className="faint">{text.unknown}</span>
            ) : typeof value === 'number' ? (
              <span className="tabular">{value}</span>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
      {site.kind !== 'centre' && site.networks.length > 0 && !details && (
        <div>
          <dt>{text.networks}</dt>
          <dd>{formats.list(site.networks)}</dd>
        </div>
      )}
    </dl>
  );
}
