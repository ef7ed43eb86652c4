import type { SlideLibrary } from '../../../src/briefing/slide/library.ts';
import { loadSlideTexts, slideChartOf } from '../../../src/charts/slide-charts.ts';
import { LIGHT } from '../../../src/theme/tokens.ts';
import { slideOrder } from '../../charts/slide-orders.ts';
import { contexts } from './real-briefings.ts';

await loadSlideTexts('en');
await loadSlideTexts('vi');

/** How wide a letter of the slides' typeface is at most on average, in parts of its size. */
const LETTER = { 400: 0.54, 600: 0.57 } as const;

/** What slides are drawn from, without a page: maps are empty, and widths of texts estimated on the wide side. */
export function libraryOf(locale: 'en' | 'vi'): SlideLibrary {
  const figures = contexts.find(({ i18n }) => i18n.locale === locale);
  if (!figures) throw new Error(locale);
  const { knowledge, chronicle } = slideOrder({}, undefined, locale);
  return {
    figures,
    documents: knowledge?.documents ?? new Map(),
    details: knowledge?.details ?? new Map(),
    events: chronicle?.events ?? [],
    palette: LIGHT,
    measure: (text, size, weight) => text.length * size * LETTER[weight >= 600 ? 600 : 400],
    signature: '',
    legendOf: () => [],
    drawMap: () => ({ markup: '', unnamed: [] }),
    ownSourcesOf: () => [],
    chartOf: (id, { view, asked }) => slideChartOf(id, slideOrder(view, asked, locale)),
  };
}
