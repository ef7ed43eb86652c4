import { endOfNotice, stateOfTerm, type TermRule, type TermState } from '../../../model/register/term.ts';
import { type Centre, isFormer } from '../../../model/site.ts';
import type { SiteDetails } from '../../../model/site-details.ts';
import type { Scene } from '../../../state/scene/scene.ts';

/** The states of terms as a reader wants them: what asks for action comes first. */
const STATES = ['runs-out', 'passed', 'running'] as const satisfies readonly TermState[];

/** The present term of a centre; dates as ISO 8601, as exact as they are known. */
export interface CentreTerm {
  readonly id: string;
  readonly site: Centre;
  readonly from: string;
  readonly end: string;
  readonly years: number;
  readonly rule: TermRule;
  readonly state: TermState;
}

/** The terms of the centres that the filters let through. */
export interface Terms {
  /** By state, those that are there: the soonest end first, of those that are over the latest. */
  readonly groups: readonly { readonly state: TermState; readonly terms: readonly CentreTerm[] }[];
  readonly known: number;
  /** Centres of which no agreement is dated. */
  readonly unknown: readonly Centre[];
  /** The day of the tables, from which the states are seen, and the last day by which a term runs out. */
  readonly day: string;
  readonly limit: string;
}

/** Gathers the terms of the category 2 centres that have their status still. Institutes of category 1 have no term. */
export function gatherTerms(scene: Scene, details: ReadonlyMap<string, SiteDetails>): Terms {
  const { catalog, visible } = scene;
  const day = catalog.compiled;
  const terms: CentreTerm[] = [];
  const unknown: Centre[] = [];
  for (const index of visible) {
    const site = catalog.sites[index];
    if (site?.kind !== 'centre' || site.category !== '2' || isFormer(site.status)) continue;
    const { end, from, years, rule } = details.get(site.id)?.term ?? {};
    if (end && from && years && rule)
      terms.push({ id: site.id, site, from, end, years, rule, state: stateOfTerm({ end }, day) });
    else unknown.push(site);
  }
  const byEnd = (a: CentreTerm, b: CentreTerm) => a.end.localeCompare(b.end) || a.id.localeCompare(b.id);
  const groups = STATES.map((state) => {
    const own = terms.filter((term) => term.state === state).sort(byEnd);
    return { state, terms: state === 'passed' ? own.reverse() : own };
  });
  return {
    groups: groups.filter(({ terms }) => terms.length > 0),
    known: terms.length,
    unknown,
    day,
    limit: endOfNotice(day),
  };
}

/** How many terms are in a state. */
export const countTerms = ({ groups }: Terms, state: TermState): number =>
  groups.find((group) => group.state === state)?.terms.length ?? 0;
