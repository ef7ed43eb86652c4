import { matrixTexts } from '../../../i18n/charts/matrix.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { SMALL_TEXT_SIZE } from '../../../theme/measures.ts';
import { measureText } from '../../../ui/measure-text.ts';
import { AxisText } from '../../marks/axis.tsx';
import { TINTS, type TintClass } from '../classes.ts';

const SIDE = 12;
const GAP = 12;

/** The tints with the numbers that they stand for, in one line below the cells. */
export function MatrixScale(props: {
  classes: readonly TintClass[];
  y: number;
  /** Room to the right of which nothing is drawn. */
  width: number;
  /** Whether a dot in a cell has to be explained. */
  withDot: boolean;
}) {
  const { classes, y, width, withDot } = props;
  const { formats } = useI18n();
  const text = useTexts(matrixTexts);
  let x = 0;
  const entries = [
    ...classes.map(({ from, to, tint }) => ({
      opacity: TINTS[tint] ?? 0,
      label: from === to ? formats.count(from) : `${formats.count(from)}–${formats.count(to)}`,
    })),
    ...(withDot ? [{ opacity: null, label: text.hasLinks }] : []),
  ].map((entry) => {
    const start = x;
    x += SIDE + 4 + measureText(entry.label, SMALL_TEXT_SIZE) + GAP;
    return { ...entry, x: start, end: x - GAP };
  });
  return (
    <g transform={`translate(0 ${y})`}>
      {entries
        .filter(({ end }) => end <= width)
        .map(({ opacity, label, x: start }) => (
          <g key={label} transform={`translate(${start} 0)`}>
            {opacity === null ? (
              <circle cx={SIDE / 2} cy={SIDE / 2} r={2.2} fill="var(--ink)" />
            ) : (
              <rect width={SIDE} height={SIDE} fill="var(--ink)" fillOpacity={opacity} />
            )}
            <AxisText x={SIDE + 4} y={SIDE / 2} centred>
              {label}
            </AxisText>
          </g>
        ))}
    </g>
  );
}
