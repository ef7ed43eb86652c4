import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nProvider, loadI18n } from '../../src/i18n/i18n-context.tsx';
import type { Catalog } from '../../src/model/catalog/catalog.ts';
import { createSearch } from '../../src/model/search/search.ts';
import { createLazy, type Library, LibraryContext } from '../../src/state/cooperation/knowledge.ts';
import { createStore } from '../../src/state/store.ts';
import { StoreContext } from '../../src/state/use-app.ts';
import { defaultView } from '../../src/state/view/url.ts';
import type { View } from '../../src/state/view/view.ts';
import { realCatalog } from './real-catalog.ts';

const languages = { en: await loadI18n('en'), vi: await loadI18n('vi') };

/** No language is loaded later. */
const unexpected = (problem: unknown) => {
  throw problem;
};

/** What has not come yet. */
const later = <T,>() => createLazy<T>(() => new Promise<T>(() => undefined));

const library: Library = {
  knowledge: later(),
  chronicle: later(),
  copublications: later(),
  briefings: later(),
  histories: later(),
  papers: later(),
  localNames: later(),
  places: later(),
  shared: null,
};

/**
 * The markup of an element, as the server would write it, in the language of `patch` (English if it names none), with the
 * real tables and the View that `patch` makes.
 */
export function renderMarkup(
  element: ReactElement,
  patch: Partial<View> = {},
  catalog: Catalog = realCatalog(),
): string {
  const locale = patch.locale ?? 'en';
  const view = { ...defaultView(locale), ...patch };
  const store = createStore({ catalog, view, address: 'https://example.org/', createSearch });
  return renderToStaticMarkup(
    <StoreContext value={store}>
      <LibraryContext value={library}>
        <I18nProvider initial={languages[locale]} locale={locale} onFail={unexpected}>
          {element}
        </I18nProvider>
      </LibraryContext>
    </StoreContext>,
  );
}
