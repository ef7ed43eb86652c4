import { fold } from '../../search/fold.ts';
import { parsePair } from '../values/coordinates.ts';
import { plainDigits } from '../values/digits.ts';
import { parseNumber } from '../values/numbers.ts';

/** What a column may say of a row. */
export const ROLES = [
  'name',
  'lat',
  'lng',
  'pair',
  'country',
  'city',
  'field',
  'kind',
  'year',
  'value',
  'link',
] as const;
export type Role = (typeof ROLES)[number];

/** Which column has each role, by its index; no role has two columns, no column two roles. */
export type Roles = { readonly [Each in Role]?: number | undefined };

/**
 * The names by which columns are known, folded, in the order in which they are looked for: English, Vietnamese, and what French and
 * Spanish lists have. A name in the list must be the whole name of the column, or its first words.
 */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  lat: ['latitude', 'lat', 'vi do', 'toa do y', 'latitud', 'y'],
  lng: ['longitude', 'long', 'lng', 'lon', 'kinh do', 'toa do x', 'longitud', 'x'],
  pair: [
    'coordinates',
    'coordinate',
    'coords',
    'toa do',
    'location',
    'geo',
    'geometry',
    'wkt',
    'lat lon',
    'lat lng',
    'lat long',
    'position',
  ],
  country: [
    'country',
    'nation',
    'quoc gia',
    'nuoc',
    'iso3',
    'iso 3166',
    'iso2',
    'iso',
    'state party',
    'pays',
    'pais',
  ],
  city: [
    'city',
    'town',
    'thanh pho',
    'tinh thanh',
    'tinh',
    'dia diem',
    'dia phuong',
    'municipality',
    'place',
    'ville',
    'ciudad',
  ],
  field: ['field', 'discipline', 'linh vuc', 'nganh', 'subject', 'chuyen nganh', 'domaine', 'campo'],
  kind: [
    'kind',
    'type',
    'category',
    'loai',
    'loai hinh',
    'nhom',
    'phan loai',
    'status',
    'trang thai',
    'categorie',
    'tipo',
  ],
  year: ['year', 'nam', 'founded', 'established', 'nam thanh lap', 'date', 'ngay', 'annee', 'ano'],
  link: ['website', 'url', 'link', 'web', 'homepage', 'trang web', 'duong dan', 'lien ket', 'site web'],
  value: [
    'value',
    'amount',
    'number',
    'count',
    'total',
    'so luong',
    'gia tri',
    'tong',
    'kinh phi',
    'budget',
    'students',
    'so',
  ],
  name: [
    'name',
    'ten',
    'title',
    'institution',
    'organisation',
    'organization',
    'university',
    'don vi',
    'co quan',
    'to chuc',
    'truong',
    'ten don vi',
    'project',
    'du an',
    'nom',
    'nombre',
  ],
};

const plain = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How well a column's name fits a role: 0 where it does not, the more the better. */
function likeness(name: string, role: Role): number {
  const words = plain(name);
  const index = NAMES[role].findIndex((known) => words === known || words.startsWith(`${known} `));
  if (index < 0) return 0;
  return (NAMES[role][index] === words ? 2 : 1) - index / 100;
}

const share = (texts: readonly string[], is: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(is).length / texts.length;

const anyNumber = (text: string) => parseNumber(text, 'point') ?? parseNumber(text, 'comma');
const isPair = (text: string) => (parsePair(text, 'point') ?? parsePair(text, 'comma')) !== null;
const isLink = (text: string) => /^https?:\/\/\S+$/i.test(text) || /^www\.\S+\.\S+$/i.test(text);
const isYear = (text: string) => /(?:^|\D)(?:1[5-9]|2[0-5])\d\d(?:\D|$)/.test(plainDigits(text));

/** Whether the values of a column can have a role; true for roles that any text may have. */
function canBe(role: Role, texts: readonly string[]): boolean {
  if (texts.length === 0) return false;
  if (role === 'lat' || role === 'lng') return share(texts, (text) => /\p{Nd}/u.test(text)) > 0.5;
  if (role === 'pair') return share(texts, isPair) > 0.5;
  if (role === 'value') return share(texts, (text) => anyNumber(text) !== null) > 0.5;
  if (role === 'year') return share(texts, isYear) > 0.5;
  if (role === 'link') return share(texts, isLink) > 0.5;
  return share(texts, (text) => anyNumber(text) === null) > 0.5;
}

/** What the values of a column are whatever its name is; null where they tell nothing. */
function roleOfValues(texts: readonly string[]): Role | null {
  if (share(texts, isLink) > 0.8) return 'link';
  if (share(texts, isPair) > 0.8) return 'pair';
  return null;
}

/**
 * Which column says what, by names and values. `samples` has some filled texts of each column. What has no name is the first
 * column of different words.
 */
export function guessRoles(names: readonly string[], samples: readonly (readonly string[])[]): Roles {
  const found: Partial<Record<Role, number>> = {};
  const taken = new Set<number>();
  const fits = ROLES.flatMap((role) =>
    names.map((name, column) => ({ role, column, score: likeness(name, role) })),
  ).filter(({ role, column, score }) => score > 0 && canBe(role, samples[column] ?? []));
  for (const { role, column } of fits.sort((a, b) => b.score - a.score || a.column - b.column)) {
    if (found[role] !== undefined || taken.has(column)) continue;
    found[role] = column;
    taken.add(column);
  }
  samples.forEach((texts, column) => {
    const role = taken.has(column) ? null : roleOfValues(texts);
    if (!role || found[role] !== undefined) return;
    if (role === 'pair' && found.lat !== undefined && found.lng !== undefined) return;
    found[role] = column;
    taken.add(column);
  });
  if (found.name === undefined) {
    const column = samples.findIndex(
      (texts, index) => !taken.has(index) && canBe('name', texts) && new Set(texts).size > 0.7 * texts.length,
    );
    if (column >= 0) found.name = column;
  }
  // Half of a pair of columns places nothing.
  if ((found.lat === undefined) !== (found.lng === undefined)) {
    delete found.lat;
    delete found.lng;
  }
  return found;
}
