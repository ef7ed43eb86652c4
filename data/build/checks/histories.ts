import { inOrder, yearOfEvent } from '../../../src/model/register/centre-event.ts';
import type { Entry } from '../reading/table.ts';
import type { Row, Tables } from '../reading/tables.ts';

/** A session of the General Conference as documents name it: `36 C/Resolution 27`, `40 C/79`. */
const SESSION = /^(\d{2}) C\//;

/** The General Conference meets every second year; its 33rd session was in 2005 (UNESCO's records of the General Conference). */
const ANCHOR = { session: 33, year: 2005 };

/** Sessions before the 20th (1978) were not always two years apart. */
const FIRST_REGULAR = 20;

type EventEntry = Entry<Row<'histories'>>;

/** Reports events in an impossible order, sessions that do not fit their year, and years of `centres.csv` that events contradict. */
export function checkHistories(tables: Tables, editionDay: string): void {
  const { histories, centres } = tables;
  const byCentre = new Map<string, EventEntry[]>();
  for (const entry of histories?.entries ?? []) {
    checkDate(tables, entry, editionDay);
    checkSession(tables, entry);
    if (entry.value.source_url.length === 0 || entry.value.source_url.includes('background')) {
      histories?.complain(
        entry,
        'source_url',
        'must name the page that was read: no date of background knowledge',
      );
    }
    byCentre.set(entry.value.centre, [...(byCentre.get(entry.value.centre) ?? []), entry]);
  }
  for (const entries of byCentre.values()) checkOrder(tables, entries);
  for (const entry of centres?.entries ?? []) {
    const { id, approved_year: stated } = entry.value;
    const approved = byCentre.get(id)?.find(({ value }) => value.event === 'approved');
    if (stated !== null && approved && yearOfEvent(approved.value) !== stated) {
      centres?.complain(
        entry,
        'approved_year',
        `contradicts ${histories?.file}, where the approval is of ${approved.value.date}: leave it empty`,
      );
    }
  }
}

function checkDate({ histories }: Tables, entry: EventEntry, editionDay: string): void {
  const { date } = entry.value;
  if (date > editionDay.slice(0, date.length)) {
    histories?.complain(entry, 'date', `is after ${editionDay}, the day of this edition`);
  }
}

function checkSession({ histories }: Tables, entry: EventEntry): void {
  const { document, event } = entry.value;
  const session = Number(document?.match(SESSION)?.[1]);
  if (event !== 'approved' || !(session >= FIRST_REGULAR)) return;
  const year = ANCHOR.year + (session - ANCHOR.session) * 2;
  if (year !== yearOfEvent(entry.value)) {
    histories?.complain(
      entry,
      'document',
      `is of session ${session}, which met in ${year}, not in ${entry.value.date}`,
    );
  }
}

/** A proposal comes before the approval, and this before the first agreement. */
function checkOrder({ histories }: Tables, entries: readonly EventEntry[]): void {
  const rows = inOrder(entries.map((entry) => ({ ...entry.value, entry })));
  const first = (event: string) => rows.find((row) => row.event === event);
  const [approved, agreement] = [first('approved'), first('agreement-signed')];
  if (approved && agreement && isBefore(agreement.date, approved.date)) {
    histories?.complain(
      approved.entry,
      'date',
      `is after the first agreement, which was signed ${agreement.date}`,
    );
  }
  const proposed = first('proposed');
  if (approved && proposed && isBefore(approved.date, proposed.date)) {
    histories?.complain(proposed.entry, 'date', `is after the approval of ${approved.date}`);
  }
}

/** Whether a date is surely before another: dates are compared as far as both are exact. */
function isBefore(date: string, other: string): boolean {
  const exact = Math.min(date.length, other.length);
  return date.slice(0, exact) < other.slice(0, exact);
}
