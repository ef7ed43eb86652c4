import { plural } from '../../plural.ts';

/** The words of the suggestions below the search. */
export const texts = {
  list: 'Suggestions',
  groups: {
    filters: 'Filter',
    site: 'Open a site',
    host: 'Host institution',
    dossier: 'Open a dossier',
    network: 'Open a network',
    chart: 'Open a chart',
    briefing: 'Present a briefing',
    place: 'On the map',
    text: 'Search the words',
  },
  /** Above the questions that an empty field offers, and these questions. */
  examplesTitle: 'For example',
  examples: [
    'water centres in Africa',
    'geoparks in Viet Nam',
    'biosphere reserves since 2015',
    'centres in ASEAN',
  ],
  sites: (count: number, formatted: string) => plural(count, formatted, 'site', 'sites'),
  /** Behind filters that take the place of those that stand. */
  lifts: 'without the other filters',
  goTo: (name: string) => `Go to ${name}`,
  text: (query: string) => `“${query}” in names, hosts, places`,
  close: (query: string) => `Close to “${query}”`,
  with: (query: string) => `with “${query}”`,
  announce: (count: number, formatted: string, first: string) =>
    `${plural(count, formatted, 'suggestion', 'suggestions')}. Enter takes the first: ${first}`,
  none: 'No suggestion.',
};
