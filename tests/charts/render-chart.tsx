import type { ReactElement } from 'react';
import { type ChartHost, ChartHostContext } from '../../src/charts/frame/host.ts';
import type { Catalog } from '../../src/model/catalog/catalog.ts';
import type { View } from '../../src/state/view/view.ts';
import { realCatalog } from '../helpers/real-catalog.ts';
import { renderMarkup } from '../helpers/render-markup.tsx';

/** Surroundings that do nothing, for charts that ask for some. */
const host: ChartHost = {
  save: async () => '',
  close: () => undefined,
  enlarged: null,
  enlarge: () => undefined,
  theme: 'light',
};

/** Numbers of a markup to one decimal, so that a snapshot does not hang on the last digit of a division. */
function roundNumbers(markup: string): string {
  return markup.replace(/-?\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))));
}

/**
 * The markup of a chart or of a part of it, as the server would write it, in the language of `patch` (English if it names
 * none), with the real tables and the View that `patch` makes. A tag stands on each line, so that snapshots can be read.
 * A whole chart has no size there, and so no drawing: give its drawing part. `surroundings` change what stands around it.
 */
export function renderChart(
  element: ReactElement,
  patch: Partial<View> = {},
  catalog: Catalog = realCatalog(),
  surroundings: Partial<ChartHost> = {},
): string {
  const around = { ...host, ...surroundings };
  const markup = renderMarkup(<ChartHostContext value={around}>{element}</ChartHostContext>, patch, catalog);
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
