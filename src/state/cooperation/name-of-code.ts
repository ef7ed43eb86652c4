import type { Catalog } from '../../model/catalog/catalog.ts';
import type { LanguageId } from '../../model/languages.ts';

/**
 * Codes of the co-publications that no row of `countries.csv` has, in English and in each language where it differs: the
 * names that the map's labels are made from (`data/basemap/country-names.json`), and where that has none those of Unicode
 * CLDR. Hong Kong, Macao, Taiwan and Kosovo follow the rule of lists in `data/basemap/README.md`. They state no view on the status of a territory.
 */
const TERRITORIES: Readonly<
  Record<string, { readonly en: string } & Readonly<Partial<Record<LanguageId, string>>>>
> = {
  ASM: { en: 'American Samoa', vi: 'Samoa thuộc Mỹ' },
  ATA: { en: 'Antarctica', vi: 'Châu Nam Cực' },
  ATF: { en: 'French Southern and Antarctic Lands', vi: 'Vùng đất phía Nam và châu Nam Cực thuộc Pháp' },
  BES: { en: 'Caribbean Netherlands', vi: 'Ca-ri-bê Hà Lan' },
  BLM: { en: 'Saint Barthélemy', vi: 'Saint-Barthélemy' },
  BMU: { en: 'Bermuda' },
  BVT: { en: 'Bouvet Island', vi: 'Đảo Bouvet' },
  CXR: { en: 'Christmas Island', vi: 'Đảo Giáng Sinh' },
  ESH: { en: 'Western Sahara', vi: 'Tây Sahara' },
  FLK: { en: 'Falkland Islands', vi: 'Quần đảo Falkland' },
  GGY: { en: 'Guernsey' },
  GIB: { en: 'Gibraltar' },
  GLP: { en: 'Guadeloupe' },
  GRL: { en: 'Greenland' },
  GUF: { en: 'French Guiana', vi: 'Guiana thuộc Pháp' },
  GUM: { en: 'Guam' },
  HKG: { en: 'China, Hong Kong SAR', vi: 'Hồng Kông (Trung Quốc)' },
  IMN: { en: 'Isle of Man', vi: 'Đảo Man' },
  IOT: { en: 'British Indian Ocean Territory', vi: 'Lãnh thổ Ấn Độ Dương thuộc Anh' },
  JEY: { en: 'Jersey' },
  MAF: { en: 'Saint Martin', vi: 'Saint-Martin' },
  MNP: { en: 'Northern Mariana Islands', vi: 'Quần đảo Bắc Mariana' },
  MTQ: { en: 'Martinique' },
  MYT: { en: 'Mayotte' },
  NFK: { en: 'Norfolk Island', vi: 'Đảo Norfolk' },
  PCN: { en: 'Pitcairn Islands', vi: 'Quần đảo Pitcairn' },
  PRI: { en: 'Puerto Rico' },
  PYF: { en: 'French Polynesia', vi: 'Polynésie thuộc Pháp' },
  REU: { en: 'Réunion' },
  SGS: { en: 'South Georgia and the South Sandwich Islands', vi: 'Nam Georgia và Quần đảo Nam Sandwich' },
  SHN: { en: 'Saint Helena' },
  SJM: { en: 'Svalbard and Jan Mayen', vi: 'Svalbard và Jan Mayen' },
  SPM: { en: 'Saint Pierre and Miquelon', vi: 'Saint-Pierre và Miquelon' },
  TCA: { en: 'Turks and Caicos Islands', vi: 'Quần đảo Turks và Caicos' },
  TWN: { en: 'Taiwan, Province of China', vi: 'Đài Loan (Trung Quốc)' },
  UMI: { en: 'United States Minor Outlying Islands', vi: 'Các tiểu đảo xa của Hoa Kỳ' },
  VIR: { en: 'United States Virgin Islands', vi: 'Quần đảo Virgin thuộc Mỹ' },
  WLF: { en: 'Wallis and Futuna', vi: 'Wallis và Futuna' },
  XKX: { en: 'Kosovo (UNSCR 1244)', vi: 'Kosovo (Nghị quyết 1244)' },
};

/** The name of a country or territory of the co-publications; the bare code where no name is known. */
export function nameOfCode(code: string, catalog: Catalog, locale: LanguageId): string {
  const country = catalog.countries.get(code);
  if (country) return country.name[locale];
  const territory = TERRITORIES[code];
  return territory?.[locale] ?? territory?.en ?? code;
}
