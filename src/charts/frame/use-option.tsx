import { isOneOf } from '../../model/typed.ts';
import { useActions, useView } from '../../state/use-app.ts';
import { CHART_OPTIONS, type ChartOptionId, type ChartOptionValue } from '../../state/view/charts.ts';

/** One of a chart's choices, which a link carries, and how to change it. */
export function useChartOption<Id extends ChartOptionId>(
  id: Id,
): readonly [ChartOptionValue<Id>, (value: ChartOptionValue<Id>) => void] {
  const value = useView((view) => view.options[id]) ?? CHART_OPTIONS[id][0];
  const { setOption } = useActions();
  // Either of them is a value of this option.
  return [value as ChartOptionValue<Id>, (chosen) => setOption(id, chosen)];
}

/** A choice among few values, all of them in sight. */
export function ChartChoice<Value extends string>(props: {
  label: string;
  values: readonly Value[];
  value: Value;
  nameOf: (value: Value) => string;
  onChange: (value: Value) => void;
}) {
  const { label, values, value, nameOf, onChange } = props;
  return (
    <fieldset className="chart-choice" aria-label={label}>
      {values.map((candidate) => (
        <button
          key={candidate}
          type="button"
          aria-pressed={candidate === value}
          onClick={() => onChange(candidate)}
        >
          {nameOf(candidate)}
        </button>
      ))}
    </fieldset>
  );
}

/** A choice among many values. */
export function ChartSelect<Value extends string>(props: {
  label: string;
  values: readonly Value[];
  value: Value;
  nameOf: (value: Value) => string;
  onChange: (value: Value) => void;
}) {
  const { label, values, value, nameOf, onChange } = props;
  return (
    <label className="chart-select">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          if (isOneOf(values, target.value)) onChange(target.value);
        }}
      >
        {values.map((candidate) => (
          <option key={candidate} value={candidate}>
            {nameOf(candidate)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Something that is on or off. */
export function ChartSwitch(props: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  const { label, on, onChange } = props;
  return (
    <label className="chart-switch">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
