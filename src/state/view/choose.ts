import { isOneOf } from '../../model/typed.ts';
import { FACET_IDS } from '../facets/index.ts';
import type { Referent } from './referent.ts';
import type { Filters, Focus } from './view.ts';

/** The parts of a View that a mark can choose by; `site` is selected by other means. */
const LISTS = [...FACET_IDS, 'link'] as const;

type Choice = Partial<Filters & Focus>;

const sameValues = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((value) => b.includes(value));

/** Whether the view asks for exactly what the referent stands for, in the parts that it names. */
export function isChosen(view: Filters & Focus, referent: Referent): boolean {
  const { years } = referent;
  const named = LISTS.filter((key) => referent[key]);
  if (named.length === 0 && !years) return false;
  if (years && !(view.since?.[0] === years[0] && view.since[1] === years[1])) return false;
  return named.every((key) => sameValues(view[key], referent[key] ?? []));
}

/** What changes when the mark of a referent is clicked, see `Actions.choose`. */
export function choose(view: Filters & Focus, referent: Referent, add: boolean): Choice {
  const named = LISTS.filter((key) => referent[key]);
  const lift = !add && isChosen(view, referent);
  const includesAll = (key: (typeof LISTS)[number]) =>
    (referent[key] ?? []).every((value) => isOneOf<string>(view[key], value));
  // A mark of two facets is taken away only if it is chosen as a whole: another may share one of its values.
  const remove = add && named.every(includesAll);
  const change: Record<string, unknown> = {};
  for (const key of named) {
    const values = referent[key] ?? [];
    const chosen: readonly string[] = view[key];
    if (lift) change[key] = [];
    else if (!add) change[key] = values;
    else if (remove) change[key] = chosen.filter((value) => !values.includes(value));
    else change[key] = [...chosen, ...values.filter((value) => !chosen.includes(value))];
  }
  if (referent.years) change.since = lift ? null : referent.years;
  // The values of a referent are those of the filters that it names.
  return change as Choice;
}
