import { growthTermsTexts } from '../../../i18n/charts/growth-terms.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { axisHeight, type TermsLayout } from './layout.ts';

/** What the marks mean, and the years; it stays in sight while the terms are scrolled. The marks say their dates themselves. */
export function TermsAxis({ layout }: { layout: TermsLayout }) {
  const { key } = useTexts(growthTermsTexts);
  const { size, years, today } = layout;
  const height = axisHeight(size.width);
  return (
    <div className="growth-terms-head chart-drawing" style={{ height }}>
      <p>
        <span data-key="term">{key.term}</span>
        <span data-key="since">{key.since}</span>
        <span data-key="notice">{key.notice}</span>
      </p>
      <svg aria-hidden="true" width={size.width} height={height} viewBox={`0 0 ${size.width} ${height}`}>
        {years.map(({ year, x }) => (
          <text key={year} className="chart-axis" x={x} y={height - 5} textAnchor="middle">
            {year}
          </text>
        ))}
        <path className="growth-today" d={`M${today - 4} ${height - 5}h8l-4 5z`} />
      </svg>
    </div>
  );
}
