import { useMemo } from 'react';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { ownMeasuredTexts } from '../../../i18n/own/measured.ts';
import { eachRow } from '../../../model/own/kept/row-set.ts';
import { rankValues } from '../../../model/own/measured/by-country.ts';
import type { Iso3 } from '../../../model/site.ts';
import { at } from '../../../model/typed.ts';
import type { OwnFilling } from '../../../state/overlay/filling.ts';
import { useShownLists } from '../../../state/own/lists.ts';
import type { OwnList } from '../../../state/own/own-list.ts';
import { writeNumber } from '../../../state/own/words.ts';

/** How many kept rows of a list are of a country. */
function countRows({ placement, kept }: OwnList, iso3: Iso3): number {
  const code = placement.codes.indexOf(iso3) + 1;
  let count = 0;
  if (code > 0)
    eachRow(kept, (row) => {
      if (at(placement.countries, row) === code) count++;
    });
  return count;
}

/** The number by which a country is filled, its place, and of how many rows it is. */
function OwnValue({ filling, iso3 }: { filling: OwnFilling; iso3: Iso3 }) {
  const { formats } = useI18n();
  const text = useTexts(ownMeasuredTexts);
  const ranked = useMemo(() => rankValues(filling.values), [filling]);
  const own = ranked.find((each) => each.iso3 === iso3);
  return (
    <li className="here-fact small">
      <span>{text.fill.title(filling.name, filling.isOneEach ? null : filling.how)}</span>
      {own ? (
        <span>
          {writeNumber(own.value, formats)}{' '}
          <span className="faint">{text.place(formats.count(own.rank), formats.count(ranked.length))}</span>
        </span>
      ) : (
        <span className="faint">{text.noValue}</span>
      )}
    </li>
  );
}

/** What the reader's own lists have of a country: how many rows, and the number that fills it. */
export default function OwnInCountry({ iso3 }: { iso3: Iso3 }) {
  const { formats } = useI18n();
  const text = useTexts(ownMeasuredTexts);
  const lists = useShownLists();
  return (
    <ul>
      {lists.map((list) => {
        const count = countRows(list, iso3);
        return (
          <li key={list.id} className="here-fact small">
            <span>{text.inList(list.source.title)}</span>
            <span className={count > 0 ? undefined : 'faint'}>{text.rows(count, formats.count(count))}</span>
          </li>
        );
      })}
      {lists.map(
        ({ id, filling }) => filling && <OwnValue key={`${id} value`} filling={filling} iso3={iso3} />,
      )}
    </ul>
  );
}
