import type { FigureContext } from '../../state/briefing-figures.ts';
import { decodeView, defaultView } from '../../state/view/url.ts';
import type { View } from '../../state/view/view.ts';

/** What a query of a step shows on a slide; its camera is null unless the query has one: a slide finds its own. */
export function viewOnSlide(query: string, { catalog, i18n }: FigureContext): View {
  return decodeView(query, catalog, defaultView(i18n.locale)).view;
}
