import { useId, useMemo, useState } from 'react';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { ownNearTexts } from '../../../i18n/own/near.ts';
import { ownTexts } from '../../../i18n/own.ts';
import { hasRow } from '../../../model/own/kept/row-set.ts';
import { PLACED_BY } from '../../../model/own/meaning/place-rows.ts';
import { type NearRow, REACHES, rowsNear } from '../../../model/own/near/rows-near.ts';
import type { Site } from '../../../model/site.ts';
import { at } from '../../../model/typed.ts';
import { useShownLists } from '../../../state/own/lists.ts';
import { nameOfRow, type OwnList, placedBy } from '../../../state/own/own-list.ts';
import { showOnMap } from '../../../state/own/row-on-map.ts';
import { useActions } from '../../../state/use-app.ts';

/** So many of the nearest rows are named. */
const MOST = 5;

const BY_COUNTRY = PLACED_BY.indexOf('country');

/** A row and how far it is; a press shows it on the map. */
function RowLine({ list, row, km }: NearRow & { list: OwnList }) {
  const { formats } = useI18n();
  const text = useTexts(ownNearTexts);
  const { row: numbered } = useTexts(ownTexts);
  const { setCamera } = useActions();
  return (
    <li>
      <button type="button" className="row-button" onClick={() => showOnMap({ list, row, move: setCamera })}>
        <svg width="14" height="14" aria-hidden="true">
          <path d="M2,7l5,-5l5,5l-5,5z" fill="currentColor" />
        </svg>
        <span>
          {nameOfRow(list, row) || numbered(formats.count(at(list.table.numbers, row)))}
          {placedBy(list, row) === 'city' && <span className="faint small"> ({text.ofTown})</span>}
        </span>
        <span className="faint small tabular">{text.kilometres(formats.count(km))}</span>
      </button>
    </li>
  );
}

/** How many rows of a list lie around a site, and the nearest of them. */
function ListAround({ list, site }: { list: OwnList; site: Site }) {
  const { formats } = useI18n();
  const text = useTexts(ownNearTexts);
  const [chosen, setChosen] = useState(1);
  const id = useId();
  const { placement, kept, source } = list;
  const { counts, nearest } = useMemo(
    () => rowsNear(placement, (row) => hasRow(kept, row), site.lngLat, REACHES, MOST),
    [placement, kept, site],
  );
  const uncounted = useMemo(() => {
    let count = 0;
    placement.by.forEach((by, row) => {
      if (by === BY_COUNTRY && hasRow(kept, row)) count++;
    });
    return count;
  }, [placement, kept]);
  const [count, reach] = [at(counts, chosen), at(REACHES, chosen)];
  const shown = nearest.filter(({ km }) => km <= reach);
  return (
    <section className="card-section" aria-labelledby={id}>
      <h3 id={id}>{text.inList(source.title)}</h3>
      <p>
        <label>
          {text.within}{' '}
          <select
            aria-label={text.withinOf(source.title)}
            value={chosen}
            onChange={({ target }) => setChosen(Number(target.value))}
          >
            {REACHES.map((km, index) => (
              <option key={km} value={index}>
                {text.kilometres(formats.count(km))}
              </option>
            ))}
          </select>
        </label>{' '}
        <output>{count > 0 ? text.rows(count, formats.count(count)) : text.noRows}</output>
      </p>
      {shown.length > 0 && (
        <ul>
          {shown.map(({ row, km }) => (
            <RowLine key={row} list={list} row={row} km={km} />
          ))}
        </ul>
      )}
      {uncounted > 0 && <p className="small faint">{text.uncounted(uncounted, formats.count(uncounted))}</p>}
    </section>
  );
}

/** The rows of the reader's own lists around a site. */
export default function RowsNearSite({ site }: { site: Site }) {
  return useShownLists().map((list) => <ListAround key={list.id} list={list} site={site} />);
}
