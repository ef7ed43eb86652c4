import type { BriefingStep } from '../../../model/briefing/briefing.ts';
import { sayingOf, stepWords, type Write } from './saying.ts';
import { both, countOf, eventsAbout, figuresOfKinds, liveCount, namesOf, sitesOf, viewOf } from './scope.ts';
import type { FillTemplate, TemplateContext, TemplateSource } from './template.ts';

/** The country that is filtered by, or else that of the selected site; null where neither is one. */
export function countryOf({ view, catalog }: TemplateSource): string | null {
  const [country, ...others] = view.country;
  if (country !== undefined && others.length === 0) return country;
  const site = view.site === null ? undefined : catalog.siteById.get(view.site);
  return country === undefined ? (site?.countries[0] ?? null) : null;
}

/** The country around it that has most sites, to be compared with; null where no other has any. */
function neighbourOf(country: string, around: string, context: TemplateContext): string | null {
  const counts = new Map<string, number>();
  for (const site of sitesOf(around, context)) {
    for (const each of new Set(site.countries)) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  counts.delete(country);
  // A transboundary site belongs to countries beyond the group or region, too.
  const own = [...counts].filter(([each]) => isAround(each, around, context));
  return own.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function isAround(country: string, around: string, { catalog }: TemplateContext): boolean {
  const found = catalog.countries.get(country);
  const [facet, value] = around.split('=');
  return facet === 'group' ? (found?.groups ?? []).some((group) => group === value) : found?.region === value;
}

/** What is known of the country; null where none is chosen. */
function readCountryFacts(context: TemplateContext) {
  const { catalog } = context;
  const country = countryOf(context);
  const found = country === null ? undefined : catalog.countries.get(country);
  if (country === null || !found) return null;
  const say = sayingOf(context);
  const nameOf =
    (iso3: string): Write =>
    (_, { locale }) =>
      catalog.countries.get(iso3)?.name[locale] ?? iso3;
  const name = nameOf(country);
  const home = `country=${country}`;
  const group = found.groups.includes('southeast_asia') ? 'southeast_asia' : null;
  const around = group ? `group=${group}` : `region=${found.region}`;
  const aroundName: Write = (_, { messages }) =>
    group ? messages.groups[group] : messages.regions[found.region].name;
  const centres = sitesOf(both(home, 'kind=centre'), context);
  const neighbour = neighbourOf(country, around, context);
  const events = eventsAbout([country, ...centres.map(({ id }) => id)], context);
  return { say, name, home, around, aroundName, centres, context, country, nameOf, neighbour, events };
}

type CountryFacts = NonNullable<ReturnType<typeof readCountryFacts>>;

/** What the country has, and where. */
function firstSteps({
  say,
  name,
  home,
  around,
  aroundName,
  centres,
  context,
}: CountryFacts): readonly (BriefingStep | null)[] {
  return [
    {
      ...stepWords(say, (texts, i18n) => ({
        title: texts.country.title(name(texts, i18n)),
        text: texts.country.intro(liveCount(home)),
        notes: texts.country.introNotes,
      })),
      layout: 'title',
      view: viewOf(home),
    },
    {
      ...stepWords(say, (texts, i18n) => ({
        title: texts.country.kinds(name(texts, i18n), liveCount(home), liveCount(both(home, 'kind=centre'))),
        text: texts.country.kindsText,
        notes: texts.country.kindsNotes,
      })),
      layout: 'figures',
      view: viewOf(home),
      figures: figuresOfKinds(home, say),
      name: namesOf(centres, 6),
    },
    {
      ...stepWords(say, (texts, i18n) => ({
        title: texts.country.map(name(texts, i18n)),
        text: texts.country.mapText,
        notes: texts.country.mapNotes,
      })),
      layout: 'map',
      view: viewOf(home),
      name: namesOf(sitesOf(home, context), 8),
      focus: 'all',
    },
    centres.length > 0
      ? {
          ...stepWords(say, (texts) => ({
            title: texts.country.centres(liveCount(both(home, 'kind=centre'))),
            notes: texts.country.centresNotes,
          })),
          layout: 'list',
          view: viewOf(both(home, 'kind=centre')),
          name: namesOf(centres, 9),
        }
      : {
          ...stepWords(say, (texts, i18n) => ({
            title: texts.country.noCentre(name(texts, i18n)),
            text: texts.country.noCentreText(liveCount(both(around, 'kind=centre')), aroundName(texts, i18n)),
            notes: texts.country.centresNotes,
          })),
          layout: 'split',
          view: viewOf(both(around, 'kind=centre')),
        },
    {
      ...stepWords(say, (texts) => ({ title: texts.country.growth, notes: texts.country.growthNotes })),
      layout: 'chart',
      view: viewOf(home, 'growth', 'show=growth-stack.kind'),
    },
  ];
}

/** Since when, among whom, and what happened. */
function lastSteps({
  country,
  say,
  nameOf,
  name,
  home,
  around,
  aroundName,
  neighbour,
  events,
}: CountryFacts): readonly (BriefingStep | null)[] {
  return [
    {
      ...stepWords(say, (texts, i18n) => ({
        title: texts.country.ranking(
          name(texts, i18n),
          liveCount(home),
          aroundName(texts, i18n),
          liveCount(around),
        ),
        notes: texts.country.rankingNotes,
      })),
      layout: 'chart',
      view: viewOf(around, 'countries'),
      chart: { top: 10, highlight: [country] },
    },
    neighbour === null
      ? null
      : {
          ...stepWords(say, (texts, i18n) => ({
            title: texts.country.compare(name(texts, i18n), nameOf(neighbour)(texts, i18n)),
            notes: texts.country.compareNotes,
          })),
          layout: 'compare',
          view: viewOf(`country=${country},${neighbour}`),
          sides: [country, neighbour].map((each) => ({
            title: say(nameOf(each)),
            view: viewOf(`country=${each}`),
            figures: (['centre', 'biosphere-reserve', 'geopark'] as const).map((kind) => ({
              figure: countOf(both(`country=${each}`, `kind=${kind}`)),
              label: say((texts) => texts.kinds[kind]),
            })),
          })),
        },
    events.length === 0
      ? null
      : {
          ...stepWords(say, (texts) => ({ title: texts.country.events, notes: texts.site.eventsNotes })),
          layout: 'timeline',
          view: viewOf(home),
          events,
        },
    { ...stepWords(say, ({ sources }) => sources), layout: 'sources', view: viewOf(home) },
  ];
}

/** One country: what it has, where, since when, and how it stands among its neighbours. */
export const fillCountry: FillTemplate = (context) => {
  const facts = readCountryFacts(context);
  if (!facts) return null;
  const { say, name } = facts;
  return {
    title: say((texts, i18n) => texts.country.title(name(texts, i18n))),
    summary: say((texts) => texts.country.summary),
    steps: [...firstSteps(facts), ...lastSteps(facts)].flatMap((step) => step ?? []),
  };
};
