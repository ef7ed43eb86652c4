import { useMemo } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { ownNearTexts } from '../../i18n/own/near.ts';
import type { Area } from '../../model/area.ts';
import { rowsOfFilter } from '../../model/own/kept/filters.ts';
import { isOfArea, keepArea, useFollowArea } from '../../state/own/area/follow-area.ts';
import { useShownLists } from '../../state/own/lists.ts';
import type { OwnList } from '../../state/own/own-list.ts';

function ListInArea({ list, area }: { list: OwnList; area: Area }) {
  const { formats } = useI18n();
  const text = useTexts(ownNearTexts);
  const filter = useMemo(() => ({ kind: 'area', area }) as const, [area]);
  const { count } = rowsOfFilter(list, filter);
  const isOf = isOfArea(list, area);
  return (
    <label>
      <input type="checkbox" checked={isOf} onChange={() => keepArea(list, isOf ? null : area)} />
      {text.inArea(list.source.title, count, formats.count(count), formats.count(list.table.rows))}
    </label>
  );
}

/** Which of the reader's own lists keep only what lies in the area: each can be freed of it. */
export default function OwnArea({ area }: { area: Area | null }) {
  const text = useTexts(ownNearTexts);
  const lists = useShownLists();
  useFollowArea();
  if (!area || lists.length === 0) return null;
  return (
    <fieldset className="choices">
      <legend className="small faint">{text.areaOfLists}</legend>
      {lists.map((list) => (
        <ListInArea key={list.id} list={list} area={area} />
      ))}
    </fieldset>
  );
}
