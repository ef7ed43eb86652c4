import type { BriefingStep } from '../../../model/briefing/briefing.ts';
import { FIELDS } from '../../../model/vocabulary.ts';
import type { FacetValues } from '../../../state/facets/index.ts';
import { nameOfValue } from '../../../state/view/describe.ts';
import { sayingOf, stepWords, type Write } from './saying.ts';
import { both, countOf, liveCount, type Scope, sitesOf, viewOf } from './scope.ts';
import type { FillTemplate, TemplateContext, TemplateSource } from './template.ts';

interface Place {
  readonly scope: Scope;
  readonly name: Write;
}

/** Two values of one facet as places; null where there are not two. */
function pairOf<Id extends 'region' | 'group' | 'country'>(
  facet: Id,
  values: readonly FacetValues[Id][],
  { catalog }: TemplateSource,
): readonly [Place, Place] | null {
  const [first, second, ...others] = values.map(
    (value): Place => ({
      scope: `${facet}=${value}`,
      name: (_, i18n) => nameOfValue(facet, value, i18n, catalog),
    }),
  );
  return first && second && others.length === 0 ? [first, second] : null;
}

/** The two regions, groups or countries that are filtered by; null where there are not two. */
export function placesOf(source: TemplateSource): readonly [Place, Place] | null {
  const { region, group, country } = source.view;
  return (
    pairOf('region', region, source) ?? pairOf('group', group, source) ?? pairOf('country', country, source)
  );
}

/** The two places; null where there are not two. */
function readPairFacts(context: TemplateContext) {
  const pair = placesOf(context);
  if (!pair) return null;
  const [left, right] = pair;
  const say = sayingOf(context);
  const names = (texts: Parameters<Write>[0], i18n: Parameters<Write>[1]) =>
    [left.name(texts, i18n), right.name(texts, i18n)] as const;
  const [facet = '', first = ''] = left.scope.split('=');
  const all = `${facet}=${first},${right.scope.split('=')[1] ?? ''}`;
  const sidesOf = (kinds: Scope, label: Write) =>
    pair.map(({ scope, name }) => ({
      title: say(name),
      view: viewOf(both(scope, kinds)),
      figures: [{ figure: countOf(both(scope, kinds)), label: say(label) }],
    }));
  const fields = FIELDS.filter(
    (field) => sitesOf(both(all, 'kind=centre', `field=${field}`), context).length > 0,
  );
  return { names, left, right, say, all, sidesOf, fields };
}

type PairFacts = NonNullable<ReturnType<typeof readPairFacts>>;

/** Sites and centres of both. */
function firstSteps({ names, left, right, say, all, sidesOf }: PairFacts): readonly (BriefingStep | null)[] {
  return [
    {
      ...stepWords(say, (texts, i18n) => ({
        title: texts.places.title(...names(texts, i18n)),
        text: texts.places.intro(liveCount(left.scope), liveCount(right.scope)),
        notes: texts.places.introNotes,
      })),
      layout: 'title',
      view: viewOf(all),
    },
    {
      ...stepWords(say, (texts) => ({
        title: texts.places.all(liveCount(left.scope), liveCount(right.scope)),
        notes: texts.places.allNotes,
      })),
      layout: 'compare',
      view: viewOf(all),
      sides: sidesOf('', (texts) => texts.sites),
    },
    {
      ...stepWords(say, (texts) => ({
        title: texts.places.centres(
          liveCount(both(left.scope, 'kind=centre')),
          liveCount(both(right.scope, 'kind=centre')),
        ),
        notes: texts.places.centresNotes,
      })),
      layout: 'compare',
      view: viewOf(both(all, 'kind=centre')),
      sides: sidesOf('kind=centre', (texts) => texts.kinds.centre),
    },
    {
      ...stepWords(say, (texts) => ({ title: texts.places.landscapes, notes: texts.places.landscapesNotes })),
      layout: 'compare',
      view: viewOf(both(all, 'kind=biosphere-reserve,geopark')),
      sides: sidesOf('kind=biosphere-reserve,geopark', (texts) => texts.landscapes),
    },
  ];
}

/** Fields, growth and countries. */
function lastSteps({ names, left, right, say, all, fields }: PairFacts): readonly (BriefingStep | null)[] {
  return [
    {
      ...stepWords(say, (texts, { messages }) => ({
        title: fields.length > 0 ? texts.places.fields : texts.places.noCentres,
        text: fields
          .slice(0, 6)
          .map((field) =>
            texts.places.field(
              messages.fields[field].name,
              liveCount(both(left.scope, 'kind=centre', `field=${field}`)),
              liveCount(both(right.scope, 'kind=centre', `field=${field}`)),
            ),
          )
          .join('\n'),
        notes: texts.places.fieldsNotes,
      })),
      layout: 'split',
      view: viewOf(both(all, 'kind=centre')),
    },
    {
      ...stepWords(say, (texts, i18n) => ({
        title: texts.places.growth(...names(texts, i18n)),
        notes: texts.places.growthNotes,
      })),
      layout: 'chart',
      view: viewOf(all, 'growth', 'show=growth-stack.kind'),
    },
    {
      ...stepWords(say, (texts) => ({ title: texts.places.countries, notes: texts.places.countriesNotes })),
      layout: 'chart',
      view: viewOf(all, 'countries'),
      chart: { top: 12 },
    },
    { ...stepWords(say, ({ sources }) => sources), layout: 'sources', view: viewOf(all) },
  ];
}

/** Two regions, groups or countries, side by side. */
export const fillPlaces: FillTemplate = (context) => {
  const facts = readPairFacts(context);
  if (!facts) return null;
  const { names, say } = facts;
  return {
    title: say((texts, i18n) => texts.places.title(...names(texts, i18n))),
    summary: say((texts) => texts.places.summary),
    steps: [...firstSteps(facts), ...lastSteps(facts)].flatMap((step) => step ?? []),
  };
};
