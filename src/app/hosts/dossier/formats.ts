import type { Composed } from '../../../state/dossier/composed.ts';

/** The files that a dossier becomes; a table is there of comparisons alone. */
export const DOSSIER_FORMATS = ['pdf', 'docx', 'csv'] as const;
export type DossierFormat = (typeof DOSSIER_FORMATS)[number];

/** A file of a dossier that is asked for; each order is another object. */
export interface DossierOrder {
  readonly format: DossierFormat;
  readonly composed: Composed;
}
