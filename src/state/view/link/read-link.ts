import type { Catalog } from '../../../model/catalog/catalog.ts';
import { LANGUAGES, type LanguageId } from '../../../model/languages.ts';
import { isOneOf } from '../../../model/typed.ts';
import { decodePairs, keyOfName, type Rejected } from '../url.ts';
import type { View } from '../view.ts';
import { mendLanguage, mendValue } from './mend-value.ts';
import { decodeWritten, splitLink } from './split-link.ts';

/** A part of a link that was damaged on its way, as it came and as it was read. */
export interface Mended {
  /** Null where what was taken out cannot be seen. */
  readonly from: string | null;
  readonly to: string;
}

/** What a link restores, what of it was not understood, and what was mended. */
export interface LinkReading {
  readonly view: View;
  readonly rejected: readonly Rejected[];
  readonly mended: readonly Mended[];
}

const isName = (name: string) => keyOfName(name) !== undefined;

/** Reads the query of an address as its writer meant it, even where mail, text or a hand has damaged it. */
export function readLink(search: string, catalog: Catalog, base: View): LinkReading {
  const { parts, rewritten, hadUnseen } = splitLink(search, isName);
  const mended: Mended[] = [];
  const pairs = parts.map(({ name, raw, written }): readonly [string, string] => {
    const key = keyOfName(name);
    if (!key) return [name, decodeWritten(raw)];
    const value = mendValue(key, raw, catalog);
    const to = `${name}=${value}`;
    const from = decodeWritten(written);
    if (from !== to && from !== name) mended.push({ from, to });
    return [name, value];
  });
  const { view, rejected } = decodePairs(pairs, catalog, base);
  const whole = pairs.map(([name, value]) => `${name}=${value}`).join('&');
  if (rewritten) mended.unshift({ from: decodeWritten(search.replace(/^\?/, '')), to: whole });
  else if (hadUnseen) mended.unshift({ from: null, to: whole });
  return { view, rejected, mended };
}

/** The language that a link names, before anything else of it can be read; null where it names none that there is. */
export function languageOfLink(search: string): LanguageId | null {
  const { parts } = splitLink(search, isName);
  const raw = parts.findLast(({ name }) => name === 'lang')?.raw;
  if (raw === undefined) return null;
  const language = mendLanguage(decodeWritten(raw), (text) => isOneOf(LANGUAGES, text));
  return isOneOf(LANGUAGES, language) ? language : null;
}
