import { readRows } from '../catalog/row-file.ts';
import type { RecordOf } from '../columns/column.ts';
import { choice, date, id, integer, optional, sources, text } from '../columns/kinds.ts';
import { FIELDS, type Field } from '../vocabulary.ts';

/** The rules that steps stand in, the one in force first. */
export const PROCEDURE_RULES = ['strategy-2019', 'strategy-2013', 'ihp-2012'] as const;
export type ProcedureRule = (typeof PROCEDURE_RULES)[number];

/** No procedure has more steps. */
const MOST = 30;

/** Columns of `procedure.csv`: a step of UNESCO's procedure for centres of category 2, in our own words. */
export const PROCEDURE_STEP = {
  id: id(),
  /** Its place among the steps. */
  number: integer(1, MOST),
  /** The field in which alone it is asked for; null where it is asked for in all. */
  field: optional(choice(FIELDS)),
  rule: choice(PROCEDURE_RULES),
  title: { en: text(), vi: text() },
  text: { en: text(), vi: text() },
  /** What is not known of it; in both languages or in none. */
  doubt: { en: optional(text()), vi: optional(text()) },
  /** The resolution or document, as the page prints it, and when it was adopted. */
  document: text(),
  documentDate: date(),
  /** The pages that were read. */
  sourceUrl: sources(),
  readOn: date(),
};
export type ProcedureStep = RecordOf<typeof PROCEDURE_STEP>;

/** Whether another rule has come since: what it asks for must be asked about before it is relied on. */
export const isReplaced = ({ rule }: Pick<ProcedureStep, 'rule'>): boolean => rule !== PROCEDURE_RULES[0];

/** The steps for a centre of a field, in their order; of no single field those that are asked for in all. */
export function stepsFor(steps: readonly ProcedureStep[], field: Field | null): readonly ProcedureStep[] {
  return steps.filter((step) => step.field === null || step.field === field);
}

/** The steps from the parsed text of `procedure.json`; throws a sentence where it has another form. */
export function decodeProcedure(json: unknown): readonly ProcedureStep[] {
  return readRows(PROCEDURE_STEP, json, 'procedure.json').toSorted((a, b) => a.number - b.number);
}
