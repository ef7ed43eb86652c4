import type { Kind } from '../../../model/vocabulary.ts';
import { plural } from '../../plural.ts';

const PER_COUNTRY: Readonly<Record<Kind, string>> = {
  centre: 'Centres per country',
  'biosphere-reserve': 'Biosphere reserves per country',
  geopark: 'UNESCO Global Geoparks per country',
};

/** The words of the map's legend, on the page and on exported maps. */
export const texts = {
  title: 'Legend',
  kinds: 'Shape: the kind of site',
  fields: 'Colour: the field of science',
  otherFields: 'Other fields',
  more: (_count: number, formatted: string) => `and ${formatted} more`,
  lines: {
    title: 'Boundaries',
    international: 'International boundary',
    disputed: 'Disputed or not yet determined',
    lineOfControl: 'Line of control',
    note: 'Claims, internal lines and maritime lines are not drawn.',
  },
  members: {
    title: 'Countries of the opened network',
    comparison: 'Countries of the opened networks',
    both: 'Members of both',
    note: 'Members in the strict sense: no observers, partners or donors. Areas of undetermined status are never filled.',
  },
  arcs: {
    title: 'Links of cooperation',
    copublication: 'Papers written together',
    strongestPairs: (drawn: string, all: string) => `${drawn} strongest of ${all} pairs of countries`,
    allPairs: (count: number, formatted: string) =>
      plural(count, formatted, 'pair of countries', 'pairs of countries'),
    pairsNote:
      'Links are gathered to one arc for each two countries, the strongest being those with most links, among equals those that are members of more networks together.',
    linksNote:
      'As sources state them; the width grows with the number of links. The end of a centre lies on it, that of a country on its capital, or in its middle where the table of capitals has none. An arc is part of a great circle, not a route.',
    papersNote: 'The width of papers grows with their number, the strongest partner being the widest.',
  },
  counts: {
    sites: 'Sites per country',
    kind: (kind: Kind) => PER_COUNTRY[kind],
    field: (field: string) => `Centres per country: ${field}`,
    none: 'No country has any.',
    note: 'Of the sites that the filters leave. Classes by ckmeans, which keeps numbers within a class as close as can be. A site of several countries counts for each. Countries without one, and areas of undetermined status, are not coloured.',
  },
  distance: {
    title: 'Distance of people to the nearest centre',
    range: (least: string | null, most: string | null) =>
      least === null ? `up to ${most} km` : most === null ? `over ${least} km` : `${least}–${most} km`,
    note: 'The distance that half of the people of a country do not exceed, to the centres that the open chart measures to. Countries for which no centre counts stand beyond all. Areas of undetermined status are not coloured.',
  },
  density: {
    title: (per: string) => `Density: sites per ${per} km²`,
    from: (value: string) => `${value} and more`,
    note: (km: string) =>
      `Of the sites that the filters leave; each is spread over the ground along a bell curve with a standard deviation of ${km} km.`,
  },
  reach: {
    title: (site: string) => `Reach of ${site}`,
    within: (km: string, count: number, formatted: string) =>
      `${km} km: ${plural(count, formatted, 'other site', 'other sites')}`,
    note: 'Great-circle distances. The numbers count the sites that the filters leave, each ring with what lies in the smaller ones.',
  },
  otherHalf: 'Not on this map',
  area: { title: 'Selected area', edge: 'Its edge' },
};
