import { useMemo, useRef } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';
import { useActions, useApp, useScene } from '../state/use-app.ts';
import { useSize } from '../ui/use-size.ts';
import { ChartFrame } from './chart-frame.tsx';
import { type FieldBar, layoutFields } from './fields-layout.ts';

const UNMEASURED = { width: 0, height: 0 };

/** One field's row: label, bar and number are one button that switches the filter of the field. */
function Bar({ bar }: { bar: FieldBar }) {
  const { messages, formats } = useI18n();
  const { toggle } = useActions();
  const only = useScene().filters.field;
  const { name } = messages.fields[bar.field];
  const count = formats.count(bar.count);
  const text = messages.charts.fields.bar(name, bar.count, count, formats.share(bar.share));
  return (
    <li style={{ left: bar.x, top: bar.y, height: bar.rowHeight }}>
      <button
        type="button"
        className="chart-row"
        aria-label={text}
        aria-pressed={only.includes(bar.field)}
        title={text}
        data-faint={!bar.chosen}
        data-empty={bar.count === 0}
        onClick={() => toggle('field', bar.field)}
      >
        <span className="chart-label" style={{ width: bar.labelWidth }}>
          {name}
        </span>{' '}
        <span
          className="chart-bar"
          style={{ width: bar.barWidth, background: `var(--field-${bar.field})` }}
        />
        <span className="chart-number tabular">{count}</span>
      </button>
    </li>
  );
}

/** The distribution of the sites over the fields of science; a click filters by a field. */
export function FieldsChart() {
  const { messages, formats } = useI18n();
  const scene = useScene();
  const compiled = useApp((state) => state.catalog.compiled);
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const layout = useMemo(() => layoutFields(scene, size ?? UNMEASURED), [scene, size]);
  const text = messages.charts.fields;
  // The one field that is filtered by is what the reader asks about; otherwise the largest is the finding.
  const [first] = layout.bars;
  const named = scene.filters.field.length === 1 ? layout.bars.find(({ chosen }) => chosen) : first;
  const finding =
    named && layout.total > 0
      ? text.finding(
          messages.fields[named.field].name,
          formats.share(named.share),
          formats.count(layout.total),
          layout.total,
        )
      : text.none;
  return (
    <ChartFrame
      name={text.name}
      finding={finding}
      unit={text.unit}
      source={text.source(formats.date(compiled))}
      table={{
        columns: [text.columns.field, text.columns.sites, text.columns.share],
        rows: layout.bars.map((bar) => [
          messages.fields[bar.field].name,
          formats.count(bar.count),
          formats.share(bar.share),
        ]),
      }}
    >
      <div ref={box} className="chart-box">
        {size && (
          <ul className="field-bars">
            {layout.bars.map((bar) => (
              <Bar key={bar.field} bar={bar} />
            ))}
          </ul>
        )}
      </div>
    </ChartFrame>
  );
}
