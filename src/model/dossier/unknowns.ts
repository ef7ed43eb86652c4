import { type FactId, factsAskedOf, isKnown } from '../register/known/facts.ts';
import type { Site } from '../site.ts';
import { KINDS, type Kind } from '../vocabulary.ts';
import { measured, RESEARCH_FIGURES, type ResearchFigure } from './figures.ts';
import type { Subject } from './subject.ts';
import type { DossierTables } from './tables.ts';

/** A fact that is not known of some sites. */
export interface UnknownFact {
  readonly kind: Kind;
  readonly fact: FactId;
  readonly missing: readonly Site[];
  readonly asked: number;
}

/** What a dossier says that it does not know. */
export interface Unknowns {
  readonly facts: readonly UnknownFact[];
  /** Figures of research that the table has not of a country. */
  readonly figures: readonly ResearchFigure[];
  /** Sites without a year: the growth leaves them out. */
  readonly withoutYear: number;
}

/** What matters to whoever decides; the rest stands in the page of what is not known. */
const MATTERS: readonly FactId[] = ['status', 'term', 'agreement', 'host', 'year', 'approval', 'area'];

/** What is not known of a subject's sites of the present, and of its country. */
export function unknownsOf(subject: Subject, own: readonly Site[], tables: DossierTables): Unknowns {
  const { details, catalog, research } = tables;
  const present = own.filter(({ former }) => !former);
  const facts = KINDS.flatMap((kind) =>
    MATTERS.flatMap((fact): readonly UnknownFact[] => {
      const asked = present.filter((site) => site.kind === kind && factsAskedOf(site).includes(fact));
      const missing = asked.filter((site) => {
        const known = details.get(site.id);
        return !known || !isKnown(fact, site, known, catalog.compiled);
      });
      return missing.length > 0 ? [{ kind, fact, missing, asked: asked.length }] : [];
    }),
  );
  const figures =
    subject.kind === 'country'
      ? RESEARCH_FIGURES.filter((id) => measured(research.get(subject.id), id) === null)
      : [];
  return { facts, figures, withoutYear: present.filter(({ year }) => year === null).length };
}
