import { type MarkStyle, markPath } from '../theme/marks.ts';

const SIZE = 18;
const RADIUS = 5;

/** A mark as it stands on the map, for legends and lists. Without a field it is drawn in the colour of the text. */
export function MarkIcon(
  props: Pick<MarkStyle, 'shape' | 'hollow' | 'former'> & { field?: MarkStyle['field'] },
) {
  const { shape, hollow, former, field } = props;
  return (
    <svg
      className="mark-icon"
      width={SIZE}
      height={SIZE}
      viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`}
      aria-hidden="true"
    >
      <path
        d={markPath({ shape, hollow, former }, RADIUS)}
        fill={field ? `var(--field-${field})` : 'currentColor'}
      />
    </svg>
  );
}
