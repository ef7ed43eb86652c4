import { LICENCE_FILE } from '../../data/build/package/package.ts';
import { pagesTexts } from '../i18n/pages/words.ts';
import { LANGUAGES } from '../model/languages.ts';
import type { NetworkKind } from '../model/network.ts';
import type { Site } from '../model/site.ts';
import { isOneOf } from '../model/typed.ts';
import { nameOfCountry } from '../state/dossier/writer.ts';
import { nameOfSite } from '../state/scene/order.ts';
import { type PageSubject, pathOf, wholeFrom } from './address.ts';
import { DATA_FOLDER } from './places.ts';
import type { Press } from './press.ts';

/** The vocabulary in which programs read what a page is about. */
const CONTEXT = 'https://schema.org';

/** Points that are exact enough to be those of the thing itself. */
const EXACT = ['site', 'campus'] as const;

/** What of the networks is an organisation; the others are what organisations do together. */
const ORGANISATIONS: readonly NetworkKind[] = [
  'unesco-programme',
  'unesco-regional-network',
  'intergovernmental-organisation',
  'ministerial-forum',
  'thematic-network',
];

/** Without what is not known. */
const known = (data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );

const identified = (propertyID: string, value: string | null | undefined) =>
  value ? [{ '@type': 'PropertyValue', propertyID, value }] : [];

function countryData(iso3: string, { writer }: Press) {
  const country = writer.tables.catalog.countries.get(iso3);
  return {
    '@type': 'Country',
    name: nameOfCountry(iso3, writer),
    identifier: identified('ISO 3166-1 alpha-3', country?.iso3),
  };
}

function siteData(site: Site, press: Press) {
  const { locale, writer } = press;
  const { catalog, details } = writer.tables;
  const own = details.get(site.id);
  const name = nameOfSite(site, locale).text;
  const acronym = site.kind === 'centre' ? site.acronym : null;
  const others = [site.name.en, site.name.vi, acronym, own?.nameLocal].filter(
    (other) => other && other !== name,
  );
  const [lng, lat] = site.lngLat;
  const geo =
    isOneOf(EXACT, site.precision) && !site.approximate
      ? { '@type': 'GeoCoordinates', latitude: lat, longitude: lng }
      : null;
  const shared = {
    name,
    alternateName: [...new Set(others)],
    description: own?.summary[locale],
    url: own?.website,
    identifier: [...identified('ROR', own?.rorId), ...identified('Wikidata', own?.wikidataId)],
  };
  if (site.kind !== 'centre')
    return {
      '@type': 'Place',
      ...shared,
      geo,
      containedInPlace: site.countries.map((iso3) => countryData(iso3, press)),
    };
  const [iso3 = ''] = site.countries;
  return {
    '@type': 'Organization',
    ...shared,
    email: own?.email,
    address: known({
      '@type': 'PostalAddress',
      streetAddress: own?.address,
      addressLocality: site.city,
      addressCountry: catalog.countries.get(iso3)?.iso2,
    }),
    location: geo && { '@type': 'Place', geo },
  };
}

function networkData(id: string, { locale, writer }: Press) {
  const network = writer.tables.networks.get(id);
  if (!network) return {};
  return {
    '@type': ORGANISATIONS.includes(network.kind) ? 'Organization' : 'Project',
    name: network.name[locale],
    alternateName: [network.acronym, network.name.en].filter(
      (other) => other && other !== network.name[locale],
    ),
  };
}

/** What a page is about, by schema.org: only what the tables state; what they do not know is not there. */
export function structuredData(subject: PageSubject, press: Press): object {
  const { locale, site: base, writer } = press;
  const site = subject.kind === 'site' ? writer.tables.catalog.siteById.get(subject.id) : undefined;
  const data = site
    ? siteData(site, press)
    : subject.kind === 'country'
      ? countryData(subject.id, press)
      : networkData(subject.id, press);
  return known({
    '@context': CONTEXT,
    ...data,
    subjectOf: known({
      '@type': 'WebPage',
      url: base && new URL(pathOf(subject, locale), base).href,
      inLanguage: locale,
      version: writer.tables.catalog.edition,
      dateModified: writer.tables.catalog.compiled,
    }),
  });
}

/** The tables as a data set, by schema.org, as the index names it. */
export function datasetData(path: string, { locale, site, writer, data }: Press): object {
  const { edition, compiled } = writer.tables.catalog;
  const text = pagesTexts.of(locale);
  const to = (file: string) => wholeFrom(path, `${DATA_FOLDER}/${file}`, site);
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: `Auspices: ${text.data}`,
    description: text.dataText,
    version: edition,
    dateModified: compiled,
    inLanguage: LANGUAGES,
    license: to(LICENCE_FILE),
    distribution: data.flatMap(({ csv, json }) => [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: to(csv) },
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: to(json) },
    ]),
  };
}
