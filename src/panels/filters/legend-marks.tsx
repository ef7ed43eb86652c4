import { useI18n } from '../../i18n/i18n-context.tsx';
import { MarkIcon } from '../mark-icon.tsx';

/** What the marks say beyond colour and shape. */
export function LegendMarks() {
  const { filters } = useI18n().messages;
  return (
    <div className="legend-marks small">
      <p className="faint">{filters.legendNote}</p>
      <ul aria-label={filters.legendMarks}>
        <li>
          <MarkIcon shape="ringed-circle" hollow={false} former={false} />
          {filters.marks.category1}
        </li>
        <li>
          <MarkIcon shape="hexagon" hollow former={false} />
          {filters.marks.unsure}
        </li>
        <li>
          <MarkIcon shape="circle" hollow={false} former />
          {filters.marks.former}
        </li>
      </ul>
    </div>
  );
}
