import type { OpenTable } from '../../data/build/package/open-files.ts';
import { LICENCE_FILE } from '../../data/build/package/package.ts';
import { aboutTexts } from '../i18n/about.ts';
import { pagesTexts } from '../i18n/pages/words.ts';
import { type Edition, packageName } from '../model/catalog/edition.ts';
import { inEachLanguage, LANGUAGES } from '../model/languages.ts';

/** The vocabularies by which catalogues of data are told (W3C DCAT 3). */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const MEDIA = 'https://www.iana.org/assignments/media-types';

const inLanguages = (text: (locale: (typeof LANGUAGES)[number]) => string) => {
  const texts = inEachLanguage(text);
  return LANGUAGES.map((language) => ({ '@language': language, '@value': texts[language] }));
};

const at = (address: string) => ({ '@id': address });
const day = (text: string) => ({ '@type': 'xsd:date', '@value': text });

const distribution = (file: string, type: string, bytes: number) => ({
  '@type': 'dcat:Distribution',
  'dcat:downloadURL': at(file),
  'dcat:accessURL': at(file),
  'dcat:mediaType': at(`${MEDIA}/${type}`),
  'dcat:byteSize': bytes,
  'dct:license': at(LICENCE_FILE),
});

/** The catalogue of the tables for programs that gather data: what there is, of which edition, under what licence, as which files. */
export function describeCatalogue(
  tables: readonly OpenTable[],
  sizeOf: (file: string) => number,
  { edition, compiled }: Edition,
): object {
  const shared = {
    'dct:issued': day(compiled),
    'dct:modified': day(compiled),
    'dcat:version': edition,
    'dct:license': at(LICENCE_FILE),
    'dct:conformsTo': at('datapackage.json'),
  };
  const zip = packageName(edition);
  return {
    '@context': CONTEXT,
    '@id': '',
    '@type': 'dcat:Catalog',
    'dct:title': inLanguages((locale) => pagesTexts.of(locale).data),
    'dct:description': inLanguages((locale) => pagesTexts.of(locale).dataText),
    'dct:language': LANGUAGES,
    'foaf:homepage': at('../../'),
    'foaf:page': [at('README.md'), at('CHANGELOG.md')],
    ...shared,
    'dcat:dataset': [
      {
        '@id': '#all',
        '@type': 'dcat:Dataset',
        'dct:title': inLanguages((locale) => aboutTexts.of(locale).package.link(null)),
        ...shared,
        'dcat:distribution': [distribution(`../${zip}`, 'application/zip', sizeOf(`../${zip}`))],
      },
      ...tables.map(({ id, csv, json }) => ({
        '@id': `#${id}`,
        '@type': 'dcat:Dataset',
        'dct:title': inLanguages((locale) => aboutTexts.of(locale).tables[id]),
        'dct:identifier': id,
        ...shared,
        'dcat:distribution': [
          distribution(csv, 'text/csv', sizeOf(csv)),
          distribution(json, 'application/json', sizeOf(json)),
        ],
      })),
    ],
  };
}
