import { readTable } from '../../helpers/real-tables.ts';
import { catalog, countOf } from './real-briefings.ts';

/** What the words of a step claim, in English, and whether the tables say so, too. */
export type Claim = readonly [briefing: string, words: string, holds: () => boolean];

/** The codes of all countries. */
export const countries = [...catalog.countries.keys()];

/** The codes of the countries of Southeast Asia. */
export const inAsia = [...catalog.countries.values()]
  .filter(({ groups }) => groups.includes('southeast_asia'))
  .map(({ iso3 }) => iso3);

/** Whether a value has more sites than any other. */
export function leads(
  value: string,
  values: readonly string[],
  argument: (value: string) => string,
): boolean {
  const own = countOf(argument(value));
  return values.every((other) => other === value || countOf(argument(other)) < own);
}

/** Members of a network in the strict sense, each once. */
export function membersOf(network: string): ReadonlySet<string> {
  const rows = readTable('network-members').filter(
    ({ network_id, role }) => network_id === network && role === 'member',
  );
  return new Set(rows.map(({ member = '' }) => member));
}

/** Whether the table of events tells it. */
export const isEvent = (entity: string, words: RegExp) =>
  readTable('timeline').some(
    ({ entities = '', event_en = '' }) => entities.split(';').includes(entity) && words.test(event_en),
  );
