import { type CentreEvent, inOrder, yearOfEvent } from './centre-event.ts';

/*
 * How long a centre's status lasts. The agreement says it; where no page read gives its length, the rule of its time does:
 * - From the guidelines of 2005 on (33 C/Resolution 90; kept by 35 C/Resolution 103 and 37 C/Resolution 93) model agreements run six years.
 * - Under the strategy of 2019 (40 C/Resolution 99, document 40 C/79) they run eight. Its agreements came later than it: of those whose
 *   length a page prints, all seven from November 2019 to February 2022 run six years still, all from April 2022 on run eight. A test
 *   holds the tables to that.
 * - Agreements before 2005 followed no model that was found: of them no end is computed.
 */

/** Which rule gives the length of a term. */
export const TERM_RULES = ['stated', 'guidelines-2005', 'strategy-2019'] as const;
export type TermRule = (typeof TERM_RULES)[number];

/** The present term of a centre, computed and never read: no page states it. */
export interface Term {
  /** The dated agreement, its entry into force or its renewal from which it counts. */
  readonly basis: CentreEvent;
  readonly rule: TermRule;
  readonly years: number;
  /** ISO 8601, as exact as the date of `basis`: a year, a month or a day. */
  readonly end: string;
}

/** Where a term stands on a day. */
export type TermState = 'running' | 'runs-out' | 'passed';

/** A term that ends within so many months runs out. */
export const MONTHS_OF_NOTICE = 24;

const GUIDELINES = { from: '2005-10', years: 6 };
/** A date that is only a year, `2022`, comes before every day in it: such an agreement is taken for one of the older kind. */
const STRATEGY = { from: '2022-03', years: 8 };

/** The present term of a centre by its events; null where none is dated, where no rule is known, or where the status has ended. */
export function termOf(events: readonly CentreEvent[]): Term | null {
  let basis: CentreEvent | null = null;
  let stated: number | null = null;
  // An agreement follows the model of the day on which it was signed, or else approved, however late it enters into force.
  let written: string | null = null;
  for (const event of inOrder(events)) {
    if (event.event === 'approved') {
      written = event.date;
    } else if (event.event === 'agreement-signed' || event.event === 'renewed') {
      basis = event;
      stated = event.termYears;
      written = event.date;
    } else if (event.event === 'entered-into-force') {
      basis = event;
      stated = event.termYears ?? stated;
    } else if (event.event === 'lapsed' || event.event === 'ceased') {
      basis = null;
    }
  }
  if (basis === null) return null;
  const ruled = ruleOf(written ?? basis.date);
  const years = stated ?? ruled?.years;
  if (years === undefined) return null;
  const rule = stated === null && ruled ? ruled.rule : 'stated';
  return { basis, rule, years, end: addYears(basis.date, years) };
}

/** The last day (ISO 8601) by which a term that is to end soon runs out, seen from `day`. */
export const endOfNotice = (day: string): string => addYears(day, MONTHS_OF_NOTICE / 12);

/** Where a term stands on a day (ISO 8601). A term whose end is known to the year or month alone passes when that is over. */
export function stateOfTerm({ end }: Pick<Term, 'end'>, day: string): TermState {
  if (end < day.slice(0, end.length)) return 'passed';
  return end <= endOfNotice(day).slice(0, end.length) ? 'runs-out' : 'running';
}

function ruleOf(date: string): { readonly rule: TermRule; readonly years: number } | null {
  if (date >= STRATEGY.from) return { rule: 'strategy-2019', years: STRATEGY.years };
  return date >= GUIDELINES.from ? { rule: 'guidelines-2005', years: GUIDELINES.years } : null;
}

/** A date so many years later; the 29th of February becomes the 28th where the year has none. */
function addYears(date: string, years: number): string {
  const year = yearOfEvent({ date }) + years;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${year}${date.slice(4) === '-02-29' && !isLeap ? '-02-28' : date.slice(4)}`;
}
