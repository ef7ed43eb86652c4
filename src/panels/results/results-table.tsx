import { Fragment, memo, type Ref, useDeferredValue, useRef, useState } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { orderTexts } from '../../i18n/results/order.ts';
import { tableTexts } from '../../i18n/results/table.ts';
import type { LngLat, Site } from '../../model/site.ts';
import { countriesOfSite } from '../../state/scene/order.ts';
import { useActions, useApp, useScene, useView } from '../../state/use-app.ts';
import { describeFilters } from '../../state/view/describe.ts';
import { kmFrom, type SortKey } from '../../state/view/sort.ts';
import { markStyle } from '../../theme/marks.ts';
import { KnownCells } from '../known/known-cells.tsx';
import { KnownTools } from '../known/known-tools.tsx';
import { MarkIcon } from '../mark-icon.tsx';
import { EnglishName, SiteName } from '../site/site-name.tsx';
import { StatusText } from '../site/status-text.tsx';
import { EmptyResults } from './empty-results.tsx';
import { PlaceCell } from './place-cell.tsx';
import { useMiddleName } from './use-middle-name.ts';
import { useOrder } from './use-order.tsx';
import './results-table.css';
import { useTableRows } from './use-table-rows.ts';

const COLUMNS = [
  'name',
  'kind',
  'field',
  'country',
  'place',
  'year',
  'status',
  'verified',
  'known',
  'oldest',
  'distance',
] as const;
type ColumnId = (typeof COLUMNS)[number];

/** Widths that fit the text of most sites, so that the columns stay what they are while other rows come into being. */
const WIDTH_OF_COLUMN: Readonly<Record<ColumnId, `${number}%`>> = {
  name: '23%',
  kind: '11%',
  field: '13%',
  country: '12%',
  place: '16%',
  year: '8%',
  status: '10%',
  verified: '7%',
  known: '8%',
  oldest: '8%',
  distance: '11%',
};

/** The key by which a column sorts; a place is no order, and few sites have an oldest fact. */
const SORT_OF_COLUMN: Readonly<Record<ColumnId, SortKey | null>> = {
  name: 'name',
  kind: 'kind',
  field: 'field',
  country: 'country',
  place: null,
  year: 'year',
  status: 'status',
  verified: 'verified',
  known: 'known',
  oldest: null,
  distance: 'distance',
};

/** Whether the reader wants to see how much is known: the table is left and opened again, and that stands. */
let wantedKnown = false;

function ColumnHead({ column }: { column: ColumnId }) {
  const table = useTexts(tableTexts);
  const { sort, setSort } = useOrder();
  const texts = useTexts(orderTexts);
  const middle = useMiddleName();
  const key = SORT_OF_COLUMN[column];
  const name = column === 'distance' ? texts.sorts.distance(middle ?? '') : table.columns[column];
  if (!key) return <th scope="col">{name}</th>;
  const sorted = sort.key === key;
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={sorted ? direction : 'none'}>
      <button type="button" onClick={() => setSort({ key, descending: sorted && !sort.descending })}>
        {name}
        <span aria-hidden="true">{sorted ? (sort.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

/** The height of rows that do not exist, because nobody sees them. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus, and this one has nothing in it that could.
    <tr aria-hidden="true" className="table-gap">
      <td colSpan={COLUMNS.length} style={{ height }} />
    </tr>
  );
}

/** The row of one site, the `index`th of all, counted from 0. */
const Row = memo(function Row(props: {
  site: Site;
  index: number;
  current: boolean;
  withKnown: boolean;
  middle: LngLat | null;
  measure: Ref<HTMLTableRowElement>;
  onVisit: () => void;
}) {
  const { site, index, current, withKnown, middle, measure, onVisit } = props;
  const { messages, locale, formats } = useI18n();
  const table = useTexts(tableTexts);
  const catalog = useApp((state) => state.catalog);
  const { visit } = useActions();
  return (
    // The head is the first row for whoever hears the table.
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} aria-current={current || undefined}>
      <th scope="row">
        <button
          type="button"
          className="table-name"
          onClick={() => {
            visit(site);
            onVisit();
          }}
        >
          <MarkIcon {...markStyle(site)} />
          <span>
            <SiteName site={site} />
            <EnglishName site={site} />
          </span>
        </button>
      </th>
      <td>{messages.kinds[site.kind].one}</td>
      <td>{messages.fields[site.field].name}</td>
      <td>{formats.list(countriesOfSite(site, catalog, locale))}</td>
      <td>
        <PlaceCell site={site} />
      </td>
      <td className="tabular">{site.year ?? <span className="faint">{messages.details.unknown}</span>}</td>
      <td>
        <StatusText site={site} />
      </td>
      <td>{site.verified ? table.verified.yes : table.verified.no}</td>
      {withKnown && <KnownCells site={site} />}
      {middle && <td className="tabular">{formats.count(kmFrom(middle, site))} km</td>}
    </tr>
  );
});

/**
 * The filtered sites as a real table: the analyst's view, and the map for whoever cannot see one. Only the rows in sight
 * exist, on paper all of them. A name opens its card, for which `onVisit` makes room.
 */
export function ResultsTable({ onVisit }: { onVisit: () => void }) {
  const i18n = useI18n();
  const { messages, formats } = i18n;
  const text = useTexts(tableTexts);
  const catalog = useApp((state) => state.catalog);
  const scene = useScene();
  const selected = useView((view) => view.site);
  const { order: latest, middle, sort, setSort } = useOrder();
  const [wantsKnown, wantKnown] = useState(wantedKnown);
  const withKnown = wantsKnown || sort.key === 'known';
  const order = useDeferredValue(latest);
  const columns = COLUMNS.filter((column) => {
    if (column === 'distance') return middle !== null;
    return withKnown || (column !== 'known' && column !== 'oldest');
  });
  const showKnown = (shown: boolean) => {
    wantedKnown = shown;
    wantKnown(shown);
    if (!shown && sort.key === 'known') setSort({ key: 'name', descending: false });
  };
  const table = useRef<HTMLTableElement>(null);
  const { rows, below, measure, onFocus } = useTableRows(order.length, table);
  if (scene.visible.length === 0) return <EmptyResults />;
  const count = messages.status.count(
    formats.count(scene.visible.length),
    formats.count(scene.total),
    scene.total,
  );
  return (
    <>
      <KnownTools shown={withKnown} onShown={showKnown} />
      <table
        ref={table}
        className="results-table"
        data-known={withKnown || undefined}
        aria-rowcount={order.length + 1}
      >
        <caption>{text.caption(describeFilters(scene.filters, i18n, catalog), count)}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column} style={{ width: WIDTH_OF_COLUMN[column] }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <ColumnHead key={column} column={column} />
            ))}
          </tr>
        </thead>
        <tbody onFocus={onFocus}>
          {rows.map(({ index, gap }) => {
            const site = catalog.sites[order[index] ?? Number.NaN];
            return site ? (
              <Fragment key={site.id}>
                <Gap height={gap} />
                <Row
                  site={site}
                  index={index}
                  current={selected === site.id}
                  withKnown={withKnown}
                  middle={middle}
                  measure={measure}
                  onVisit={onVisit}
                />
              </Fragment>
            ) : null;
          })}
          <Gap height={below} />
        </tbody>
      </table>
    </>
  );
}
