import { Suspense, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import './app/sheets.ts';
import { App } from './app/app.tsx';
import { atlas } from './app/atlas.tsx';
import { bringFirstVisit, isFirstVisit } from './app/first-visit/first-visit-later.tsx';
import { loadFirst, readShared } from './app/load.ts';
import { LoadError } from './app/load-error.tsx';
import { bringLooks } from './app/looks/bring-looks.ts';
import { recall } from './app/storage.ts';
import { isFramed, syncUrl, unescapeHash } from './app/url-sync.ts';
import { loadI18n } from './i18n/i18n-context.tsx';
import { preferredLocale } from './i18n/locales.ts';
import { LANGUAGES } from './model/languages.ts';
import { isOneOf } from './model/typed.ts';
import { report } from './state/problems.ts';
import { createStore } from './state/store.ts';
import { languageOfLink } from './state/view/link/read-link.ts';
import { viewOfAddress } from './state/view/view-of-address.ts';
import { breathe } from './ui/frames/breathe.ts';
import { lazyPart } from './ui/lazy-part.ts';

const SecondWindow = lazyPart(async () => (await import('./app/slides/rooms.ts')).loadSecondWindow());

const assumed = preferredLocale(navigator.languages);
const stored = recall('locale');
const own = isOneOf(LANGUAGES, stored) ? stored : assumed;

async function start(root: ReturnType<typeof createRoot>): Promise<void> {
  unescapeHash();
  // A visit without a link goes on where the last one ended.
  const bare = location.search === '';
  const last = bare && !isFramed() ? recall('visit') : null;
  // Earlier editions remembered atlases within other pages, which have no header.
  const visit = last?.includes('embed=') ? null : last;
  if (visit) history.replaceState(null, '', `${location.pathname}?${visit}`);
  const [{ catalog, world }, i18n] = await Promise.all([
    loadFirst(),
    loadI18n(languageOfLink(location.search) ?? own),
    bringLooks(),
    bare && !visit && isFirstVisit() ? bringFirstVisit() : null,
  ]);

  await breathe();
  const { view, rejected, mended } = viewOfAddress(location.search, catalog, own);
  // A link that searches waits for the search: no wrong number is shown first.
  const search = view.query === '' ? null : await import('./model/search/search.ts');
  const store = createStore({
    catalog,
    createSearch: search?.createSearch ?? null,
    view,
    rejected,
    mended,
    address: `${location.origin}${location.pathname}`,
  });
  await breathe();
  // A link can carry a whole briefing behind its `#`, which no server is sent.
  const hash = new URLSearchParams(location.hash.slice(1));
  const packed = hash.get('shared');
  const shared = packed === null ? null : await readShared(packed);
  // The windows of the speaker and of the audience follow the one that presents, and are no visits of their own.
  const isSecond = view.briefing !== null && (hash.has('audience') || hash.has('presenter'));
  if (!isSecond) syncUrl(store, { own, assumed });
  const page = isSecond ? (
    <Suspense>
      <SecondWindow world={world} isAudience={hash.has('audience')} i18n={i18n} />
    </Suspense>
  ) : (
    <App world={world} i18n={i18n} arrival={visit ? 'restored' : bare ? 'plain' : 'link'} />
  );
  // In slices between which the page answers: nothing is shown yet that could change under the reader's hand.
  startTransition(() => root.render(atlas(store, shared, page)));
}

const element = document.getElementById('root');
if (!element) throw new Error('The page has no element with the id "root"');
// What the reader asked for and nobody waited for: a script that did not come, say.
addEventListener('unhandledrejection', ({ reason }) => report(reason, 'action'));
const root = createRoot(element);
start(root).catch(async (error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  const i18n = await loadI18n(own).catch(() => null);
  root.render(<LoadError reason={reason} messages={i18n?.messages ?? null} />);
});
