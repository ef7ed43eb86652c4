import type { ReactNode } from 'react';

/** One choice among several, all of them in sight. */
export function Choices<Value extends string | number>(props: {
  legend: string;
  name: string;
  values: readonly Value[];
  value: Value;
  label: (value: Value) => ReactNode;
  onChange: (value: Value) => void;
}) {
  const { legend, name, values, value, label, onChange } = props;
  return (
    <fieldset className="choices">
      <legend className="small faint">{legend}</legend>
      {values.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => onChange(each)} />
          <span>{label(each)}</span>
        </label>
      ))}
    </fieldset>
  );
}
