import type { Comparison } from '../../model/dossier/compare.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { FigureId, KeyFigure } from '../../model/dossier/figures.ts';
import { FIELDS, KINDS, type Kind } from '../../model/vocabulary.ts';
import { nameOfSubject, type Writer, wordsOf } from './writer.ts';

const figureOf = ({ figures }: Dossier, id: FigureId): KeyFigure | undefined =>
  figures.find((figure) => figure.id === id);

const COUNTED: readonly Kind[] = KINDS;

/** The table of a comparison as plain rows, for a spreadsheet: a line for each figure and field, a column for each that is compared. */
export function rowsOfComparison(comparison: Comparison, writer: Writer) {
  const text = wordsOf(writer);
  const { messages } = writer.i18n;
  const names = comparison.dossiers.map(({ subject }) => nameOfSubject(subject, writer));
  const years = (id: FigureId) =>
    comparison.dossiers.some((dossier) => (figureOf(dossier, id)?.year ?? null) !== null);
  const figures = comparison.figures.flatMap((id) => {
    const numberOf = (dossier: Dossier) => figureOf(dossier, id)?.value ?? null;
    const yearOf = (dossier: Dossier) => figureOf(dossier, id)?.year ?? null;
    const line = [text.figures[id], ...comparison.dossiers.map(numberOf)];
    if (!years(id) || COUNTED.some((kind) => kind === id)) return [line];
    return [line, [`${text.figures[id]}, ${text.research.columns.year}`, ...comparison.dossiers.map(yearOf)]];
  });
  const hasFields = comparison.dossiers.every(({ fields }) => fields.length > 0);
  const fields = hasFields
    ? FIELDS.map((field) => [
        `${text.figures.centre}: ${messages.fields[field].name}`,
        ...comparison.dossiers.map(
          ({ fields: lines }) => lines.find((line) => line.field === field)?.own ?? 0,
        ),
      ])
    : [];
  return { columns: [text.compare.column, ...names], rows: [...figures, ...fields] };
}
