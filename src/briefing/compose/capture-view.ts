import { composeTexts } from '../../i18n/briefing/compose.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import { exploreTexts } from '../../i18n/own/explore.ts';
import type { BriefingStep } from '../../model/briefing/briefing.ts';
import { BRIEFING_LIMITS } from '../../model/briefing/briefing.ts';
import { withWords } from '../../model/briefing/edits.ts';
import type { Catalog } from '../../model/catalog/catalog.ts';
import type { OwnList } from '../../state/own/own-list.ts';
import { sayFilter } from '../../state/own/say-filter.ts';
import { nameOfSite } from '../../state/scene/order.ts';
import { pickFilters } from '../../state/scene/select-scene.ts';
import { describeFilters } from '../../state/view/describe.ts';
import { decodeView, defaultView, encodeView } from '../../state/view/url.ts';
import type { View } from '../../state/view/view.ts';

/** A View as a step holds it: without language, theme and frame, which are the presentation's; folded charts are not shown. */
export function captureView(view: View, withCharts: boolean): string {
  const own: View = {
    ...view,
    chart: withCharts ? view.chart : [],
    theme: 'system',
    briefing: null,
    step: 1,
    embed: false,
    dossier: null,
    methods: null,
    proposal: null,
  };
  return encodeView(own, view.locale);
}

/** The filters of a View as a figure names them, e.g. `field=water region=africa`. */
export function filterArgument(view: View): string {
  const { locale } = view;
  return encodeView({ ...defaultView(locale), ...pickFilters(view) }, locale).replaceAll('&', ' ');
}

/** A step made of a View: named after the site or the filters that it shows, with their number as a figure. */
export function stepOfView(view: View, withCharts: boolean, catalog: Catalog, i18n: I18n): BriefingStep {
  const { locale } = i18n;
  const site = view.site === null ? undefined : catalog.siteById.get(view.site);
  const title = site ? nameOfSite(site, locale).text : describeFilters(view, i18n, catalog);
  const count = `{{count ${filterArgument(view)}}}`.replace(' }}', '}}');
  return {
    title: { [locale]: title.slice(0, BRIEFING_LIMITS.title) },
    text: site ? undefined : { [locale]: composeTexts.of(locale).panel.sites(count) },
    view: captureView(view, withCharts),
  };
}

/** A step that shows a list of the reader's own, as it is explored: named after it, with the words of its filters, and no chart, which stand behind it. */
function stepOfList(list: OwnList, view: View, catalog: Catalog, i18n: I18n): BriefingStep {
  const { locale } = i18n;
  const speaker = { i18n, text: exploreTexts.of(locale), catalog };
  const words = list.filters.map((filter) => sayFilter(filter, list, speaker)).join('. ');
  return {
    title: { [locale]: list.source.title.slice(0, BRIEFING_LIMITS.title) },
    text: words === '' ? undefined : { [locale]: words.slice(0, BRIEFING_LIMITS.text) },
    view: captureView(view, false),
  };
}

/** A step made of a View, or of the list of the reader's own that is explored beside it. */
export const stepOfShown = (
  view: View,
  explored: OwnList | null,
  withCharts: boolean,
  catalog: Catalog,
  i18n: I18n,
): BriefingStep =>
  explored?.isShown ? stepOfList(explored, view, catalog, i18n) : stepOfView(view, withCharts, catalog, i18n);

/**
 * What of a step changes once it shows another View: that, and of its title and text in the language that is written what is
 * still as `stepOfView` wrote it.
 */
export function renewedStep(
  step: BriefingStep,
  view: View,
  withCharts: boolean,
  catalog: Catalog,
  i18n: I18n,
): Partial<BriefingStep> {
  const { locale } = i18n;
  const old = stepOfView(decodeView(step.view, catalog, defaultView(locale)).view, true, catalog, i18n);
  const next = stepOfView(view, withCharts, catalog, i18n);
  const renew = (part: 'title' | 'text') => {
    const isUntouched = (step[part]?.[locale] ?? '') === (old[part]?.[locale] ?? '');
    return isUntouched ? withWords(step[part], locale, next[part]?.[locale] ?? '') : step[part];
  };
  return { view: next.view, title: renew('title') ?? {}, text: renew('text') };
}
