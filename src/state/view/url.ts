import type { Catalog } from '../../model/catalog/catalog.ts';
import { keysOf } from '../../model/typed.ts';
import type { Decoded } from './param.ts';
import { PARAMS } from './params.ts';
import { soundSort } from './sort.ts';
import { NO_FILTERS, NO_FOCUS, type View } from './view.ts';

const KEYS = keysOf(PARAMS);
const KEY_OF_NAME: ReadonlyMap<string, keyof View> = new Map(KEYS.map((key) => [PARAMS[key].name, key]));

/** The key of the View that a parameter carries. */
export function keyOfName(name: string): keyof View | undefined {
  return KEY_OF_NAME.get(name);
}

/** Parameters that mailers and social networks add to every link: nobody needs to hear of them. */
const TRACKERS = /^(utm_.*|_hs.*|mc_[ce]id|(fb|g|y|ms|tt|tw|d)cl(k)?id|igshid|zarsrc)$/;

/** The View of a reader who has chosen nothing yet. */
export function defaultView(locale: View['locale']): View {
  return {
    ...NO_FILTERS,
    ...NO_FOCUS,
    site: null,
    camera: null,
    projection: 'globe',
    worldview: null,
    locale,
    theme: 'system',
    options: {},
    layout: null,
    sort: null,
    briefing: null,
    step: 1,
    embed: false,
    dossier: null,
    methods: null,
    proposal: null,
  };
}

/** A part of a link that was not understood. */
export interface Rejected {
  readonly name: string;
  readonly value: string;
}

/**
 * Reads the parameters of a link. What is not understood is left at `base` and reported; nothing throws, and the rest of
 * the link still applies. Of a parameter that is given twice the last counts.
 */
export function decodePairs(
  pairs: Iterable<readonly [name: string, text: string]>,
  catalog: Catalog,
  base: View,
): { readonly view: View; readonly rejected: readonly Rejected[] } {
  const rejected: Rejected[] = [];
  const patch: Partial<Record<keyof View, View[keyof View]>> = {};
  for (const [name, text] of pairs) {
    const key = keyOfName(name);
    if (!key) {
      if (!TRACKERS.test(name)) rejected.push({ name, value: text });
      continue;
    }
    const decoded: Decoded<View[keyof View]> = PARAMS[key].decode(text, catalog);
    if (decoded.value !== undefined) patch[key] = decoded.value;
    for (const value of decoded.rejected) rejected.push({ name, value });
  }
  // Each value was decoded by the parameter of its own key.
  return { view: { ...base, ...(patch as Partial<View>) }, rejected };
}

/** Reads a query string to the letter, as the atlas itself writes it. */
export function decodeView(search: string, catalog: Catalog, base: View) {
  return decodePairs(new URLSearchParams(search), catalog, base);
}

/** Percent-encodes a value but for the marks that a reader wants to see in a link. */
function encodeValue(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%20', '+');
}

function encodeParam<Key extends keyof View>(key: Key, view: View): string | null {
  const text = PARAMS[key].encode(view[key]);
  return text === null ? null : `${PARAMS[key].name}=${encodeValue(text)}`;
}

/**
 * Writes a View as a query string without its `?`, in the order of PARAMS; values equal to the default are not
 * written. The language is a default only to a reader whose own it is (`readerLocale`); a link to be sent writes it.
 */
export function encodeView(view: View, readerLocale: View['locale'] | null = null): string {
  const sound = { ...view, sort: soundSort(view, view.site !== null) };
  return KEYS.filter((key) => key !== 'locale' || view.locale !== readerLocale)
    .map((key) => encodeParam(key, sound))
    .filter((part) => part !== null)
    .join('&');
}
