import { describe, expect, it } from 'vitest';
import { loadVocabularies } from '../../../src/i18n/search/vocabulary.ts';
import { LANGUAGES } from '../../../src/model/languages.ts';
import { spellingOf, tokensOf } from '../../../src/model/search/question/tokens.ts';
import { FACETS } from '../../../src/state/facets/index.ts';
import { phrasesOf } from '../../../src/state/question/facet-phrases.ts';
import { CHART_IDS } from '../../../src/state/view/charts.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { readTable } from '../../helpers/real-tables.ts';

const catalog = realCatalog();
const vocabularies = await loadVocabularies();
const networks = new Set(readTable('networks').map(({ id }) => id));
const hosts = readTable('centres').map((row) => row.host_institution ?? '');

it('has a vocabulary for each language', () => {
  expect(vocabularies).toHaveLength(LANGUAGES.length);
});

describe.each(LANGUAGES.map((locale, index) => [locale, vocabularies[index]] as const))(
  'the vocabulary of %s',
  (_locale, vocabulary) => {
    if (!vocabulary) throw new Error('A language has no vocabulary');

    it('speaks of what there is', () => {
      for (const [facet, words] of Object.entries(vocabulary.facets)) {
        const { values } = FACETS[facet as keyof typeof vocabulary.facets];
        expect(values(catalog)).toEqual(expect.arrayContaining(Object.keys(words)));
      }
      expect([...catalog.countries.keys()]).toEqual(
        expect.arrayContaining(Object.keys(vocabulary.countries)),
      );
      expect([...CHART_IDS, 'terms']).toEqual(expect.arrayContaining(Object.keys(vocabulary.charts)));
      for (const id of Object.keys(vocabulary.networks)) expect(networks).toContain(id);
      for (const host of Object.keys(vocabulary.hosts)) {
        expect(
          hosts.some((text) => text.includes(host)),
          host,
        ).toBe(true);
      }
    });

    it('is written in composed letters, and no phrase of a list is empty or there twice', () => {
      const lists: (string | undefined)[] = [
        ...Object.values(vocabulary.facets).flatMap((words) => Object.values<string>(words)),
        ...Object.values(vocabulary.countries),
        ...Object.values(vocabulary.years),
        ...Object.values(vocabulary.leads),
        vocabulary.small,
      ];
      for (const list of lists) {
        expect(list).toBe(list?.normalize('NFC'));
        const spelt = phrasesOf(list ?? '').map((phrase) => {
          const { shape, tones } = spellingOf(tokensOf(phrase));
          return `${shape} ${tones}`;
        });
        expect(spelt).not.toContain(' ');
        expect(phrasesOf(list ?? ''), list).toHaveLength((list ?? '').split(',').length);
      }
    });
  },
);
