import type { MonthStyle } from '../../partial-date.ts';
import { plural } from '../../plural.ts';

const centres = (count: number, formatted: string) => plural(count, formatted, 'centre', 'centres');

/** The words of the chart of the terms of centres. */
export const texts = {
  question: 'When do the terms of centres end?',
  /** `known` are all terms that are drawn; `soon` end by `limit`, of `passed` the end is over. */
  finding: (
    { known, soon, passed }: { known: number; soon: number; passed: number },
    write: (count: number) => string,
    limit: string,
  ) => {
    const ends = soon === 0 ? 'none ends' : soon === 1 ? '1 ends' : `${write(soon)} end`;
    const over = passed > 0 ? `; the expected end of ${write(passed)} is past and no renewal was found` : '';
    return `Of ${plural(known, write(known), 'known term', 'known terms')} ${ends} by ${limit}${over}`;
  },
  unit: 'Present term of each category 2 centre, from the agreement or renewal to its expected end',
  computed:
    'Ends are computed from the dated agreement or renewal: the length that a source states, else six years, and eight for agreements from March 2022 on. No page states them.',
  renewed: 'Where the end is past, the term may have been renewed since: no page that was read says so.',
  unknown: (count: number, formatted: string) =>
    `Not drawn: ${centres(count, formatted)} of which no source read dates an agreement.`,
  none: 'No category 2 centre is left, and only they have terms. Take off one of the filters.',
  noneKnown: (count: number, formatted: string) =>
    `${centres(count, formatted)} left, but no source read dates an agreement, so that no term can be computed. Take off one of the filters to see more.`,
  groups: {
    'runs-out': (count: string) => `Ends within 24 months: ${count}`,
    passed: (count: string) => `End is past, no renewal found: ${count}`,
    running: (count: string) => `Ends later: ${count}`,
  },
  /** What the drawing's marks mean. */
  key: {
    term: 'Term',
    since: 'Since its end',
    notice: 'Next 24 months',
  },
  today: (date: string) => `The line is ${date}, the day of these tables.`,
  /** The words of one bar. */
  term: (from: string, end: string, years: string) => `${from} to ${end}, ${years} years`,
  states: {
    'runs-out': 'Ends within 24 months',
    passed: 'End is past, no renewal found',
    running: 'Ends later',
  },
  past: (date: string) => `${date}, past`,
  folded: (count: number, formatted: string) =>
    `Not drawn: ${plural(count, formatted, 'more term', 'more terms')}.`,
  unknownState: 'No dated agreement known',
  columns: {
    centre: 'Centre',
    country: 'Country',
    from: 'From',
    end: 'Expected end',
    years: 'Years',
    rule: 'Length',
    state: 'State',
  },
  /** How a month stands in a short date. */
  month: (): MonthStyle => 'short',
  onSlide: {
    unit: (date: string) => `Months from ${date} to the expected end of term`,
    unitOfPast: (date: string) => `Months to the expected end of term, or since then, on ${date}`,
    series: 'Months left',
    since: 'Months since the end',
    computed: (hasPast: boolean) =>
      `Ends are reckoned from the dated agreement or renewal: by the length that a source states, else six years, from March 2022 on eight.${hasPast ? ' A renewal may have followed that no page read tells of.' : ''}`,
    rest: (count: number, formatted: string) =>
      `${plural(count, formatted, 'term', 'terms')} that end later not drawn.`,
    passed: (count: number, formatted: string) =>
      `Not drawn either: ${plural(count, formatted, 'term', 'terms')} whose expected end is past, with no renewal found.`,
  },
};
