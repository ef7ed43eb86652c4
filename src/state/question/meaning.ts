import type { YearRange } from '../../model/search/question/years.ts';
import { keysOf } from '../../model/typed.ts';
import { FACET_IDS, FACETS } from '../facets/index.ts';
import { choose } from '../view/choose.ts';
import type { Referent } from '../view/referent.ts';
import { type Filters, NO_FILTERS, NO_FOCUS } from '../view/view.ts';

/** What some words of a question mean, as filters: the values and years of a referent, and whether former sites count. */
export interface Meaning {
  readonly referent: Referent;
  readonly former: boolean;
}

/** The meaning of years. */
export const meaningOfYears = (years: YearRange): Meaning => ({ referent: { years }, former: false });

const PLACES = FACET_IDS.filter((id) => FACETS[id].part === 'places');
const NOWHERE: Partial<Filters> = { region: [], group: [], country: [], area: null };

/** Several meanings as one: values of one facet are alternatives, facets narrow one another, the latest years count. */
function joinReferents(meanings: readonly Meaning[]): Referent {
  const joined: Record<string, readonly string[]> = {};
  let years: YearRange | undefined;
  for (const { referent } of meanings) {
    for (const id of FACET_IDS) {
      const values = referent[id];
      if (values) joined[id] = [...new Set([...(joined[id] ?? []), ...values])];
    }
    years = referent.years ?? years;
  }
  return years ? { ...joined, years } : joined;
}

/**
 * The filters that some meanings ask for, and nothing of the others. A place takes the place of any other one: whoever asks
 * for Japan after Africa wants Japan.
 */
export function filtersOf(meanings: readonly Meaning[], query: string): Partial<Filters> {
  const referent = joinReferents(meanings);
  const named = choose({ ...NO_FILTERS, ...NO_FOCUS }, referent, false);
  const values = Object.fromEntries(
    keysOf(NO_FILTERS).flatMap((key) => (key in named ? [[key, named[key]]] : [])),
  );
  return {
    ...(PLACES.some((id) => referent[id]) ? NOWHERE : {}),
    ...values,
    ...(meanings.some(({ former }) => former) ? { former: true } : {}),
    query,
  };
}
