import { plural } from '../../plural.ts';

/** The words of the ranking of countries, regions and groups. */
export const texts = {
  most: (name: string, count: string, sites: string, total: number, share: string) =>
    `Most: ${name}, ${count} of ${plural(total, sites, 'site', 'sites')} (${share}).`,
  tied: (names: string, count: string, sites: string, total: number, _share: string) =>
    `Most: ${names}, ${count} each of ${plural(total, sites, 'site', 'sites')}.`,
  /** Where so many share the first place that none of them leads. */
  manyTied: {
    country: (countries: string, count: number, formatted: string, sites: string) =>
      `${countries} countries share the first place: ${plural(count, formatted, 'site', 'sites')} each of ${sites}.`,
    region: (regions: string, count: number, formatted: string, sites: string) =>
      `${regions} regions share the first place: ${plural(count, formatted, 'site', 'sites')} each of ${sites}.`,
    group: (groups: string, count: number, formatted: string, sites: string) =>
      `${groups} groups share the first place: ${plural(count, formatted, 'site', 'sites')} each of ${sites}.`,
  },
  only: (name: string, rank: string, count: string, sites: string, total: number) =>
    `${name}, rank ${rank}: ${count} of ${plural(total, sites, 'site', 'sites')}.`,
  without: {
    country: (without: number, formatted: string, expected: string) =>
      `${formatted} of ${expected} countries and territories ${without === 1 ? 'has' : 'have'} none.`,
    region: (without: number, formatted: string, expected: string) =>
      `${formatted} of ${expected} regions ${without === 1 ? 'has' : 'have'} none.`,
    group: (without: number, formatted: string, expected: string) =>
      `${formatted} of ${expected} groups ${without === 1 ? 'has' : 'have'} none.`,
  },
  none: 'No site passes the other filters: lift one of them to see a ranking.',
  unit: 'Number of sites, in the colours of their fields',
  by: 'What is ranked',
  levels: { country: 'Countries', region: 'Regions', group: 'Groups' },
  dossier: (name: string) => `Dossier: ${name}`,
  find: 'Find a country',
  notFound:
    'No country or territory among those counted has such a name. Try fewer letters, or lift a filter of place.',
  all: (formatted: string) => `Show all ${formatted}`,
  fewer: 'Show the first',
  transboundary: (count: number, formatted: string) =>
    count === 1
      ? '1 transboundary site counts in each of its countries.'
      : `${formatted} transboundary sites count in each of their countries.`,
  inSeveral: (count: number, formatted: string) =>
    count === 1
      ? '1 site counts in several groups.'
      : `${formatted} sites count in several groups, to which their countries belong.`,
  inNone: (count: number, formatted: string) =>
    count === 1 ? '1 site lies in no group.' : `${formatted} sites lie in no group.`,
  listed: 'Those without any are listed in the table.',
  columns: { rank: 'Rank', sites: 'Sites', share: 'Share' },
  place: (name: string, rank: string, count: number, formatted: string, share: string) =>
    `${name}, rank ${rank}: ${plural(count, formatted, 'site', 'sites')}, ${share}`,
  part: (name: string, field: string, count: number, formatted: string) =>
    `${name}, ${field}: ${plural(count, formatted, 'site', 'sites')}`,
};
