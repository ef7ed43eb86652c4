import type { Catalog } from '../../model/catalog/catalog.ts';
import type { LanguageId } from '../../model/languages.ts';

/**
 * Codes of the co-publications that no row of `countries.csv` has, in English and, where it differs, in Vietnamese: the
 * names that the map's labels are made from (`data/basemap/country-names.json`), and where that has none those of Unicode
 * CLDR. They state no view on the status of a territory.
 */
const TERRITORIES: Readonly<Record<string, readonly [en: string, vi?: string]>> = {
  ASM: ['American Samoa', 'Samoa thuộc Mỹ'],
  ATA: ['Antarctica', 'Châu Nam Cực'],
  ATF: ['French Southern and Antarctic Lands', 'Vùng đất phía Nam và châu Nam Cực thuộc Pháp'],
  BES: ['Caribbean Netherlands', 'Ca-ri-bê Hà Lan'],
  BLM: ['Saint Barthélemy', 'Saint-Barthélemy'],
  BMU: ['Bermuda'],
  BVT: ['Bouvet Island', 'Đảo Bouvet'],
  CXR: ['Christmas Island', 'Đảo Giáng Sinh'],
  ESH: ['Western Sahara', 'Tây Sahara'],
  FLK: ['Falkland Islands', 'Quần đảo Falkland'],
  GGY: ['Guernsey'],
  GIB: ['Gibraltar'],
  GLP: ['Guadeloupe'],
  GRL: ['Greenland'],
  GUF: ['French Guiana', 'Guiana thuộc Pháp'],
  GUM: ['Guam'],
  HKG: ['Hong Kong', 'Hồng Kông'],
  IMN: ['Isle of Man', 'Đảo Man'],
  IOT: ['British Indian Ocean Territory', 'Lãnh thổ Ấn Độ Dương thuộc Anh'],
  JEY: ['Jersey'],
  MAF: ['Saint Martin', 'Saint-Martin'],
  MNP: ['Northern Mariana Islands', 'Quần đảo Bắc Mariana'],
  MTQ: ['Martinique'],
  MYT: ['Mayotte'],
  NFK: ['Norfolk Island', 'Đảo Norfolk'],
  PCN: ['Pitcairn Islands', 'Quần đảo Pitcairn'],
  PRI: ['Puerto Rico'],
  PYF: ['French Polynesia', 'Polynésie thuộc Pháp'],
  REU: ['Réunion'],
  SGS: ['South Georgia and the South Sandwich Islands', 'Nam Georgia và Quần đảo Nam Sandwich'],
  SHN: ['Saint Helena'],
  SJM: ['Svalbard and Jan Mayen', 'Svalbard và Jan Mayen'],
  SPM: ['Saint Pierre and Miquelon', 'Saint-Pierre và Miquelon'],
  TCA: ['Turks and Caicos Islands', 'Quần đảo Turks và Caicos'],
  TWN: ['Taiwan', 'Đài Loan'],
  UMI: ['United States Minor Outlying Islands', 'Các tiểu đảo xa của Hoa Kỳ'],
  VIR: ['United States Virgin Islands', 'Quần đảo Virgin thuộc Mỹ'],
  WLF: ['Wallis and Futuna', 'Wallis và Futuna'],
  XKX: ['Kosovo'],
};

/** The name of a country or territory of the co-publications; the bare code where no name is known. */
export function nameOfCode(code: string, catalog: Catalog, locale: LanguageId): string {
  const country = catalog.countries.get(code);
  if (country) return country.name[locale];
  const territory = TERRITORIES[code];
  return (locale === 'vi' ? territory?.[1] : undefined) ?? territory?.[0] ?? code;
}
