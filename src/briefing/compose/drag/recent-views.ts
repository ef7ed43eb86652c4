import { frameTexts } from '../../../i18n/charts/frame.ts';
import type { I18n } from '../../../i18n/i18n-context.tsx';
import type { Catalog } from '../../../model/catalog/catalog.ts';
import { CHART_IDS } from '../../../state/view/charts.ts';
import type { Undoable } from '../../../state/view/undoable.ts';
import type { View } from '../../../state/view/view.ts';
import { stepOfView } from '../capture-view.ts';

/** More views than these nobody looks through. */
const MOST_RECENT = 4;

/** A view that can be put into a briefing, and what it shows in words. */
export interface OfferedView {
  readonly view: View;
  readonly title: string;
}

/** A view by what it shows: a site or its filters, and its charts where they belong to it. */
export function offerView(view: View, withCharts: boolean, catalog: Catalog, i18n: I18n): OfferedView {
  const { title } = stepOfView(view, withCharts, catalog, i18n);
  const { names } = frameTexts.of(i18n.locale);
  const charts = withCharts ? CHART_IDS.filter((id) => view.chart.includes(id)).map((id) => names[id]) : [];
  return { view, title: [title[i18n.locale], ...charts].filter(Boolean).join(' · ') };
}

/** The views that were left last, each once by what it shows, the last first; none shows what the present one does. */
export function recentViews(
  past: readonly Undoable[],
  present: View,
  withCharts: boolean,
  catalog: Catalog,
  i18n: I18n,
): readonly OfferedView[] {
  const seen = new Set([offerView(present, withCharts, catalog, i18n).title]);
  const found: OfferedView[] = [];
  for (const one of past.toReversed()) {
    // Where the map stood then is not known: a slide finds its own place.
    const offered = offerView({ ...present, ...one, camera: null }, withCharts, catalog, i18n);
    if (seen.has(offered.title)) continue;
    seen.add(offered.title);
    found.push(offered);
    if (found.length === MOST_RECENT) break;
  }
  return found;
}
