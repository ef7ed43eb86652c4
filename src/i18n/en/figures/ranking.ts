import { plural } from '../../plural.ts';

/** The words of the ranking of countries by a figure of research. */
export const texts = {
  measure: 'By what countries are ranked',
  sites: 'Sites',
  year: 'Year',
  ofYear: (figure: string, year: number) => `${figure} (${year})`,
  most: (names: string, figure: string, count: number, formatted: string) =>
    `Most: ${names}, ${figure}, of ${plural(count, formatted, 'country or territory', 'countries and territories')} with a figure of the last ten years.`,
  only: (name: string, figure: string, rank: string, ranked: string) =>
    `${name}: ${figure}, rank ${rank} of ${ranked}.`,
  oldOnly: (name: string, figure: string) =>
    `${name}: ${figure}. A figure older than ten years is not ranked.`,
  noFigure: (name: string) => `${name}: the figure is not known.`,
  none: 'No figure is known of the countries that the filters of place leave: lift one of them.',
  old: (count: number, formatted: string) =>
    count === 1
      ? '1 figure is older than ten years: it stands at the end, without a rank.'
      : `${formatted} figures are older than ten years: they stand at the end, without a rank.`,
  unknown: (count: number, formatted: string) =>
    `Not known of ${plural(count, formatted, 'country or territory', 'countries and territories')}, which the table names.`,
  unknownNamed: (names: string) => `Not known of ${names}.`,
  place: (name: string, figure: string, rank: string | null) =>
    rank === null ? `${name}: ${figure}, not ranked` : `${name}: ${figure}, rank ${rank}`,
};
