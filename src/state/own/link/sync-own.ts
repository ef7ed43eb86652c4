import type { AppStore } from '../../app-state.ts';
import { putLists, readLists, watchLists } from '../lists.ts';
import { applyOwn, isLinkPrepared, prepareLink } from './apply-own.ts';
import { linkNews } from './link-news.ts';
import { decodeOwn, encodeOwn } from './own-code.ts';

/** Changes of the same bounds or words that follow each other within so many milliseconds, as while a slider is drawn, are one step of undo. */
const ONE_STEP = 800;

/** A code without the bounds and words of its filters. */
const frameOf = (code: string | null) => code?.replace(/(:r\d+|:t)~[^:,]*/g, '$1');

/**
 * Keeps the lists and the `own` of the View the same: what is shown of the lists stands in the link, and a link, a step back or that of
 * a briefing shows the lists that are here as it says.
 */
export function syncOwn(store: AppStore, now: () => number = () => performance.now()): () => void {
  const { actions } = store.getState();
  let agreed: string | null = null;
  let isApplying = false;
  let isWaiting = false;
  let latest = Number.NEGATIVE_INFINITY;

  /** Shows the lists as the link says, once what it shows has been read. */
  const apply = (code: string | null, isReady = false) => {
    const { lists: linked, bad } = decodeOwn(code);
    agreed = code;
    isWaiting = !isReady && !isLinkPrepared(readLists(), linked);
    if (isWaiting) {
      // Meanwhile another link may have come, which is what counts then.
      void prepareLink(readLists(), linked).then(() => isWaiting && agreed === code && apply(code, true));
      return;
    }
    const { lists, missing } = applyOwn(readLists(), linked);
    linkNews.setState({ missing });
    isApplying = true;
    if (lists.some((list, index) => list !== readLists()[index])) putLists(lists);
    isApplying = false;
    if (bad.length > 0)
      actions.reject(
        {},
        bad.map((value) => ({ name: 'own', value })),
      );
  };
  const readView = () => {
    const { own } = store.getState().view;
    if (own !== agreed) apply(own);
  };
  /** Writes what is shown of the lists into the link. */
  const write = () => {
    if (isApplying || isWaiting) return;
    const { missing } = linkNews.getState();
    const shown = readLists().filter(({ isShown }) => isShown);
    // What was missed has come: it is shown as the link said.
    const came = missing.filter((each) =>
      readLists().some(({ fingerprint }) => fingerprint === each.fingerprint),
    );
    if (came.length > 0) return apply(store.getState().view.own);
    const code = encodeOwn(shown, missing);
    if (code === agreed) return;
    const goesOn = frameOf(code) === frameOf(agreed) && now() - latest <= ONE_STEP;
    // Whoever is told of this still reads the link of before.
    if (!goesOn) actions.settle();
    agreed = code;
    latest = now();
    actions.setFocus({ own: code }, { typing: true });
  };
  /** What the reader has shown before the kept lists had come stays, and stands in the link beside what that names. */
  const begin = () => {
    const { own } = store.getState().view;
    const named = decodeOwn(own).lists.map(({ fingerprint }) => fingerprint);
    const shown = readLists().filter((list) => list.isShown && !named.includes(list.fingerprint));
    const code = [own, encodeOwn(shown)].filter(Boolean).join(',') || null;
    apply(code);
    if (code === own) return;
    actions.settle();
    actions.setFocus({ own: code }, { typing: true });
  };
  begin();
  const stops = [store.subscribe(readView), watchLists(write)];
  return () => {
    for (const stop of stops) stop();
  };
}
