import type { ReactNode } from 'react';
import { useActions, useApp, useScene } from '../../state/use-app.ts';
import { ChartSvg } from '../frame/svg.tsx';
import { Rule } from '../marks/axis.tsx';
import { ChartMark } from '../marks/mark.tsx';
import { type IndicatorsLayout, LINE, type PlacedLines, type PlacedPanel, type PlacedRow } from './layout.ts';

/** Lines of text at the left edge of a panel. */
function Lines({ at, className }: { at: PlacedLines; className: string }) {
  if (at.lines.length === 0) return null;
  return (
    <text className={className} dominantBaseline="central">
      {at.lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other identity than its place.
        <tspan key={index} x={0} y={at.y + index * at.step}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** One figure: its label, its bar or point and its value; what is aimed at is hollow. */
function Row({ placed, isPoint }: { placed: PlacedRow; isPoint: boolean }) {
  const { row, label, hit } = placed;
  const anchor = isPoint ? 'middle' : 'start';
  const { visit } = useActions();
  const catalog = useApp((state) => state.catalog);
  const { country } = useScene().filters;
  const chosen = row.referent?.country?.some((iso3) => country.includes(iso3)) ?? false;
  const site = catalog.siteById.get(row.referent?.site?.[0] ?? '');
  const shapes: ReactNode = (
    <>
      <rect className="chart-hit" {...hit} />
      {row.low !== null && (
        <Rule x1={0} x2={placed.x} y1={placed.y + placed.height / 2} y2={placed.y + placed.height / 2} />
      )}
      <rect
        className="chart-bar indicator-bar"
        data-target={row.isTarget || undefined}
        x={placed.x}
        y={placed.y}
        width={placed.width}
        height={placed.height}
        rx={isPoint ? placed.width / 2 : 0}
      />
      <text
        className="chart-label"
        textAnchor={anchor}
        dominantBaseline="central"
        data-chosen={chosen || undefined}
      >
        {label.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other identity than its place.
          <tspan key={index} x={placed.labelX} y={placed.labelY + index * LINE}>
            {line}
          </tspan>
        ))}
      </text>
      <text
        className="chart-number"
        x={placed.valueX}
        y={placed.valueY}
        textAnchor={anchor}
        dominantBaseline="central"
      >
        {row.value}
      </text>
    </>
  );
  // The world is no place to filter by: its figures are to be read only.
  if (!row.referent) {
    return (
      <g className="indicator-plain">
        {shapes}
        <Lines at={placed.remark} className="chart-axis" />
      </g>
    );
  }
  return (
    <>
      {/* Below the mark, which answers to the pointer there too, and not in it: a remark is no part of its name. */}
      <Lines at={placed.remark} className="chart-axis" />
      <ChartMark
        referent={row.referent}
        text={row.text}
        chosen={chosen}
        faint={country.length > 0 && row.referent.country !== undefined && !chosen}
        onChoose={site ? () => visit(site) : undefined}
      >
        {shapes}
      </ChartMark>
    </>
  );
}

function Panel({ placed }: { placed: PlacedPanel }) {
  const { panel, rows } = placed;
  const isChange = panel.form === 'change';
  const middles = rows.map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const);
  const baseline = rows[0] ? rows[0].labelY - 14 : 0;
  return (
    <g transform={`translate(${placed.x} ${placed.y})`}>
      <Lines at={placed.title} className="indicator-title" />
      <Lines at={placed.subtitle} className="chart-axis" />
      {isChange && <Rule x1={0} x2={placed.width} y1={baseline} y2={baseline} />}
      {isChange &&
        middles
          .slice(1)
          .map((end, index) => (
            <path
              key={rows[index + 1]?.row.indicator.id}
              className="indicator-line"
              data-target={rows[index + 1]?.row.isTarget || undefined}
              d={`M${(middles[index] ?? end).join(' ')}L${end.join(' ')}`}
            />
          ))}
      {rows.map((row) => (
        <Row key={row.row.indicator.id} placed={row} isPoint={isChange} />
      ))}
      {placed.remarks.map((remark) => (
        <Lines key={remark.y} at={remark} className="chart-axis" />
      ))}
    </g>
  );
}

/** The groups of figures that are drawn, in one picture: with their notes and sources, so that a file has them too. */
export function IndicatorsDrawing({ layout, label }: { layout: IndicatorsLayout; label: string }) {
  const { setFilters } = useActions();
  const isFiltered = useScene().filters.country.length > 0;
  const { width, height } = layout;
  return (
    <ChartSvg
      size={{ width, height }}
      label={label}
      onClear={isFiltered ? () => setFilters({ country: [] }) : undefined}
    >
      {layout.panels.map((placed) => (
        <Panel key={placed.panel.id} placed={placed} />
      ))}
    </ChartSvg>
  );
}
