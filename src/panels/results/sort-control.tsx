import { ArrowDownNarrowWide, ArrowUpNarrowWide } from 'lucide-react';
import { useId } from 'react';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { orderTexts } from '../../i18n/results/order.ts';
import { isOneOf } from '../../model/typed.ts';
import { useScene } from '../../state/use-app.ts';
import { SORT_KEYS } from '../../state/view/sort.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useMiddleName } from './use-middle-name.ts';
import { useOrder } from './use-order.tsx';

/** The choice of the order of the results; distance is offered where there is a place from which it is told, which it names. */
export default function SortControl() {
  const texts = useTexts(orderTexts);
  const { sort, setSort } = useOrder();
  const searching = useScene().scores !== null;
  const middle = useMiddleName();
  const id = useId();
  const offered = SORT_KEYS.filter(
    (key) => (key !== 'relevance' || searching) && (key !== 'distance' || middle !== null),
  );
  const direction = sort.descending ? texts.descending : texts.ascending;
  return (
    <>
      {/* The name of a place needs the room, and says by itself what it is. */}
      <label htmlFor={id} className={sort.key === 'distance' ? 'visually-hidden' : 'faint'}>
        {texts.sortBy}
      </label>
      <select
        id={id}
        value={sort.key}
        onChange={({ target }) => {
          if (isOneOf(SORT_KEYS, target.value)) setSort({ key: target.value, descending: false });
        }}
      >
        {offered.map((key) => (
          <option key={key} value={key}>
            {key === 'distance' ? texts.sorts.distance(middle ?? '') : texts.sorts[key]}
          </option>
        ))}
      </select>
      <IconButton
        icon={sort.descending ? ArrowUpNarrowWide : ArrowDownNarrowWide}
        label={`${texts.reverse} (${direction})`}
        onClick={() => setSort({ ...sort, descending: !sort.descending })}
      />
    </>
  );
}
