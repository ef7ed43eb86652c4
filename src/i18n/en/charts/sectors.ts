import { plural } from '../../plural.ts';

/** The words of the chart of the flow of centres. */
export const texts = {
  /** `leaders` are the fields with most centres, one or several with as many. */
  finding: (parts: {
    leaders: string;
    several: boolean;
    shown: string;
    total: string;
    /** The region of most of its centres, or several with as many. */
    region: string;
    severalRegions: boolean;
    inRegion: string;
  }) =>
    parts.several
      ? `${parts.leaders} lead with ${parts.shown} of ${parts.total} centres each`
      : `${parts.leaders} leads with ${parts.shown} of ${parts.total} centres, ${parts.inRegion} of them in ${parts.severalRegions ? 'each of ' : ''}${parts.region}`,
  nothingShown: (total: string) =>
    `No centre passes the filters of sector, field and region; ${total} pass all others.`,
  none: 'No centre is left to count.',
  noCentres: (kind: string) =>
    `This chart is about centres, and the filter by kind leaves them out. Add “${kind}” to that filter, or take it off.`,
  noMatch:
    'No centre passes the filters. Take one of them off; this chart ignores only sector, field and region.',
  unit: 'Number of centres',
  onlyCentres: 'Centres only; the filters of sector, field and region do not change the counts.',
  through: 'A bar through two columns is a sector that is one field.',
  unverified: (count: number, formatted: string) =>
    `${plural(count, formatted, 'centre is', 'centres are')} not verified by a page that was read.`,
  columns: { sector: 'Sector', field: 'Field', region: 'Region', centres: 'Centres', shown: 'Filtered' },
  node: (name: string, count: number, formatted: string, share: string) =>
    `${name}: ${plural(count, formatted, 'centre', 'centres')}, ${share}`,
  abbreviated: (name: string, short: string) => `${name} (${short})`,
  link: (source: string, target: string, count: number, formatted: string) =>
    `${source} → ${target}: ${plural(count, formatted, 'centre', 'centres')}`,
  partly: (shown: string) => `${shown} of them pass the filters`,
  /** Names where there is no room for the whole ones. */
  short: {
    sector: {
      'natural-sciences': 'Natural',
      ocean: 'Ocean',
      education: 'Education',
      culture: 'Culture',
      'social-human-sciences': 'Social',
      'communication-information': 'Information',
    },
    field: {
      water: 'Water',
      'basic-sciences-engineering': 'Basic sciences',
      earth: 'Earth',
      ecology: 'Ecology',
      'science-policy': 'Policy',
      ocean: 'Ocean',
      education: 'Education',
      culture: 'Culture',
      'social-human-sciences': 'Social',
      'communication-information': 'Information',
    },
    region: {
      africa: 'Africa',
      'arab-states': 'Arab St.',
      'asia-pacific': 'Asia–Pac.',
      'europe-north-america': 'Eur.–N. Am.',
      'latin-america-caribbean': 'Lat. Am.',
    },
  },
};
