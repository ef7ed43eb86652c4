import { plural } from '../../plural.ts';

/** How two figures go together, by their rank correlation. */
type Together = 'much' | 'some' | 'none' | 'against';

const TOGETHER: Readonly<Record<Together, string>> = {
  much: 'countries with more of one mostly have more of the other',
  some: 'countries with more of one tend to have more of the other, with many exceptions',
  none: 'there is hardly any common order',
  against: 'countries with more of one tend to have less of the other',
};

/** The words of the chart of two figures. */
export const texts = {
  x: 'To the right',
  y: 'Upwards',
  scale: 'Axes',
  scales: { auto: 'By the spread', linear: 'Even', log: 'Logarithmic' },
  find: 'Find a country',
  each: 'Each point is a country or territory',
  unit: (x: string, y: string) => `${x} (to the right) and ${y} (upwards)`,
  log: (name: string) => `${name}, logarithmic`,
  finding: (count: number, formatted: string, how: Together, correlation: string) =>
    `Of ${plural(count, formatted, 'country or territory', 'countries and territories')}, ${TOGETHER[how]} (rank correlation ${correlation}).`,
  few: (count: number, formatted: string) =>
    `${plural(count, formatted, 'country or territory has', 'countries and territories have')} both figures.`,
  only: (name: string, x: string, y: string) => `${name}. ${x}; ${y}.`,
  lacks: (name: string) => `${name}: one of the two figures is not known.`,
  none: 'No country that the filters leave has both figures: choose others, or lift a filter of place.',
  noCause: 'That two figures go together does not say that one comes of the other.',
  missing: (count: number, formatted: string) =>
    `${plural(count, formatted, 'country or territory lacks', 'countries and territories lack')} one of the figures or both: the table names them.`,
  missingNamed: (names: string) => `Without one of the figures or both: ${names}.`,
  old: (count: number, formatted: string) =>
    count === 1
      ? 'The hollow point has a figure older than ten years.'
      : `The ${formatted} hollow points have a figure older than ten years.`,
  counted: 'Sites are those that the filters leave; one of several countries counts for each.',
  years: 'Each figure is the latest of its country: the table gives its year.',
  columns: { country: 'Country', year: (name: string) => `${name}: year` },
  ofYear: (figure: string, year: number) => `${figure} (${year})`,
  point: (name: string, x: string, y: string) => `${name}. ${x}; ${y}`,
  named: (name: string, figure: string) => `${name}: ${figure}`,
};
