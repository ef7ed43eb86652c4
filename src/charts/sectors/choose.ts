import { isOneOf, keysOf } from '../../model/typed.ts';
import type { Field, Sector } from '../../model/vocabulary.ts';
import type { Facets } from '../../state/facets/index.ts';
import type { Filters } from '../../state/view/view.ts';
import { FLOW_FACETS, type FlowFacet } from './flows.ts';

/** What a mark of the flow stands for: one value of each facet that it names, of centres only. */
export type Flow = Partial<Pick<Facets, FlowFacet>>;

const CENTRES = ['centre'] as const;

const sameValues = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((value) => b.includes(value));

/** The values with the missing ones added, or, to take away, without the given ones. */
function changed<T>(chosen: readonly T[], values: readonly T[], takeAway: boolean): readonly T[] {
  if (takeAway) return chosen.filter((value) => !values.includes(value));
  return [...chosen, ...values.filter((value) => !chosen.includes(value))];
}

/**
 * What a click on a node or a link changes: filters by exactly its centres, or lifts that. A field lies within its
 * sector, so that choosing one of the two lifts the other: together they would leave nothing.
 */
function replaceBy(filters: Filters, { sector, field, region }: Flow): Partial<Filters> {
  const wanted: Partial<Pick<Facets, FlowFacet | 'kind'>> = {
    kind: CENTRES,
    ...(sector || field ? { sector: sector ?? [], field: field ?? [] } : {}),
    ...(region ? { region } : {}),
  };
  const keys = keysOf(wanted);
  if (!keys.every((key) => sameValues(filters[key], wanted[key] ?? []))) return wanted;
  return Object.fromEntries(keys.map((key) => [key, []]));
}

/** Adds a flow to what is filtered by, or takes it away where all of it is; sectors become their fields where both meet. */
function addTo(filters: Filters, flow: Flow, fieldsOf: (sector: Sector) => readonly Field[]) {
  const inFields = flow.field !== undefined || filters.field.length > 0;
  const asFields = (sectors: readonly Sector[]) => sectors.flatMap((sector) => fieldsOf(sector));
  const named: Flow =
    flow.sector && inFields
      ? { ...(flow.region ? { region: flow.region } : {}), field: flow.field ?? asFields(flow.sector) }
      : flow;
  const chosen: Pick<Facets, FlowFacet> = {
    region: filters.region,
    sector: inFields ? [] : filters.sector,
    field: inFields && filters.field.length === 0 ? asFields(filters.sector) : filters.field,
  };
  const takeAway = FLOW_FACETS.every((facet) =>
    (named[facet] ?? []).every((value) => isOneOf(chosen[facet], value)),
  );
  return {
    kind: filters.kind.length > 0 ? filters.kind : CENTRES,
    ...(named.sector ? { sector: changed(chosen.sector, named.sector, takeAway) } : {}),
    ...(named.field ? { sector: [], field: changed(chosen.field, named.field, takeAway) } : {}),
    ...(named.region ? { region: changed(chosen.region, named.region, takeAway) } : {}),
  };
}

/** The filters that change when a mark of the flow is clicked; with `add`, when it is clicked with Shift or Ctrl. */
export function chooseFlow(
  filters: Filters,
  flow: Flow,
  add: boolean,
  fieldsOf: (sector: Sector) => readonly Field[],
): Partial<Filters> {
  return add ? addTo(filters, flow, fieldsOf) : replaceBy(filters, flow);
}
