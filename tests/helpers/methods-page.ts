import type { MethodTable } from '../../src/model/methods/methods.ts';
import type { WrittenMethod } from '../../src/state/methods/write-methods.ts';

/** Lines of the page are not longer than this, but for tables. */
const LONGEST_LINE = 140;

/** A paragraph in lines. */
function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length > indent.length && line.length + 1 + word.length > LONGEST_LINE) {
      lines.push(line);
      line = indent;
    }
    line = line.length > indent.length ? `${line} ${word}` : `${line}${word}`;
  }
  return [...lines, line].join('\n');
}

const rowOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const tableOf = ({ head, rows }: MethodTable) =>
  [rowOf(head), `|${'---|'.repeat(head.length)}`, ...rows.map(rowOf)].join('\n');

function sectionOf({ title, formula, lines = [], table, data, limits, example }: WrittenMethod): string {
  return [
    `## ${title}`,
    wrap(`**Formula.** ${formula}`),
    ...(lines.length > 0 ? [lines.map((line) => `> ${line}`).join('  \n')] : []),
    ...(table ? [tableOf(table)] : []),
    ...(data ? [wrap(`**Data.** ${data}`)] : []),
    wrap(`**Limits.** ${limits}`),
    ...(example ? [wrap(`**Example.** ${example}`)] : []),
  ].join('\n\n');
}

/** The page `docs/methods.md`: the English page of the atlas as Markdown. */
export function methodsPage(methods: readonly WrittenMethod[]): string {
  const intro = [
    '# How the measures are made',
    wrap(
      'For whoever wants to check a number. This is the page “How the numbers are made” of the atlas (`methods=all` in a link), which has it in every language: its words stand in `src/i18n/en/methods/`, the numbers of its examples in `src/model/methods/examples.ts`, and `tests/model/methods/` holds each of them to what the atlas computes. `npx vitest run tests/state/methods -u` writes this file anew. Back to the [README](../README.md).',
    ),
    wrap(
      'How the ground of distances was chosen and checked: [data/places](../data/places/README.md). The graphs of cooperation, and the sources of their measures: [src/model/graph](../src/model/graph/README.md).',
    ),
  ];
  return `${[...intro, ...methods.map(sectionOf)].join('\n\n')}\n`;
}
