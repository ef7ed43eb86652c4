import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { ownTexts } from '../../../i18n/own.ts';
import { at } from '../../../model/typed.ts';
import { cellOf } from '../../../state/own/own-list.ts';
import type { OwnHit } from '../../overlay/own-dots.ts';
import type { ScreenPoint } from '../../screen-point.ts';
import { FloatingTip } from '../floating-tip.tsx';

/** The name of the row of the reader's own under the pointer, and the list that it is of. */
export default function OwnTip(props: OwnHit & { point: ScreenPoint; bounds: { readonly width: number } }) {
  const { list, row, point, bounds } = props;
  const { formats } = useI18n();
  const text = useTexts(ownTexts);
  const name = cellOf(list, list.roles.name, row) || text.row(formats.count(at(list.table.numbers, row)));
  return (
    <FloatingTip point={point} bounds={bounds}>
      <strong>{name}</strong>
      <span className="faint small">{list.source.title}</span>
    </FloatingTip>
  );
}
