import type { BriefingStep } from '../../../model/briefing/briefing.ts';
import type { LanguageId } from '../../../model/languages.ts';
import { countriesOfSite, nameOfSite } from '../../../state/scene/order.ts';
import { sayingOf, stepWords, type Write } from './saying.ts';
import { both, eventsAbout, figuresOfKinds, liveCount, namesOf, sitesOf, viewOf } from './scope.ts';
import type { FillTemplate, TemplateContext } from './template.ts';

/** What is known of the open site; null where none is open. */
function readSiteFacts(context: TemplateContext) {
  const { view, catalog } = context;
  const site = view.site === null ? undefined : catalog.siteById.get(view.site);
  if (!site) return null;
  const say = sayingOf(context);
  const { id, kind, field, region } = site;
  const [country = ''] = site.countries;
  const name: Write = (_, { locale }) => nameOfSite(site, locale).text;
  const where = (locale: LanguageId) => countriesOfSite(site, catalog, locale).join(', ');
  const home = `country=${country}`;
  const alike = both(`kind=${kind}`, kind === 'centre' ? `field=${field}` : '');
  const near = both(alike, `region=${region}`);
  const neighbours = sitesOf(near, context).filter((each) => each.id !== id);
  const networks = site.kind === 'centre' ? site.memberOf.filter((each) => catalog.networks.has(each)) : [];
  const [network] = networks;
  const events = eventsAbout([id], context);
  const unknown: Write = (texts, { formats }) => {
    const host = site.kind === 'centre' && site.host === null ? [texts.site.unknown.host] : [];
    const year = site.year === null ? [texts.site.unknown.year] : [];
    const point = site.approximate ? [texts.site.unknown.point] : [];
    const status = site.status === 'unknown' ? [texts.site.unknown.status] : [];
    return formats.list([...host, ...year, ...status, ...point]);
  };
  const isSure = Object.values(say(unknown)).every((words) => words === '');
  const alone = { name: [id], focus: 'only' } as const;
  return {
    alone,
    site,
    say,
    id,
    kind,
    region,
    country,
    name,
    where,
    home,
    alike,
    near,
    neighbours,
    catalog,
    network,
    events,
    unknown,
    isSure,
  };
}

type SiteFacts = NonNullable<ReturnType<typeof readSiteFacts>>;

/** What it is and among whom it stands. */
function firstSteps({
  alone,
  site,
  say,
  id,
  kind,
  region,
  country,
  name,
  where,
  home,
  alike,
  near,
  neighbours,
}: SiteFacts): readonly (BriefingStep | null)[] {
  return [
    {
      ...stepWords(say, (texts, i18n) => ({
        title: name(texts, i18n),
        text: texts.site.intro(i18n.messages.kinds[kind].one, where(i18n.locale)),
        notes: texts.site.introNotes,
      })),
      ...alone,
      layout: 'title',
      view: viewOf(both(home, `kind=${kind}`)),
    },
    {
      ...stepWords(say, ({ site: texts }, { locale }) => ({
        title: texts.place(where(locale)),
        text: site.kind === 'centre' ? (site.host ? texts.host(site.host) : texts.noHost) : texts.landscape,
        notes: texts.placeNotes,
      })),
      ...alone,
      layout: 'map',
      view: viewOf(both(home, `kind=${kind}`)),
    },
    {
      ...stepWords(say, (texts, { messages }) => ({
        title: texts.site.alike(
          liveCount(near),
          messages.kinds[kind].inSentence,
          messages.regions[region].name,
        ),
        notes: texts.site.alikeNotes,
      })),
      layout: 'list',
      view: viewOf(near),
      name: [id, ...namesOf(neighbours, 8)],
    },
    {
      ...stepWords(say, (texts, { messages }) => ({
        title: texts.site.world(liveCount(alike), messages.kinds[kind].inSentence),
        notes: texts.site.worldNotes,
      })),
      layout: 'chart',
      view: viewOf(alike, 'countries'),
      chart: { top: 10, highlight: [country] },
    },
  ];
}

/** Whom it meets, its country, and what is not known. */
function lastSteps({
  alone,
  catalog,
  say,
  id,
  kind,
  where,
  home,
  near,
  network,
  events,
  unknown,
  isSure,
}: SiteFacts): readonly (BriefingStep | null)[] {
  return [
    {
      ...stepWords(say, (texts, { locale }) => ({
        title: network
          ? texts.site.network(
              catalog.networks.get(network)?.name[locale] ?? network,
              liveCount(both('kind=centre', `member=${network}`)),
            )
          : texts.site.noNetwork,
        text: texts.site.networkText,
        notes: texts.site.networkNotes,
      })),
      layout: 'map',
      view: viewOf(network ? both('kind=centre', `member=${network}`) : near),
      name: [id],
      focus: 'recede',
    },
    events.length === 0
      ? null
      : {
          ...stepWords(say, ({ site: texts }) => ({ title: texts.events, notes: texts.eventsNotes })),
          layout: 'timeline',
          view: viewOf(home),
          events,
        },
    {
      ...stepWords(say, (texts, { locale }) => ({
        title: texts.site.country(where(locale), liveCount(home)),
        notes: texts.site.countryNotes,
      })),
      layout: 'figures',
      view: viewOf(home),
      figures: figuresOfKinds(home, say),
      name: [id],
      focus: 'all',
    },
    {
      ...stepWords(say, (texts, i18n) => ({
        title: isSure ? texts.site.known : texts.site.notKnown(unknown(texts, i18n)),
        text: texts.site.ask,
        notes: texts.site.askNotes,
      })),
      ...alone,
      layout: 'split',
      view: viewOf(both(home, `kind=${kind}`)),
    },
    { ...stepWords(say, ({ sources }) => sources), layout: 'sources', view: viewOf(home) },
  ];
}

/** One centre, or one reserve or geopark: what it is, among whom it stands, and what is not known of it. */
export const fillSite: FillTemplate = (context) => {
  const facts = readSiteFacts(context);
  if (!facts) return null;
  const { say, name } = facts;
  return {
    title: say(name),
    summary: say((texts, i18n) => texts.site.summary(name(texts, i18n))),
    steps: [...firstSteps(facts), ...lastSteps(facts)].flatMap((step) => step ?? []),
  };
};
