import { plural } from '../../plural.ts';
import { span } from '../../span.ts';

/** The words of the chart of growth by year. */
export const texts = {
  /** `half` is the year by which half of the sites were there, `peak` the one year with most, if there is one. */
  finding: (count: number, total: string, half: number, peak: { year: number; count: string } | null) =>
    `${plural(count, total, 'site', 'sites')} with a known year, half of them by ${half}${
      peak ? `; most in ${peak.year} (${peak.count})` : ''
    }`,
  within: (first: number, last: number, shown: string, total: string) =>
    `${span(first, last)}: ${shown} of ${total} sites with a known year`,
  unit: 'Number of sites by year of designation',
  centres: 'Centres by year of approval.',
  none: 'No site is left to count. Take off one of the filters.',
  noneWithYear: (count: number, formatted: string) =>
    `${plural(count, formatted, 'site is', 'sites are')} left, but no source gives ${
      count === 1 ? 'its year' : 'their years'
    }. Take off one of the filters to see more.`,
  withoutYear: (count: number, formatted: string) =>
    `${plural(count, formatted, 'site', 'sites')} without a known year not drawn.`,
  geoparks: 'Geoparks at their first year in the Global Geoparks Network, not at 2015, when the label began.',
  formerOut: 'Former sites not counted.',
  formerIn: 'Former sites count from their first year on, also after they ended.',
  leftOut: {
    field: 'Faint parts are fields that the filter leaves out; the numbers of the years do not count them.',
    kind: 'Faint parts are kinds that the filter leaves out; the numbers of the years do not count them.',
  },
  events: 'Events that name a site or UNESCO',
  earlier: (year: number, event: string) => `Earlier: ${year}, ${event}.`,
  eventsFailed: 'The events could not be loaded.',
  view: 'Shows',
  views: { years: 'Years', terms: 'Terms' },
  stack: 'Stacked by',
  stacks: { field: 'Field', kind: 'Kind' },
  sum: 'Columns show',
  sums: { year: 'Each year', cumulative: 'Sum so far' },
  play: (first: number) => `Play from ${first}`,
  pause: 'Pause',
  goOn: 'Go on',
  again: 'Play again',
  stop: 'Stop, and show what was shown before',
  sites: (count: number, formatted: string) => plural(count, formatted, 'site', 'sites'),
  spoken: (year: number, count: number, formatted: string) =>
    `${year}: ${plural(count, formatted, 'site', 'sites')}`,
  columns: { year: 'Year', sites: 'Sites', total: 'Sum so far', events: 'Events' },
  year: (year: number, count: number, formatted: string, total: string) =>
    `${year}: ${plural(count, formatted, 'site', 'sites')}, ${total} up to then`,
  part: {
    year: (year: number, name: string, count: number, formatted: string) =>
      `${year}, ${name}: ${plural(count, formatted, 'site', 'sites')}`,
    cumulative: (year: number, name: string, count: number, formatted: string) =>
      `Up to ${year}, ${name}: ${plural(count, formatted, 'site', 'sites')}`,
  },
  value: (name: string, count: number, formatted: string) =>
    `${name}: ${plural(count, formatted, 'site', 'sites')} with a known year`,
  ends: { first: 'First year shown', last: 'Last year shown' },
  endAt: (year: number, count: number, formatted: string) =>
    `${year}, ${plural(count, formatted, 'site', 'sites')} in the range`,
  more: (count: number, formatted: string) => `and ${plural(count, formatted, 'more event', 'more events')}`,
  openEvents: 'Click for sources',
  closeEvents: 'Close the events',
};
