import { byId } from '../../by-id.ts';
import { plural } from '../../plural.ts';

/** The words of links of cooperation: those of a site, and those that an arc of the map stands for. */
export const texts = {
  title: 'Links of cooperation',
  none: 'None in the sources read',
  pair: (one: string, other: string) => `${one} – ${other}`,
  since: (year: number) => `since ${year}`,
  undated: 'no year stated',
  notVerified: 'not verified',
  source: 'Source',
  noSource: 'No source: background knowledge',
  more: (count: number, formatted: string) => `and ${plural(count, formatted, 'more link', 'more links')}`,
  papers: (count: number, formatted: string, year: number) =>
    `${plural(count, formatted, 'paper', 'papers')} written together in ${year}`,
  over: (networks: string) => `Joined over: ${networks}`,
  papersSource: 'OpenAlex; whole counting',
  pressForAll: 'Click for all that is known, with sources',
  strongest: (drawn: string, all: string) => `Arcs: the ${drawn} strongest of ${all} pairs of countries`,
  every: (formatted: string) => `Arcs: all ${formatted} pairs of countries`,
  showAll: (formatted: string) => `All ${formatted}`,
  showStrongest: 'Only the strongest',
  regions: byId<string>({
    'developing-countries': 'Developing countries',
    'east-africa': 'East Africa',
    'southeast-asia-pacific': 'Southeast Asia and the Pacific',
  }),
};
