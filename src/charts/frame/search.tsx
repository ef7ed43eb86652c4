/** A box among the controls of a chart that narrows what it lists; `label` names it and stands in it while it is empty. */
export function ChartSearch(props: {
  label: string;
  className: string;
  value: string;
  onChange: (query: string) => void;
}) {
  const { label, className, value, onChange } = props;
  return (
    <input
      className={`text-input ${className}`}
      type="search"
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
