/**
 * How figures are drawn: as bars of one measure side by side, along the years, against what is aimed at, as a span from
 * the lowest to the highest, or as single numbers.
 */
export const INDICATOR_FORMS = ['compare', 'change', 'target', 'range', 'figure'] as const;
export type IndicatorForm = (typeof INDICATOR_FORMS)[number];

/** Figures that are read together. */
export interface IndicatorGroup {
  readonly id: IndicatorGroupId;
  readonly form: IndicatorForm;
  /** Ids of `indicators.csv`; what is aimed at stands after what it is held against. */
  readonly indicators: readonly string[];
}

/** The names of the groups, in the order in which they are shown: the most telling first. */
export const INDICATOR_GROUP_IDS = [
  'research-spending',
  'joint-papers',
  'innovation-rank',
  'digital-economy',
  'energy-investment',
  'category-2-centres',
  'sites-of-viet-nam',
  'aims-2020',
  'support',
  'innovation',
  'digital',
  'energy',
  'asean',
  'viet-nam',
  'centres',
  'karst-centre',
  'world',
] as const;
export type IndicatorGroupId = (typeof INDICATOR_GROUP_IDS)[number];

const FORMS_AND_FIGURES: Readonly<
  Record<IndicatorGroupId, readonly [form: IndicatorForm, ...ids: readonly string[]]>
> = {
  'research-spending': ['compare', 'rd-gdp-vnm', 'rd-gdp-mys', 'rd-gdp-sgp', 'rd-gdp-world', 'rd-gdp-chn'],
  'joint-papers': ['change', 'coauth-share-2010', 'coauth-share-2020'],
  'innovation-rank': ['change', 'gii-rank-2023', 'gii-rank-2025', 'gii-target-2030'],
  'digital-economy': ['target', 'digital-economy-h1', 'digital-economy-target'],
  'energy-investment': ['compare', 'clean-energy-investment', 'fossil-investment'],
  'category-2-centres': ['compare', 'c2c-total', 'c2c-natural-sciences', 'c2c-water', 'c2c-earth'],
  'sites-of-viet-nam': ['compare', 'vn-biosphere-reserves', 'vn-geoparks', 'vn-c2c'],
  'aims-2020': ['target', 'hitech-gdp-target', 'manufacturing-target', 'tfp-target'],
  support: ['range', 'icp-icrtm-budget-min', 'icp-icrtm-budget-max'],
  innovation: ['figure', 'gii-change', 'gii-countries-2025', 'asean-st-rank-target', 'vn-sti-pillars'],
  digital: ['figure', 'digital-economy-growth-h1', 'digital-economy-revenue', 'digital-economy-growth-2019'],
  energy: [
    'figure',
    'clean-fossil-ratio',
    'clean-fossil-ratio-growth',
    'renewables-share',
    'solar-capacity',
    'solar-world-share',
    'vn-renewables-rank-asean',
    'net-zero-year',
  ],
  asean: [
    'figure',
    'asean-economy-rank-target',
    'ammsti-number',
    'asean-startup-programmes',
    'startup-asean-startups',
    'startup-asean-investors',
    'startup-asean-value',
    'nexus-value',
    'nexus-duration',
    'acpheed-offices',
    'c2c-sea-other-hosts',
    'c2c-policy-sea',
  ],
  'viet-nam': [
    'figure',
    'rural-population',
    'st-agri-growth',
    'four-party-linkage',
    'icp-icrtm-training-strands',
    'st-breakthroughs',
  ],
  centres: [
    'figure',
    'c2c-natural-fields',
    'c2c-domains',
    'c1-science-centres',
    'cistrat-rank-china',
    'c2c-total-2015',
    'c2c-natural-sciences-2015',
    'c2c-approved-2015',
  ],
  'karst-centre': [
    'figure',
    'irck-symposia',
    'irck-scientists',
    'irck-visitor-countries',
    'irck-agreements',
    'irck-agreement-countries',
    'irck-first-review-years',
    'global-karst-letters',
    'global-karst-countries',
  ],
  world: [
    'figure',
    'unesco-members-2015',
    'science-diplomacy-states',
    'integration-forms',
    'sdg-count',
    'covid-vaccine-time',
  ],
};

/** Every figure of `indicators.csv` in exactly one group; a test holds the table against the CSV. */
export const INDICATOR_GROUPS: readonly IndicatorGroup[] = INDICATOR_GROUP_IDS.map((id) => {
  const [form, ...indicators] = FORMS_AND_FIGURES[id];
  return { id, form, indicators };
});
