import type { Catalog } from '../../../model/catalog/catalog.ts';
import { PARAMS } from '../params.ts';
import type { View } from '../view.ts';
import { decodeWritten } from './split-link.ts';
import { tidyQuery, withoutMarksAround } from './tidy-text.ts';

/** Lines that typesetting makes of a hyphen. */
const DASHES = /[\u2010-\u2015\u2212]/gu;

/** What a damaged text may have been before, the likeliest first. */
function candidates(text: string): readonly string[] {
  const bare = withoutMarksAround(text.replace(DASHES, '-'));
  const small = bare.toLowerCase();
  const joined = small.replace(/\s+/g, '');
  return [
    ...[bare, small, joined, joined.replaceAll('=', ''), small.replace(/[\s_]+/g, '-')],
    ...[small.replace(/[\s-]+/g, '_'), joined.replace(/^3d/, ''), decodeWritten(joined)],
  ];
}

/**
 * A text as its writer meant it, where that is beyond doubt: of the texts that it may have been, the first that is
 * understood whole. Else as it is; of a list, whatever can be mended.
 */
export function mendText(text: string, isSound: (text: string) => boolean): string {
  const mend = (damaged: string) =>
    [damaged, ...candidates(damaged)].find((one) => one !== '' && isSound(one));
  const mendList = () => text.split(',').map((item) => mend(item) ?? item);
  return mend(text) ?? mendList().join(',');
}

const REGION = /[-_][a-z]{2,4}$/i;

/** A tag of a language as a link names languages: `vi` where browsers and systems write `vi-VN`. */
export function mendLanguage(text: string, isSound: (text: string) => boolean): string {
  const mended = mendText(text, isSound);
  if (isSound(mended)) return mended;
  const language = mendText(withoutMarksAround(text).replace(REGION, ''), isSound);
  return isSound(language) ? language : text;
}

/** What a parameter is given, mended where that is beyond doubt; `raw` is still percent-encoded. */
export function mendValue(key: keyof View, raw: string, catalog: Catalog): string {
  // Any words are a query: only what no search asks for is damage.
  if (key === 'query') return tidyQuery(decodeWritten(raw.replaceAll('=', '')));
  const mend = key === 'locale' ? mendLanguage : mendText;
  return mend(decodeWritten(raw), (text) => PARAMS[key].decode(text, catalog).rejected.length === 0);
}
