import './year-bars.css';

/** A number of each year, with the word that is read to who does not see the bar. */
export interface YearBar {
  readonly year: number;
  readonly value: number;
  readonly text: string;
}

/** Numbers by year as a list of bars, the longest as wide as there is room: each year with its number in figures. */
export function YearBars({ bars, label }: { bars: readonly YearBar[]; label: string }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ol className="year-bars" aria-label={label}>
      {bars.map(({ year, value, text }) => (
        <li key={year}>
          <span>{year}</span>
          <span className="year-bar" aria-hidden="true">
            <span style={{ width: `${(value / most) * 100}%` }} />
          </span>
          <strong>{text}</strong>
        </li>
      ))}
    </ol>
  );
}
