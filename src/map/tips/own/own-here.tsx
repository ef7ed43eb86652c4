import { useEffect, useRef } from 'react';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { ownTexts } from '../../../i18n/own.ts';
import { saysNothing } from '../../../model/own/meaning/column-types.ts';
import { at } from '../../../model/typed.ts';
import { cellOf, placedBy } from '../../../state/own/own-list.ts';
import type { OwnHit } from '../../overlay/own-dots.ts';
import type { ScreenPoint } from '../../screen-point.ts';
import { HereBox } from '../here-box.tsx';
import { NearestSite } from './nearest-site.tsx';

/** A cell that is an address of the web. */
const LINK = /^https?:\/\/\S+$/i;

/** A row of the reader's own beside its spot: every cell that says something, how it was placed, and the list that it is of. */
export default function OwnHere(
  props: OwnHit & {
    point: ScreenPoint;
    bounds: { readonly width: number; readonly height: number };
    onClose: () => void;
  },
) {
  const { list, row, point, bounds, onClose } = props;
  const { formats } = useI18n();
  const text = useTexts(ownTexts);
  const element = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect is for another row.
  useEffect(() => element.current?.focus(), [list, row]);
  const number = text.row(formats.count(at(list.table.numbers, row)));
  const name = cellOf(list, list.roles.name, row) || number;
  const cells = list.table.names.flatMap((column, index) => {
    const cell = index === list.roles.name ? '' : cellOf(list, index, row);
    return saysNothing(cell) ? [] : [{ column, cell }];
  });
  return (
    <HereBox kind="text" title={name} point={point} bounds={bounds} onClose={onClose} ref={element}>
      <ul>
        {cells.map(({ column, cell }) => (
          <li key={column} className="small">
            <span className="faint">{column}</span>
            {LINK.test(cell) ? (
              <a href={cell} target="_blank" rel="noreferrer noopener">
                {cell}
              </a>
            ) : (
              <span>{cell}</span>
            )}
          </li>
        ))}
      </ul>
      <NearestSite list={list} row={row} onClose={onClose} />
      <p className="small faint">
        {list.source.title} · {number} · {text.placedBy[placedBy(list, row)]}
      </p>
    </HereBox>
  );
}
