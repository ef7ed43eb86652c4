import { Fragment, memo, type Ref, useDeferredValue, useRef } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Site } from '../../model/site.ts';
import { countriesOfSite, type SortKey } from '../../state/scene/order.ts';
import { useActions, useApp, useScene, useView } from '../../state/use-app.ts';
import { describeFilters } from '../../state/view/describe.ts';
import { markStyle } from '../../theme/marks.ts';
import { MarkIcon } from '../mark-icon.tsx';
import { SiteName } from '../site/site-name.tsx';
import { StatusText } from '../site/status-text.tsx';
import { EmptyResults } from './empty-results.tsx';
import { useOrder } from './use-order.tsx';
import './results-table.css';
import { useTableRows } from './use-table-rows.ts';

const COLUMNS = ['name', 'kind', 'field', 'country', 'place', 'year', 'status', 'verified'] as const;
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
};

/** The key by which a column sorts; a place is no order. */
const SORT_OF_COLUMN: Readonly<Record<ColumnId, SortKey | null>> = {
  name: 'name',
  kind: 'kind',
  field: 'field',
  country: 'country',
  place: null,
  year: 'year',
  status: 'status',
  verified: 'verified',
};

function ColumnHead({ column }: { column: ColumnId }) {
  const { table } = useI18n().messages;
  const { sort, setSort } = useOrder();
  const key = SORT_OF_COLUMN[column];
  if (!key) return <th scope="col">{table.columns[column]}</th>;
  const sorted = sort.key === key;
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={sorted ? direction : 'none'}>
      <button type="button" onClick={() => setSort({ key, descending: sorted && !sort.descending })}>
        {table.columns[column]}
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
  measure: Ref<HTMLTableRowElement>;
  onVisit: () => void;
}) {
  const { site, index, current, measure, onVisit } = props;
  const { messages, locale, formats } = useI18n();
  const catalog = useApp((state) => state.catalog);
  const { visit } = useActions();
  const place = site.kind === 'centre' ? [site.city, site.host].filter(Boolean).join(' · ') : '';
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
          </span>
        </button>
      </th>
      <td>{messages.kinds[site.kind].one}</td>
      <td>{messages.fields[site.field].name}</td>
      <td>{formats.list(countriesOfSite(site, catalog, locale))}</td>
      <td>{place ? <span lang="en">{place}</span> : <span className="faint">—</span>}</td>
      <td className="tabular">{site.year ?? <span className="faint">{messages.details.unknown}</span>}</td>
      <td>
        <StatusText site={site} />
      </td>
      <td>{site.verified ? messages.table.verified.yes : messages.table.verified.no}</td>
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
  const catalog = useApp((state) => state.catalog);
  const scene = useScene();
  const selected = useView((view) => view.site);
  const order = useDeferredValue(useOrder().order);
  const table = useRef<HTMLTableElement>(null);
  const { rows, below, measure, onFocus } = useTableRows(order.length, table);
  if (scene.visible.length === 0) return <EmptyResults />;
  const count = messages.status.count(
    formats.count(scene.visible.length),
    formats.count(scene.total),
    scene.total,
  );
  return (
    <table ref={table} className="results-table" aria-rowcount={order.length + 1}>
      <caption>{messages.table.caption(describeFilters(scene.filters, i18n, catalog), count)}</caption>
      <colgroup>
        {COLUMNS.map((column) => (
          <col key={column} style={{ width: WIDTH_OF_COLUMN[column] }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {COLUMNS.map((column) => (
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
                measure={measure}
                onVisit={onVisit}
              />
            </Fragment>
          ) : null;
        })}
        <Gap height={below} />
      </tbody>
    </table>
  );
}
