import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../helpers/texts.ts';

const FOLDER = new URL('../../src/i18n/', import.meta.url);

const modules = await Promise.all(
  [
    'about.ts',
    ...['briefing', 'charts', 'map'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, FOLDER)).map((name) => `${folder}/${name}`),
    ),
  ].map(async (name) => {
    const exported: Record<string, { en: object; vi: object }> = await import(new URL(name, FOLDER).pathname);
    return [name, Object.values(exported)] as const;
  }),
);

/** Names of people and things, units and forms that read alike in both languages. */
const ALIKE =
  /^[\d\s%$€.,:;·×–-]*$|^(USD|GII|PNG|SVG|CSV|Jaccard|OpenAlex|PowerPoint$|PDF$|ASEAN|APEC|UNESCO$|Equal Earth$)/;

describe.each(modules)('the words of a part that is loaded later, in %s', (_name, exported) => {
  it('are all written in both languages, in composed letters and without stray spaces', () => {
    for (const texts of exported) {
      for (const language of [texts.en, texts.vi]) {
        for (const [path, text] of textsOf(language)) {
          if (text === null) continue;
          expect(text.trim(), path).not.toBe('');
          expect(text, path).toBe(text.normalize('NFC').trim());
        }
      }
      expect(textsOf(texts.vi).map(([path]) => path)).toEqual(textsOf(texts.en).map(([path]) => path));
    }
  });

  it('are translated: no Vietnamese text equals its English one', () => {
    for (const { en, vi } of exported) {
      const english = new Map(textsOf(en));
      const equal = textsOf(vi).filter(
        ([path, text]) => text !== null && english.get(path) === text && !ALIKE.test(text),
      );
      expect(equal).toEqual([]);
    }
  });
});
