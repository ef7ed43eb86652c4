import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type ChartHost, ChartHostContext } from '../../src/charts/frame/host.ts';
import { I18nProvider, loadI18n } from '../../src/i18n/i18n-context.tsx';
import type { Catalog } from '../../src/model/catalog/catalog.ts';
import { createSearch } from '../../src/model/search/search.ts';
import { createStore } from '../../src/state/store.ts';
import { StoreContext } from '../../src/state/use-app.ts';
import { defaultView } from '../../src/state/view/url.ts';
import type { View } from '../../src/state/view/view.ts';
import { realCatalog } from '../helpers/real-catalog.ts';

const languages = { en: await loadI18n('en'), vi: await loadI18n('vi') };

/** No language is loaded later. */
const unexpected = (problem: unknown) => {
  throw problem;
};

/** A dock that does nothing, for charts that ask for one. */
const host: ChartHost = {
  save: async () => '',
  close: () => undefined,
  enlarged: null,
  enlarge: () => undefined,
};

/** Numbers of a markup to one decimal, so that a snapshot does not hang on the last digit of a division. */
function roundNumbers(markup: string): string {
  return markup.replace(/-?\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))));
}

/**
 * The markup of a chart or of a part of it, as the server would write it, in the language of `patch` (English if it names
 * none), with the real tables and the View that `patch` makes. A tag stands on each line, so that snapshots can be read.
 * A whole chart has no size there, and so no drawing: give its drawing part.
 */
export function renderChart(
  element: ReactElement,
  patch: Partial<View> = {},
  catalog: Catalog = realCatalog(),
): string {
  const locale = patch.locale ?? 'en';
  const view = { ...defaultView(locale), ...patch };
  const store = createStore({ catalog, view, address: 'https://example.org/', createSearch });
  const markup = renderToStaticMarkup(
    <StoreContext value={store}>
      <I18nProvider initial={languages[locale]} locale={locale} onFail={unexpected}>
        <ChartHostContext value={host}>{element}</ChartHostContext>
      </I18nProvider>
    </StoreContext>,
  );
  return roundNumbers(markup).replaceAll('><', '>\n<');
}

/** A catalog of `count` sites: the real ones, from the first on, again and again under ids of their own. */
export function catalogOf(count: number): Catalog {
  const real = realCatalog();
  const sites = Array.from({ length: count }, (_, index) => {
    const site = real.sites[index % real.sites.length];
    if (!site) throw new Error('The real catalog has no site');
    return { ...site, id: `${site.id}-${index}` };
  });
  return { ...real, sites, siteById: new Map(sites.map((site) => [site.id, site])) };
}
