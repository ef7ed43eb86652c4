import type { Formats } from '../../i18n/format.ts';
import type { LanguageId } from '../../model/languages.ts';
import { sharesKnown } from '../../model/register/known/shares.ts';
import type { LngLat, Site } from '../../model/site.ts';
import { at } from '../../model/typed.ts';
import type { AppState } from '../../state/app-state.ts';
import type { Knowledge } from '../../state/cooperation/knowledge.ts';
import { createOrderSelector } from '../../state/scene/order.ts';
import { sortOf, sortOfCode, soundSort } from '../../state/view/sort.ts';

/**
 * The sites that the filters leave in the order in which a file has them: that of the results where the reader chose one or the filters
 * give one, otherwise that of the tables, which keeps kinds together.
 */
export function sitesInOrder(
  { catalog, view, selectScene }: Pick<AppState, 'catalog' | 'view' | 'selectScene'>,
  knowledge: Knowledge,
  { locale, formats }: { readonly locale: LanguageId; readonly formats: Formats },
  middle: LngLat | null,
): readonly Site[] {
  const scene = selectScene(view);
  const hasSite = view.site !== null && catalog.siteById.has(view.site);
  const code = sortOf(view, hasSite);
  const isWanted = soundSort(view, hasSite) !== null || code === 'distance';
  const sort = sortOfCode(code);
  const known = sort.key === 'known' ? sharesKnown(catalog.sites, knowledge.details, catalog.compiled) : null;
  const order = isWanted
    ? createOrderSelector(catalog)(scene, sort, locale, formats, middle, known)
    : scene.visible;
  return Array.from(order, (index) => at(catalog.sites, index));
}
