import { useMemo } from 'react';
import { useActions, useScene } from '../../state/use-app.ts';
import type { Filters } from '../../state/view/view.ts';
import { ChartSvg } from '../frame/svg.tsx';
import type { ChartSize } from '../frame/table.ts';
import { Rule } from '../marks/axis.tsx';
import { FoldedLine } from '../marks/folded-line.tsx';
import { CompositionHeads } from './heads.tsx';
import { type CompositionLayout, layoutComposition } from './layout.ts';
import { CompositionPartRow } from './part-row.tsx';
import type { Parts, Subject } from './shares.ts';
import './style.css';

/** What Escape lifts: the filter of the parts, and that of the subject; others stay the objects that they are. */
function liftedFilters({ region, group, ...filters }: Filters, by: Parts): Partial<Filters> {
  return {
    ...(filters[by].length > 0 ? { [by]: [] } : {}),
    ...(region.length > 0 ? { region: [] } : {}),
    ...(group.length > 0 ? { group: [] } : {}),
  };
}

/** The composition as marks: the two sides by name, then a row for each part. */
export function CompositionDrawing(props: { size: ChartSize; subject: Subject; by: Parts; name: string }) {
  const { size, subject, by, name } = props;
  const scene = useScene();
  const { setFilters } = useActions();
  const layout = useMemo(() => layoutComposition(scene, subject, by, size), [scene, subject, by, size]);
  const lifted = liftedFilters(scene.filters, by);
  return (
    <div className="composition-scroll">
      <ChartSvg
        size={layout.size}
        label={name}
        onClear={Object.keys(lifted).length > 0 ? () => setFilters(lifted) : undefined}
      >
        <CompositionHeads layout={layout} subject={subject} />
        <Rule x1={layout.barX} x2={layout.barX} y1={layout.head} y2={bottomOf(layout)} />
        {layout.rows.map((row) => (
          <CompositionPartRow key={row.value} row={row} layout={layout} by={by} />
        ))}
        <FoldedLine count={layout.folded} y={bottomOf(layout)} />
      </ChartSvg>
    </div>
  );
}

function bottomOf({ rows, head }: CompositionLayout): number {
  const last = rows.at(-1);
  return last ? last.y + last.height : head;
}
