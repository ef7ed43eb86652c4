import { centresOf } from '../coverage/centres.ts';
import type { GroundIndex, Mask } from '../coverage/ground-index.ts';
import { shareWithin } from '../coverage/people.ts';
import { lastClassOf } from '../coverage/ranges.ts';
import { isOldFigure, measured, RESEARCH_FIGURES, type ResearchFigure } from '../dossier/figures.ts';
import type { DossierTables } from '../dossier/tables.ts';
import { stateOfTerm } from '../register/term.ts';
import type { Centre, LngLat } from '../site.ts';
import type { ProposalAsked } from './asked.ts';
import type { ProposalCandidate } from './candidates.ts';
import { type Measuring, partReach, reachOf } from './reach-of.ts';

/** What may make a proposal wrong, or fail: computed from the tables. */
export interface ProposalRisks {
  readonly hasHost: boolean;
  /** Whether the country is a member of UNESCO; null where that is not known. */
  readonly isMember: boolean | null;
  /** Centres of the subject in the country that are there already. */
  readonly own: number;
  /** Centres of the subject of unknown status, and what share of the country is within the distance if they count. */
  readonly unknown: { readonly count: number; readonly share: number | null };
  /** Centres that count whose term, as computed, ends within two years or is past; and of which no term is known. */
  readonly terms: { readonly ending: number; readonly passed: number; readonly without: number };
  /** The share of the country's people that lives in places that the source names; null where no total is at hand. */
  readonly known: number | null;
  readonly figures: { readonly missing: readonly ResearchFigure[]; readonly old: readonly ResearchFigure[] };
  /** Of the points: how many lie far from any town, and how many nearest to a town of another country. */
  readonly points: { readonly atSea: number; readonly abroad: number };
  readonly hasPapers: boolean;
}

/** What risks are computed of. */
interface Found {
  readonly asked: ProposalAsked;
  readonly measuring: Measuring;
  readonly centres: readonly Centre[];
  readonly own: readonly Centre[];
  readonly candidates: readonly ProposalCandidate[];
  readonly points: readonly LngLat[];
  readonly home: Mask;
}

type RiskTables = DossierTables & { readonly index: GroundIndex };

/** What would be another if centres of unknown status counted. */
function unknownOf({ asked, measuring, home }: Found, tables: RiskTables): ProposalRisks['unknown'] {
  const unknown = centresOf(tables.catalog.sites, asked.subject, 'unknown').filter(
    ({ status }) => status === 'unknown',
  );
  if (unknown.length === 0 || measuring.standing !== 'active') return { count: unknown.length, share: null };
  const { before } = reachOf(asked.subject, [], { ...measuring, standing: 'unknown' }, tables);
  const { spread } = partReach(before, tables.index, home);
  return {
    count: unknown.length,
    share: shareWithin(spread, lastClassOf(measuring.within)),
  };
}

function termsOf(centres: readonly Centre[], { details, catalog }: RiskTables): ProposalRisks['terms'] {
  const ends = centres
    .filter(({ category }) => category !== '1')
    .map(({ id }) => details.get(id)?.term.end ?? null);
  const states = ends.map((end) => (end === null ? null : stateOfTerm({ end }, catalog.compiled)));
  const count = (state: (typeof states)[number]) => states.filter((each) => each === state).length;
  return { ending: count('runs-out'), passed: count('passed'), without: count(null) };
}

function figuresOf({ country }: ProposalAsked, { research, catalog }: RiskTables): ProposalRisks['figures'] {
  const now = Number(catalog.compiled.slice(0, 4));
  const all = RESEARCH_FIGURES.map((id) => ({ id, figure: measured(research.get(country), id) }));
  return {
    missing: all.filter(({ figure }) => figure === null).map(({ id }) => id),
    old: all.filter(({ figure }) => figure !== null && isOldFigure(figure, now)).map(({ id }) => id),
  };
}

/** Computes what may be wrong. */
export function risksOf(found: Found, tables: RiskTables): ProposalRisks {
  const { asked, centres, own, candidates, points } = found;
  const standing = tables.research.get(asked.country)?.standing;
  const country = tables.index.ground.countries.get(asked.country);
  const thought = points.length > 0 ? candidates : [];
  return {
    hasHost: asked.host !== '',
    isMember: standing === undefined ? null : standing === 'member',
    own: own.length,
    unknown: unknownOf(found, tables),
    terms: termsOf(centres, tables),
    known: country?.total ? country.residents / country.total : null,
    figures: figuresOf(asked, tables),
    points: {
      atSea: thought.filter(({ town }) => town === null).length,
      abroad: thought.filter(({ town }) => town !== null && town.place.country !== asked.country).length,
    },
    hasPapers: tables.papers !== null,
  };
}
