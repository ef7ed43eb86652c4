import { type ReactNode, useMemo } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Filters } from '../../state/view/view.ts';
import { useIsCard } from '../frame/host.ts';
import type { ChartSize } from '../frame/table.ts';
import { useChartOption } from '../frame/use-option.tsx';
import { CountryMatrix } from './drawing/countries.tsx';
import { RegionMatrix } from './drawing/region-cells.tsx';
import type { RowsChoice } from './drawing/rows.ts';
import type { RegionTie } from './regions.ts';
import { splitBox } from './split-box.ts';
import { MatrixMeasures, type TableOf } from './ties/measures.tsx';
import type { Partner, Tie, Ties } from './ties/ties.ts';
import type { MatrixWords } from './words.ts';

/** The cells of countries or regions, and the measures of the graph beside or below them. */
export function MatrixBody(props: {
  size: ChartSize;
  name: string;
  ties: Ties;
  /** The pairs that the filters by place ask for, the strongest first. */
  pairs: readonly Tie[];
  regions: readonly RegionTie[];
  words: MatrixWords;
  place: Pick<Filters, 'country' | 'region'>;
  isChosen: (partner: Partner) => boolean;
  all: boolean;
  tableOf: TableOf;
  onTableOf: (table: TableOf) => void;
  /** What decides on the graph that is measured. */
  children: ReactNode;
}) {
  const { size, name, ties, pairs, regions, words, place, isChosen, all, children } = props;
  const { formats } = useI18n();
  const [level] = useChartOption('matrix-level');
  const [order] = useChartOption('matrix-order');
  const isCard = useIsCard('matrix');
  const rows = useMemo<RowsChoice>(
    () => ({
      order,
      isChosen,
      nameOf: (partner) => words.label(partner.country),
      compare: formats.compare,
      first: pairs[0] ? [pairs[0].first, pairs[0].second] : [],
    }),
    [order, isChosen, words, formats, pairs],
  );
  const { isNarrow, cells } = isCard ? { isNarrow: false, cells: size } : splitBox(size);
  const drawing = { size: cells, name, words, filters: place };
  return (
    <div className="matrix" data-narrow={isNarrow || undefined}>
      <div className="matrix-drawing" style={cells}>
        {level === 'region' ? (
          <RegionMatrix {...drawing} ties={regions} />
        ) : (
          <CountryMatrix {...drawing} ties={ties} rows={rows} all={all} />
        )}
      </div>
      {!isCard && (
        <MatrixMeasures
          ties={ties}
          words={words}
          chosen={place.country}
          tableOf={props.tableOf}
          onTableOf={props.onTableOf}
        >
          {children}
        </MatrixMeasures>
      )}
    </div>
  );
}
