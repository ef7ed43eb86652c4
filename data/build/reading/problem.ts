/** Something wrong in a table. Line and column are those of an editor: characters, counted from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Takes note of a problem; the reading goes on, so that all are told at once. */
export type Report = (problem: Problem) => void;

/** The problem as `file:line:column: message`, which editors and terminals turn into a link. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}

/** Thrown when tables cannot be built; its message is every problem, one a line, by file, line and column. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = [...problems].sort(
      (a, b) =>
        compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
    );
    super(sorted.map(formatProblem).join('\n'));
    this.problems = sorted;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
