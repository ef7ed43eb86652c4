import { frameTexts } from '../../i18n/charts/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { AxisText } from './axis.tsx';
import { FOLD_LINE } from './fold.ts';

/** The line below rows that says how many there is no room for; nothing where all are drawn. */
export function FoldedLine({ count, y }: { count: number; y: number }) {
  const { formats } = useI18n();
  const { folded } = useTexts(frameTexts);
  if (count === 0) return null;
  return (
    <AxisText x={0} y={y + FOLD_LINE / 2} centred>
      {folded(count, formats.count(count))}
    </AxisText>
  );
}
