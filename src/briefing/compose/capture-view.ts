import { composeTexts } from '../../i18n/briefing/compose.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import { exploreTexts } from '../../i18n/own/explore.ts';
import type { BriefingStep } from '../../model/briefing/briefing.ts';
import { BRIEFING_LIMITS } from '../../model/briefing/briefing.ts';
import { withWords } from '../../model/briefing/edits.ts';
import type { Catalog } from '../../model/catalog/catalog.ts';
import { createListsOfLink } from '../../state/own/link/lists-of-link.ts';
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

/** What there is of the reader's own when a step takes a View: the list that is explored beside it, and all. */
export interface OwnHere {
  readonly explored: OwnList | null;
  readonly lists: readonly OwnList[];
}

const partIn = (step: BriefingStep, part: 'title' | 'text', locale: I18n['locale']): string =>
  step[part]?.[locale] ?? '';

/** Whether a part of a step is still as it was made of what the step shows: of the View, or of one of the lists that it shows. */
function isAsMade(
  step: BriefingStep,
  part: 'title' | 'text',
  [ofView, ...ofLists]: readonly [BriefingStep, ...BriefingStep[]],
  locale: I18n['locale'],
): boolean {
  const isSame = (made: BriefingStep, one: 'title' | 'text') =>
    partIn(step, one, locale) === partIn(made, one, locale);
  // A text that is empty was made of a list only where the title was, too: else somebody has emptied it.
  const isOfList = (made: BriefingStep) =>
    isSame(made, part) && (partIn(step, part, locale) !== '' || isSame(made, 'title'));
  return isSame(ofView, part) || ofLists.some(isOfList);
}

/**
 * What of a step changes once it shows another View: that, and of its title and text in the language that is written what is
 * still as it was made of the one before.
 */
export function renewedStep(
  step: BriefingStep,
  view: View,
  { explored, lists }: OwnHere,
  withCharts: boolean,
  catalog: Catalog,
  i18n: I18n,
): Partial<BriefingStep> {
  const { locale } = i18n;
  const old = decodeView(step.view, catalog, defaultView(locale)).view;
  const ofLists = createListsOfLink(lists)(old.own).shown.map((list) => stepOfList(list, old, catalog, i18n));
  const made = [stepOfView(old, true, catalog, i18n), ...ofLists] as const;
  const next = stepOfShown(view, explored, withCharts, catalog, i18n);
  const renew = (part: 'title' | 'text') =>
    isAsMade(step, part, made, locale)
      ? withWords(step[part], locale, partIn(next, part, locale))
      : step[part];
  return { view: next.view, title: renew('title') ?? {}, text: renew('text') };
}
