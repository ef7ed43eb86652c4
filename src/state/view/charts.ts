import { WEIGHTS } from '../../model/partners/parts.ts';
import { GROUPS, REGIONS } from '../../model/vocabulary.ts';
import { FILL_IDS, RESEARCH_FILLS } from './map-choices.ts';

/** The charts, in the order in which they are offered and shown. The ids stand in links: never rename one. */
export const CHART_IDS = [
  'fields',
  'field-region',
  'growth',
  'countries',
  'composition',
  'sectors',
  'matrix',
  'network',
  'copublications',
  'partners',
  'networks',
  'indicators',
  'scatter',
  'distance',
] as const;
export type ChartId = (typeof CHART_IDS)[number];

/** The open charts with one more, in the order in which all are shown. */
export const withChart = (open: readonly ChartId[], chart: ChartId): readonly ChartId[] =>
  CHART_IDS.filter((id) => id === chart || open.includes(id));

/** What a reader can ask for by its name: a chart, or the view of growth that shows the terms of centres. */
export type NamedChart = ChartId | 'terms';

/** How a chart can be read: its choices, the first of which is the usual one. Ids and values stand in links. */
export const CHART_OPTIONS = {
  /** Whether bars of fields are parted by kind. */
  'fields-split': ['none', 'kind'],
  /** What a cell of the matrix of fields and regions states. */
  'field-region-show': ['count', 'row', 'column'],
  /** Sites by year, or the terms of centres. */
  'growth-view': ['years', 'terms'],
  'growth-stack': ['field', 'kind'],
  /** New sites of each year, or all sites up to it. */
  'growth-sum': ['year', 'cumulative'],
  'countries-by': ['country', 'region', 'group'],
  /** Countries can be ranked by a figure of research, too. */
  'countries-value': ['sites', ...RESEARCH_FILLS],
  /** The region or group that is held against the world where none is filtered by. */
  'composition-of': ['southeast_asia', ...REGIONS, ...GROUPS.filter((group) => group !== 'southeast_asia')],
  'composition-parts': ['field', 'kind'],
  'matrix-level': ['country', 'region'],
  'matrix-order': ['cluster', 'region', 'degree', 'name'],
  'matrix-show': ['both', 'networks', 'links'],
  /** What the network of centres, countries and networks is made of. */
  'network-show': ['links', 'memberships', 'both'],
  'network-size': ['degree', 'betweenness'],
  'indicators-view': ['figures', 'events'],
  'partners-view': ['ranking', 'paths'],
  'partners-of': ['country', 'site', 'network'],
  /** How much each part of a ranking of partners counts. */
  'weigh-field': WEIGHTS,
  'weigh-complement': WEIGHTS,
  'weigh-networks': WEIGHTS,
  'weigh-links': WEIGHTS,
  'weigh-papers': WEIGHTS,
  'weigh-growth': WEIGHTS,
  'weigh-near': WEIGHTS,
  'weigh-region': WEIGHTS,
  'weigh-capacity': WEIGHTS,
  /** Which two figures of countries are held against each other, and how their axes are divided. */
  'scatter-x': ['spending', ...FILL_IDS.filter((id) => id !== 'spending')],
  'scatter-y': ['researchers', ...FILL_IDS.filter((id) => id !== 'researchers')],
  'scatter-scale': ['auto', 'linear', 'log'],
  'distance-view': ['people', 'fields', 'years', 'whatif'],
  /** Which centres count: those at work, also those of unknown status, also those that ceased. */
  'distance-status': ['active', 'unknown', 'ceased'],
  /** To the nearest of all centres, or of those whose mandate has the region of the place. */
  'distance-by': ['nearest', 'mandate'],
  'distance-within': ['1000', '250', '500', '2000'],
} as const;
export type ChartOptionId = keyof typeof CHART_OPTIONS;
export type ChartOptionValue<Id extends ChartOptionId> = (typeof CHART_OPTIONS)[Id][number];

/** The choices that were made; what is missing stands at its usual value. */
export type ChartOptions = { readonly [Id in ChartOptionId]?: ChartOptionValue<Id> };
