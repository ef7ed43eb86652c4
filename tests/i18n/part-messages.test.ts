import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/languages.ts';
import { readSourceFiles } from '../helpers/source-files.ts';
import { textsOf } from '../helpers/texts.ts';

/** The words of the parts that are loaded later, by their paths below the folder of a language. */
const partsIn = (language: string) =>
  readSourceFiles([`src/i18n/${language}`], ['.ts'])
    .filter(({ code }) => /^export const texts\b/m.test(code))
    .map(({ path }) => path.replace(`src/i18n/${language}/`, ''))
    .sort();

const readTexts = async (language: string, part: string): Promise<object> =>
  (await import(new URL(`../../src/i18n/${language}/${part}`, import.meta.url).pathname)).texts;

const modules = await Promise.all(
  partsIn('en').map(
    async (part) => [part, { en: await readTexts('en', part), vi: await readTexts('vi', part) }] as const,
  ),
);

/** Names of people and things, units and forms that read alike in both languages. */
const ALIKE =
  /^[\d\s%$€.,:;·×–-]*$|^(USD|GII|PNG|SVG|CSV|XLSX|ZIP$|GeoJSON|KML|Parquet$|Jaccard|OpenAlex|ROR$|Wikidata$|PowerPoint$|Word$|PDF$|ASEAN|APEC|UNESCO$|Equal Earth$|ISO 3166-1)/;

describe('the folders of the languages', () => {
  it.each(LANGUAGES)('hold the same parts: %s', (language) => {
    expect(partsIn(language)).toEqual(partsIn('en'));
  });
});

describe.each(modules)('the words of a part that is loaded later, in %s', (_name, texts) => {
  it('are all written in both languages, in composed letters and without stray spaces', () => {
    for (const language of [texts.en, texts.vi]) {
      for (const [path, text] of textsOf(language)) {
        if (text === null) continue;
        expect(text.trim(), path).not.toBe('');
        expect(text, path).toBe(text.normalize('NFC').trim());
      }
    }
    expect(textsOf(texts.vi).map(([path]) => path)).toEqual(textsOf(texts.en).map(([path]) => path));
  });

  it('are translated: no Vietnamese text equals its English one', () => {
    const english = new Map(textsOf(texts.en));
    const equal = textsOf(texts.vi).filter(
      ([path, text]) => text !== null && english.get(path) === text && !ALIKE.test(text),
    );
    expect(equal).toEqual([]);
  });
});
