import type { BriefingStep } from '../../../model/briefing/briefing.ts';
import { pickFilters } from '../../../state/scene/select-scene.ts';
import { describeFilters } from '../../../state/view/describe.ts';
import { defaultView, encodeView } from '../../../state/view/url.ts';
import { sayingOf, stepWords, type Write } from './saying.ts';
import { both, countOf, eventsAbout, liveCount, viewOf } from './scope.ts';
import type { FillTemplate, TemplateContext } from './template.ts';

/** How many years each of two spans has that are compared. */
const SPAN = 10;

/** What has grown, and the spans that are compared. */
function readGrowthFacts(context: TemplateContext) {
  const { view, catalog } = context;
  const say = sayingOf(context);
  const filters = { ...pickFilters(view), since: null };
  const scope = encodeView({ ...defaultView('en'), ...filters }, 'en');
  const what: Write = (_, i18n) => describeFilters(filters, i18n, catalog);
  const last = Number(catalog.compiled.slice(0, 4));
  const span = (from: number): readonly [number, number] => [from, from + SPAN - 1];
  const [before, late] = [span(last - 2 * SPAN + 1), span(last - SPAN + 1)];
  const during = ([from, to]: readonly [number, number]) => both(scope, `since=${from}-${to}`);
  const yearsOf = ([from, to]: readonly [number, number]) => `${from}–${to}`;
  const events = eventsAbout([...view.country, ...view.group], context);
  return { say, scope, what, before, late, during, yearsOf, events };
}

type GrowthFacts = ReturnType<typeof readGrowthFacts>;

/** By years, in sum, and in two spans. */
function firstSteps({
  say,
  scope,
  what,
  before,
  late,
  during,
  yearsOf,
}: GrowthFacts): readonly (BriefingStep | null)[] {
  return [
    {
      ...stepWords(say, (texts, i18n) => ({
        title: texts.growth.title(what(texts, i18n)),
        text: texts.growth.intro(liveCount(scope)),
        notes: texts.growth.introNotes,
      })),
      layout: 'title',
      view: viewOf(scope),
    },
    {
      ...stepWords(say, (texts) => ({ title: texts.growth.years, notes: texts.growth.yearsNotes })),
      layout: 'chart',
      view: viewOf(scope, 'growth', 'show=growth-stack.kind'),
    },
    {
      ...stepWords(say, (texts) => ({
        title: texts.growth.sum(liveCount(scope)),
        notes: texts.growth.sumNotes,
      })),
      layout: 'chart',
      view: viewOf(scope, 'growth', 'show=growth-stack.kind,growth-sum.cumulative'),
    },
    {
      ...stepWords(say, (texts) => ({
        title: texts.growth.spans(
          yearsOf(before),
          liveCount(during(before)),
          yearsOf(late),
          liveCount(during(late)),
        ),
        text: texts.growth.spansText,
        notes: texts.growth.spansNotes,
      })),
      layout: 'compare',
      view: viewOf(scope),
      sides: [before, late].map((years) => ({
        title: say(() => yearsOf(years)),
        view: viewOf(during(years)),
        figures: [{ figure: countOf(during(years)), label: say((texts) => texts.growth.added) }],
      })),
    },
  ];
}

/** Who has grown, where, and what happened. */
function lastSteps({
  say,
  scope,
  late,
  during,
  yearsOf,
  events,
}: GrowthFacts): readonly (BriefingStep | null)[] {
  return [
    {
      ...stepWords(say, (texts) => ({ title: texts.growth.countries, notes: texts.growth.countriesNotes })),
      layout: 'chart',
      view: viewOf(during(late), 'countries'),
      chart: { top: 10 },
    },
    {
      ...stepWords(say, (texts) => ({
        title: texts.growth.where(liveCount(during(late)), yearsOf(late)),
        notes: texts.growth.whereNotes,
      })),
      layout: 'map',
      view: viewOf(during(late)),
    },
    events.length === 0
      ? null
      : {
          ...stepWords(say, (texts) => ({ title: texts.country.events, notes: texts.site.eventsNotes })),
          layout: 'timeline',
          view: viewOf(scope),
          events,
        },
    { ...stepWords(say, ({ sources }) => sources), layout: 'sources', view: viewOf(scope) },
  ];
}

/** How what is filtered by has grown: by years, in sum, and in the last two spans of ten years. */
export const fillGrowth: FillTemplate = (context) => {
  const facts = readGrowthFacts(context);
  const { say, what } = facts;
  return {
    title: say((texts, i18n) => texts.growth.title(what(texts, i18n))),
    summary: say((texts) => texts.growth.summary),
    steps: [...firstSteps(facts), ...lastSteps(facts)].flatMap((step) => step ?? []),
  };
};
