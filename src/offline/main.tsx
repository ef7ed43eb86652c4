import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import '../app/sheets.ts';
import { App } from '../app/app.tsx';
import { atlas } from '../app/atlas.tsx';
import { loadFirst } from '../app/load.ts';
import { bringLooks } from '../app/looks/bring-looks.ts';
import { beginWithLists } from '../app/own/begin-own.ts';
import { wordProblem } from '../briefing/library/word-problem.ts';
import { loadI18n } from '../i18n/i18n-context.tsx';
import { speak } from '../i18n/text-part.ts';
import { wordsOf } from '../model/briefing/briefing.ts';
import { checkBriefing } from '../model/briefing/import.ts';
import { OWN_ROWS, SLOT_ID } from '../model/briefing/offline-page.ts';
import { LANGUAGES, type LanguageId } from '../model/languages.ts';
import { isOneOf, propertiesOf } from '../model/typed.ts';
import type { OwnSaved } from '../state/own/own-list.ts';
import { createStore } from '../state/store.ts';
import { languageOfLink } from '../state/view/link/read-link.ts';
import { viewOfAddress } from '../state/view/view-of-address.ts';
import { lazyPart } from '../ui/lazy-part.ts';

const SecondWindow = lazyPart(async () => (await import('../app/slides/rooms.ts')).loadSecondWindow());

/** The briefing that was put into this page, and the language in which it was handed out. */
function readSlot(): { readonly briefing: unknown; readonly locale: LanguageId } {
  const slot: unknown = JSON.parse(document.getElementById(SLOT_ID)?.textContent ?? 'null');
  const { briefing, locale } = propertiesOf(slot);
  return { briefing, locale: isOneOf(LANGUAGES, locale) ? locale : 'en' };
}

/** The rows of its author's own lists that the page has been given. */
async function readRows(): Promise<readonly OwnSaved[]> {
  const response = await fetch(OWN_ROWS);
  if (!response.ok) return [];
  const { unpackProject } = await import('../state/own/project/project-file.ts');
  return unpackProject(new Uint8Array(await response.arrayBuffer())).lists;
}

/** Presents the briefing of this page; it is the atlas itself, of which only the presentation is shown. */
async function start(element: HTMLElement): Promise<void> {
  const slot = readSlot();
  const { locale } = slot;
  const shared = checkBriefing(slot.briefing);
  if (!shared.briefing) {
    await speak(locale);
    element.textContent = wordProblem(shared.problem, locale).text;
    return;
  }
  const { briefing } = shared;
  const own = languageOfLink(location.search) ?? locale;
  const [{ catalog, world }, i18n] = await Promise.all([loadFirst(), loadI18n(own), bringLooks()]);
  document.title = `${wordsOf(briefing.title, own).text} · Auspices`;
  const store = createStore({
    catalog,
    // The windows of the speaker and of the audience begin where the one was that opened them.
    view: { ...viewOfAddress(location.search, catalog, own).view, briefing: briefing.id },
    address: location.href,
  });
  beginWithLists(store, await readRows());
  const hash = new URLSearchParams(location.hash.slice(1));
  const isAudience = hash.has('audience');
  const page =
    isAudience || hash.has('presenter') ? (
      <Suspense>
        <SecondWindow world={world} isAudience={isAudience} i18n={i18n} />
      </Suspense>
    ) : (
      <App world={world} i18n={i18n} arrival="link" isAlone />
    );
  createRoot(element).render(atlas(store, shared, page));
}

const element = document.getElementById('root');
if (!element) throw new Error('The page has no element with the id "root"');
start(element).catch((problem: unknown) => {
  element.textContent = String(problem);
});
