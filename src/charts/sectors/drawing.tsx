import { useMemo } from 'react';
import { sectorsTexts } from '../../i18n/charts/sectors.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { isOneOf } from '../../model/typed.ts';
import { FIELDS, type Sector } from '../../model/vocabulary.ts';
import { useActions, useScene } from '../../state/use-app.ts';
import type { Filters } from '../../state/view/view.ts';
import { ChartSvg } from '../frame/svg.tsx';
import type { ChartSize } from '../frame/table.ts';
import { AxisText } from '../marks/axis.tsx';
import { chooseFlow, type Flow } from './choose.ts';
import { FLOW_FACETS } from './flows.ts';
import { layoutSectors } from './layout.ts';
import { flowOf, Node, Ribbon } from './marks.tsx';
import './style.css';

/** What Escape lifts: the chart's own filters, and that of kind where it is the one that a click here sets. */
function liftedFilters({ kind, sector, field, region }: Filters): Partial<Filters> {
  return {
    ...(kind.length === 1 && kind[0] === 'centre' ? { kind: [] } : {}),
    ...(sector.length > 0 ? { sector: [] } : {}),
    ...(field.length > 0 ? { field: [] } : {}),
    ...(region.length > 0 ? { region: [] } : {}),
  };
}

/** The flow as marks: ribbons below, nodes with their names above. */
export function SectorsDrawing({ size, name }: { size: ChartSize; name: string }) {
  const scene = useScene();
  const { filters } = scene;
  const { setFilters } = useActions();
  const text = useTexts(sectorsTexts);
  const layout = useMemo(() => layoutSectors(scene, size), [scene, size]);
  const filtered = FLOW_FACETS.some((facet) => filters[facet].length > 0);
  const fieldsOf = (sector: Sector) =>
    FIELDS.filter((field) => layout.cells.some((cell) => cell.sector === sector && cell.field === field));
  const choose = (flow: Flow) => (add: boolean) => setFilters(chooseFlow(filters, flow, add, fieldsOf));
  const has = (facet: (typeof FLOW_FACETS)[number], value: string) => isOneOf(filters[facet], value);
  const middle = layout.size.width / 2;
  const heads = [
    { facet: 'sector', x: Math.max(0, layout.margin - 7), anchor: 'end' },
    { facet: 'field', x: middle, anchor: 'middle' },
    { facet: 'region', x: layout.size.width - layout.margin + 7, anchor: 'start' },
  ] as const;
  return (
    <div className="sectors-scroll">
      <ChartSvg
        size={layout.size}
        label={name}
        onClear={filtered ? () => setFilters(liftedFilters(filters)) : undefined}
      >
        {heads.map(({ facet, x, anchor }) => (
          <AxisText key={facet} x={x} y={11} anchor={anchor}>
            {text.columns[facet]}
          </AxisText>
        ))}
        {layout.links.map((link) => {
          const { source, target } = link;
          return (
            <Ribbon
              key={`${source.value} ${target.facet} ${target.value}`}
              link={link}
              filtered={filtered}
              chosen={has(source.facet, source.value) && has(target.facet, target.value)}
              onChoose={choose(flowOf(source, target))}
            />
          );
        })}
        {layout.nodes.map((node) => (
          <Node
            key={`${node.facet} ${node.value}`}
            node={node}
            layout={layout}
            filtered={filtered}
            chosen={has(node.facet, node.value) || (node.through && has('field', node.value))}
            onChoose={choose(flowOf({ facet: node.through ? 'field' : node.facet, value: node.value }))}
          />
        ))}
      </ChartSvg>
    </div>
  );
}
