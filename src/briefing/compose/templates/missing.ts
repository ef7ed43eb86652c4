import type { BriefingStep } from '../../../model/briefing/briefing.ts';
import { at } from '../../../model/typed.ts';
import { FIELDS } from '../../../model/vocabulary.ts';
import { placeOf } from './place-of.ts';
import { sayingOf, stepWords, type Write } from './saying.ts';
import { both, countOf, figuresOfKinds, liveCount, namesOf, type Scope, sitesOf, viewOf } from './scope.ts';
import type { FillTemplate, TemplateContext } from './template.ts';

/** The fields of the natural sciences and ocean, in which a centre can be asked for. */
const OWN_FIELDS = FIELDS.slice(0, 6);

/** More fields than these make no title. */
const MOST_FIELDS = 2;

/** More countries than these make no sentence. */
const MOST_COUNTRIES = 12;

/** The countries of a place that have no centre; of the whole world none are listed: they are too many. */
function withoutCentre(scope: Scope, { catalog, view, ...context }: TemplateContext): readonly string[] {
  if (scope === '') return [];
  const centres = sitesOf(both(scope, 'kind=centre'), { catalog, view, ...context });
  const having = new Set(centres.flatMap(({ countries }) => countries));
  return [...catalog.countries.values()]
    .filter(
      ({ iso3, region, groups }) =>
        (view.country.length === 0 || view.country.includes(iso3)) &&
        (view.region.length === 0 || view.region.includes(region)) &&
        (view.group.length === 0 || groups.some((group) => view.group.includes(group))),
    )
    .map(({ iso3 }) => iso3)
    .filter((iso3) => !having.has(iso3));
}

/** What the place has, and lacks. */
function readGaps(context: TemplateContext) {
  const { catalog } = context;
  const say = sayingOf(context);
  const { scope, name } = placeOf(context);
  const centres = both(scope, 'kind=centre');
  const counts = OWN_FIELDS.map((field) => ({
    field,
    count: sitesOf(both(centres, `field=${field}`), context).length,
  }));
  const none = counts.filter(({ count }) => count === 0).map(({ field }) => field);
  const scarce = at(
    counts.toSorted((a, b) => a.count - b.count),
    0,
  ).field;
  const fieldNames: Write = (_, { messages, formats }) =>
    formats.list(none.map((field) => messages.fields[field].inSentence));
  const countries = withoutCentre(scope, context);
  const countryNames: Write = (texts, { locale, formats }) => {
    const names = countries.map((iso3) => catalog.countries.get(iso3)?.name[locale] ?? iso3);
    const listed = names.toSorted(formats.compare).slice(0, MOST_COUNTRIES);
    return formats.list(names.length > MOST_COUNTRIES ? [...listed, texts.others] : listed);
  };
  const elsewhere = both('kind=centre', `field=${scarce}`);
  const unsure = both(scope, 'kind=centre', 'status=unknown');
  return {
    say,
    scope,
    name,
    centres,
    none,
    scarce,
    fieldNames,
    countries,
    countryNames,
    elsewhere,
    unsure,
    context,
  };
}

type Gaps = ReturnType<typeof readGaps>;

/** What there is, and the fields that lack a centre. */
function firstSteps({
  say,
  scope,
  name,
  centres,
  none,
  scarce,
  fieldNames,
}: Gaps): readonly (BriefingStep | null)[] {
  return [
    {
      ...stepWords(say, (texts, i18n) => ({
        title: texts.missing.title(name(texts, i18n)),
        text: texts.missing.intro(liveCount(scope)),
        notes: texts.missing.introNotes,
      })),
      layout: 'title',
      view: viewOf(scope),
    },
    {
      ...stepWords(say, (texts, i18n) => ({
        title: texts.missing.has(name(texts, i18n), liveCount(scope)),
        text: texts.missing.hasText,
        notes: texts.missing.hasNotes,
      })),
      layout: 'figures',
      view: viewOf(scope),
      figures: figuresOfKinds(scope, say),
    },
    {
      ...stepWords(say, (texts, i18n) => ({
        title:
          none.length > MOST_FIELDS
            ? texts.missing.manyFields
            : none.length > 0
              ? texts.missing.fields(fieldNames(texts, i18n))
              : texts.missing.fewest(i18n.messages.fields[scarce].inSentence),
        text: none.length > MOST_FIELDS ? texts.missing.fields(fieldNames(texts, i18n)) : '',
        notes: texts.missing.fieldsNotes,
      })),
      layout: 'chart',
      view: viewOf(centres, 'fields'),
      chart: { highlight: none.length > 0 ? none : [scarce] },
    },
  ];
}

/** Countries, what is not known, and what to ask for. */
function lastSteps({
  say,
  scope,
  centres,
  scarce,
  countries,
  countryNames,
  elsewhere,
  unsure,
  context,
}: Gaps): readonly (BriefingStep | null)[] {
  return [
    {
      ...stepWords(say, (texts, i18n) => ({
        title: countries.length > 0 ? texts.missing.countries : texts.missing.spread,
        text: countries.length > 0 ? countryNames(texts, i18n) : '',
        notes: texts.missing.countriesNotes,
      })),
      layout: countries.length > 0 ? 'split' : 'chart',
      view: viewOf(centres, countries.length > 0 ? 'none' : 'countries'),
      chart: { top: 12 },
    },
    {
      ...stepWords(say, (texts) => ({
        title: texts.missing.unknown(liveCount(unsure)),
        text: texts.missing.unknownText,
        notes: texts.missing.unknownNotes,
      })),
      layout: 'figures',
      view: viewOf(centres),
      figures: (['unknown', 'renewal-under-review', 'active'] as const).map((status) => ({
        figure: countOf(both(centres, `status=${status}`)),
        label: say((texts) => texts.missing.statuses[status]),
      })),
    },
    {
      ...stepWords(say, (texts, { messages }) => ({
        title: texts.missing.elsewhere(messages.fields[scarce].inSentence, liveCount(elsewhere)),
        notes: texts.missing.elsewhereNotes,
      })),
      layout: 'list',
      view: viewOf(elsewhere),
      name: namesOf(sitesOf(elsewhere, context), 9),
    },
    {
      ...stepWords(say, ({ missing }) => ({
        title: missing.ask,
        text: missing.askText,
        notes: missing.askNotes,
      })),
      layout: 'split',
      view: viewOf(centres),
    },
    { ...stepWords(say, ({ sources }) => sources), layout: 'sources', view: viewOf(scope) },
  ];
}

/** What a place lacks: fields without a centre, countries without one, and what no source tells. */
export const fillMissing: FillTemplate = (context) => {
  const facts = readGaps(context);
  const { say, name } = facts;
  return {
    title: say((texts, i18n) => texts.missing.title(name(texts, i18n))),
    summary: say((texts) => texts.missing.summary),
    steps: [...firstSteps(facts), ...lastSteps(facts)].flatMap((step) => step ?? []),
  };
};
