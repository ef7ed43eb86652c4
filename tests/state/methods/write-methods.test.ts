import { describe, expect, it } from 'vitest';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { LANGUAGES } from '../../../src/model/languages.ts';
import { METHOD_IDS } from '../../../src/model/methods/methods.ts';
import { METHOD_OF_SECTION } from '../../../src/state/dossier/written.ts';
import { writeMethods } from '../../../src/state/methods/write-methods.ts';
import { methodsPage } from '../../helpers/methods-page.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const languages = { en: await loadI18n('en'), vi: await loadI18n('vi') };
const written = {
  en: writeMethods(languages.en, realCatalog()),
  vi: writeMethods(languages.vi, realCatalog()),
};

/** The numbers of words, whatever the language: with its marks of thousands and decimals taken for the English ones. */
function numbersIn(text: string, decimal: ',' | '.'): readonly string[] {
  return (text.match(/\d[\d.,]*\d|\d/g) ?? [])
    .map((number) =>
      decimal === '.' ? number : number.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ',')),
    )
    .toSorted();
}

describe('the page of methods', () => {
  it('is `docs/methods.md` in English, word by word', async () => {
    await expect(methodsPage(written.en)).toMatchFileSnapshot('../../../docs/methods.md');
  });

  it('has every section in every language, without a number that is none', () => {
    for (const language of LANGUAGES) {
      const methods = written[language];
      expect(methods.map(({ id }) => id)).toEqual(METHOD_IDS);
      expect(new Set(methods.map(({ title }) => title)).size).toBe(METHOD_IDS.length);
      for (const { id, formula, limits, example } of methods) {
        expect(`${formula}${limits}${example}`, id).not.toMatch(/undefined|NaN|Infinity|\[object/);
        expect(example, `${id} has no result`).toMatch(/\*\*.+\*\*/);
      }
    }
  });

  it('has the same numbers in the examples of every language', () => {
    for (const [place, { id, example = '' }] of written.en.entries()) {
      // Dates are written in words and digits, as each language does.
      if (id === 'terms') continue;
      expect(numbersIn(written.vi[place]?.example ?? '', ','), id).toEqual(numbersIn(example, '.'));
    }
  });

  it('has the sections to which dossiers lead', () => {
    for (const method of Object.values(METHOD_OF_SECTION)) expect(METHOD_IDS).toContain(method);
  });
});
