import type { LanguageId } from '../model/languages.ts';
import type { AppStore } from '../state/app-state.ts';
import { encodeView } from '../state/view/url.ts';
import type { View } from '../state/view/view.ts';
import { viewOfAddress } from '../state/view/view-of-address.ts';
import { afterFrame } from '../ui/frames/after-frame.ts';
import { remember } from './storage.ts';

/** Safari allows 100 changes of the address in 10 seconds: the camera waits for so many milliseconds of rest. */
const REST = 300;

/** The languages that matter to a link: the reader's own, and the one that the browser asks for. */
export interface ReaderLocales {
  /** The language of a link that names none. */
  readonly own: LanguageId;
  /** The language that is not written, since every browser like this one assumes it. */
  readonly assumed: LanguageId;
}

/** What of a View stands over the atlas, gone. */
const ATLAS_ALONE = { briefing: null, step: 1, dossier: null, proposal: null, methods: null } as const;

/** The page that stands over the atlas, if one does. */
const pageOf = ({ dossier, proposal, methods }: View) => `${dossier} ${proposal} ${methods}`;

/** Whether another page shows this one within itself. */
export const isFramed = (): boolean => parent !== window;

/** A later visit begins with the atlas, not in the midst of a presentation; what another page shows within itself is no visit. */
function rememberVisit(view: View, assumed: LanguageId): void {
  if (!view.embed && !isFramed()) remember('visit', encodeView({ ...view, ...ATLAS_ALONE }, assumed));
}

/**
 * Keeps the address and the View the same. A change of filters or selection is a step of the browser's history, as
 * it is of undo, and so is a dossier, a proposal or the page of methods that is opened or left; a movement of the map or a typed
 * letter only rewrites the present step.
 */
export function syncUrl(store: AppStore, locales: ReaderLocales): () => void {
  const encode = () => encodeView(store.getState().view, locales.assumed);
  const keepVisit = () => rememberVisit(store.getState().view, locales.assumed);
  // What stands behind `#`, a shared briefing, stays.
  const addressOf = (search: string) => `${location.pathname}${search ? `?${search}` : ''}${location.hash}`;
  let written = encode();
  let pending: string | null = null;
  // A new step of history waits for the frame that shows it: writing it takes the browser as long as a chart.
  let step: { readonly search: string; readonly cancel: () => void } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restoring = false;

  // The address of a mended link is mended too, so that whoever copies it passes on a sound one. What was not understood
  // stays there: without it the link would mean more than it did.
  const correct = () => {
    const { mended, rejected } = store.getState();
    if (mended.length > 0 && rejected.length === 0) history.replaceState(null, '', addressOf(written));
  };
  correct();
  const push = () => {
    if (!step) return;
    const { search, cancel } = step;
    step = null;
    cancel();
    history.pushState(null, '', addressOf(search));
    keepVisit();
  };
  const flush = () => {
    clearTimeout(timer);
    push();
    if (pending !== null) {
      history.replaceState(null, '', addressOf(pending));
      // Not with each frame of a drag: storing waits for the disk.
      keepVisit();
    }
    pending = null;
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view === before.view || restoring) return;
    const search = encode();
    if (search === written) return;
    written = search;
    const recorded = state.past !== before.past && state.past.length >= before.past.length;
    const stepped = recorded || pageOf(state.view) !== pageOf(before.view);
    if (stepped) {
      flush();
      step = { search, cancel: afterFrame(push) };
    } else {
      pending = search;
      clearTimeout(timer);
      timer = setTimeout(flush, REST);
    }
  });
  const restore = () => {
    clearTimeout(timer);
    step?.cancel();
    step = null;
    pending = null;
    const { catalog, actions } = store.getState();
    const reading = viewOfAddress(location.search, catalog, locales.own);
    restoring = true;
    actions.restore(reading);
    restoring = false;
    written = encode();
    correct();
    keepVisit();
  };
  addEventListener('popstate', restore);
  addEventListener('pagehide', flush);
  return () => {
    flush();
    unsubscribe();
    removeEventListener('popstate', restore);
    removeEventListener('pagehide', flush);
  };
}

/** In a link that was escaped by numbers, `&#38;`, the rest stands behind a `#`: it goes back to where it was meant. */
export function unescapeHash(): void {
  const escaped = /&?#(?:0*38|x0*26);/gi;
  if (location.hash.search(escaped) !== 0) return;
  const query = `${location.search || '?'}${location.hash.replace(escaped, '&amp;')}`;
  history.replaceState(null, '', `${location.pathname}${query}`);
}
