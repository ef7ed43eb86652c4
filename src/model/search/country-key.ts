import type { Country } from '../catalog/catalog.ts';
import { foldSpelling } from './fold.ts';

/** Names in daily use that are no part of the official ones, by ISO 3166-1 alpha-3 code. */
const EVERYDAY: Readonly<Record<string, string>> = {
  CIV: 'Ivory Coast',
  COD: 'DR Congo, Congo-Kinshasa',
  COG: 'Congo-Brazzaville',
  CPV: 'Cape Verde',
  CZE: 'Czech Republic, Tiệp',
  GBR: 'UK, Britain, England',
  KOR: 'South Korea, Nam Hàn',
  LAO: 'Laos',
  MKD: 'Macedonia',
  MMR: 'Burma, Miến Điện',
  NLD: 'Holland',
  PRK: 'North Korea, Bắc Hàn',
  SWZ: 'Swaziland',
  TLS: 'East Timor, Đông Timor',
  TUR: 'Turkey',
  USA: 'US, America, Mỹ',
};

/** Names in daily use of a country that are no part of the official ones. */
export const everydayNames = (iso3: string): readonly string[] =>
  (EVERYDAY[iso3] ?? '').split(/,\s*/).filter(Boolean);

const keys = new WeakMap<Country, string>();

function makeKey({ iso2, iso3, name }: Country): string {
  const names = foldSpelling([name.en, name.vi, iso2, iso3, EVERYDAY[iso3] ?? ''].join(' '));
  // Without spaces too: Viet Nam is Vietnam to many.
  return `${names} ${names.replaceAll(' ', '')}`;
}

/** Whether a country has what was typed among its names and codes, in whatever language, accents and spacing. */
export function isCountryNamed(country: Country, query: string): boolean {
  const key = keys.get(country) ?? makeKey(country);
  keys.set(country, key);
  return key.includes(foldSpelling(query.trim()));
}
