import { useMemo } from 'react';
import { matrixTexts } from '../../i18n/charts/matrix.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useView } from '../../state/use-app.ts';
import type { ChartTable } from '../frame/table.ts';
import { useChartOption } from '../frame/use-option.tsx';
import { findOfCountries, findOfRegions } from './finding.ts';
import { noteMatrix } from './notes.ts';
import type { RegionTie } from './regions.ts';
import { tableOfMeasures, tableOfPairs, tableOfRegions } from './table.ts';
import type { TableOf } from './ties/measures.tsx';
import type { SeenTies, Tie, Ties } from './ties/ties.ts';
import type { MatrixWords } from './words.ts';

/** What the matrix says in words and numbers: its finding, unit, cautions, and its table for the page and for a file. */
export function useMatrixStatement(shown: {
  readonly seen: SeenTies | null;
  readonly ties: Ties;
  readonly pairs: readonly Tie[];
  readonly regions: readonly RegionTie[];
  readonly words: MatrixWords;
  readonly tableOf: TableOf;
}): {
  readonly finding: string;
  readonly unit: string;
  readonly notes: readonly string[];
  readonly table: ChartTable;
  readonly fileTable: () => ChartTable;
} {
  const { seen, ties, pairs, regions, words, tableOf } = shown;
  const { formats } = useI18n();
  const text = useTexts(matrixTexts);
  const [level] = useChartOption('matrix-level');
  const [show] = useChartOption('matrix-show');
  const country = useView((view) => view.country);
  const broad = useView((view) => view.broad);
  const write = useMemo(() => ({ text, formats, words }), [text, formats, words]);
  const table = useMemo(() => {
    if (tableOf === 'measures') return tableOfMeasures(ties, write);
    return level === 'region' ? tableOfRegions(regions, write) : tableOfPairs(ties, pairs, write);
  }, [tableOf, level, ties, pairs, regions, write]);
  const ofRegions = level === 'region';
  const isCut = !ofRegions && tableOf === 'pairs';
  const single = country.length === 1 ? (country[0] ?? null) : null;
  const cut = isCut ? pairs.length : 0;
  return {
    finding: ofRegions ? findOfRegions(regions, write) : findOfCountries(ties, pairs, single, write),
    unit: ofRegions ? `${text.units[show]}, ${text.unitOfRegions}` : text.units[show],
    notes: seen
      ? noteMatrix({
          ...{ cooperation: seen.cooperation, ties, broad, shown: show, pairs: cut },
          rowsMayLack: !ofRegions,
          ...write,
        })
      : [],
    table,
    fileTable: () => (isCut ? tableOfPairs(ties, pairs, write, pairs.length) : table),
  };
}
