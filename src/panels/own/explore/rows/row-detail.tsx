import { X } from 'lucide-react';
import { useTexts } from '../../../../i18n/i18n-context.tsx';
import { ownTexts } from '../../../../i18n/own.ts';
import { saysNothing } from '../../../../model/own/meaning/column-types.ts';
import { PLACING_REASONS } from '../../../../model/own/meaning/place-rows.ts';
import { at } from '../../../../model/typed.ts';
import { cellOf, type OwnList } from '../../../../state/own/own-list.ts';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { useSpeaker } from '../use-speaker.ts';

/** A row that is not on the map, with every cell that says something, and why it is not placed. */
export function RowDetail(props: { list: OwnList; row: number; onClose: () => void }) {
  const { list, row, onClose } = props;
  const { text, i18n } = useSpeaker();
  const own = useTexts(ownTexts);
  const { table, roles, placement } = list;
  const number = own.row(i18n.formats.count(at(table.numbers, row)));
  const name = cellOf(list, roles.name, row) || number;
  return (
    <section className="own-row small" aria-label={name} role="status">
      <header>
        <strong>{name}</strong>
        <IconButton icon={X} label={text.closeRow} onClick={onClose} />
      </header>
      <p>{text.notOnMap(own.reasons[at(PLACING_REASONS, at(placement.reasons, row))])}</p>
      <dl>
        {table.names.map((column, index) => {
          const cell = index === roles.name ? '' : cellOf(list, index, row);
          if (saysNothing(cell)) return null;
          return (
            <div key={column}>
              <dt className="faint">{column}</dt>
              <dd>{cell}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
