import { useEffect, useId, useRef, useState } from 'react';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { ownNearTexts } from '../../../i18n/own/near.ts';
import { withNearColumns } from '../../../model/own/near/near-columns.ts';
import { at, isOneOf } from '../../../model/typed.ts';
import { KINDS } from '../../../model/vocabulary.ts';
import { readLists } from '../../../state/own/lists.ts';
import type { OwnList } from '../../../state/own/own-list.ts';
import { changeSoon } from '../../../state/own/work/change-soon.ts';
import { joinInWorker } from '../../../state/own/work/run-job.ts';
import { nameOfSite } from '../../../state/scene/order.ts';
import { useScene } from '../../../state/use-app.ts';

/** Which sites are looked among. */
const AMONG = ['shown', ...KINDS] as const;
type Among = (typeof AMONG)[number];

type Joining =
  | { readonly status: 'idle' | 'working' | 'failed' }
  | { readonly status: 'done'; readonly count: number };

/** Joins the nearest site to the rows of a list, as columns like all others. */
function useJoin(list: OwnList) {
  const { locale } = useI18n();
  const { catalog, visible } = useScene();
  const [joining, setJoining] = useState<Joining>({ status: 'idle' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const join = (among: Among, names: { readonly site: string; readonly km: string }) => {
    const sites =
      among === 'shown'
        ? Array.from(visible, (index) => at(catalog.sites, index))
        : catalog.sites.filter(({ kind, former }) => kind === among && !former);
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    setJoining({ status: 'working' });
    const { lngs, lats, by } = list.placement;
    const named = sites.map((site) => ({ lngLat: site.lngLat, name: nameOfSite(site, locale).text }));
    joinInWorker({ rows: { lngs, lats, by }, sites: named }, own.signal).then(
      (columns) => {
        // The list may have been filtered or coloured meanwhile, or taken away.
        const now = readLists().find(({ id }) => id === list.id);
        if (now?.placement === list.placement) {
          const others = now.joined?.filter(({ site, km }) => site !== names.site && km !== names.km) ?? [];
          const joined = [...others, { ...names, among: sites.map((site) => site.id) }];
          changeSoon(now, { ...withNearColumns(now, columns, names), joined });
        }
        setJoining({ status: 'done', count: columns.count });
      },
      () => !own.signal.aborted && setJoining({ status: 'failed' }),
    );
  };
  return { joining, join };
}

/** Adds the nearest UNESCO site of each row, and how far it is, to a list as columns: to be filtered, charted, coloured and saved by. */
export function JoinNearest({ list }: { list: OwnList }) {
  const { messages, formats } = useI18n();
  const text = useTexts(ownNearTexts);
  const [among, setAmong] = useState<Among>('shown');
  const { joining, join } = useJoin(list);
  const id = useId();
  const kind = among === 'shown' ? null : messages.kinds[among].one;
  const names = { site: text.siteColumn(kind), km: text.kmColumn(kind) };
  const isThere = list.table.names.includes(names.site) || list.table.names.includes(names.km);
  const { rows } = list.table;
  return (
    <div className="own-list-controls">
      <label htmlFor={id}>
        {text.join}{' '}
        <select
          id={id}
          value={among}
          onChange={({ target: { value } }) => isOneOf(AMONG, value) && setAmong(value)}
        >
          {AMONG.map((each) => (
            <option key={each} value={each}>
              {each === 'shown' ? text.amongShown : messages.kinds[each].long}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="text-button"
        disabled={joining.status === 'working'}
        onClick={() => join(among, names)}
      >
        {isThere ? text.joinAgain : text.joinNow}
      </button>
      <span role="status" className="small faint">
        {joining.status === 'working' && text.joining}
        {joining.status === 'failed' && text.joinFailed}
        {joining.status === 'done' && text.joined(formats.count(joining.count), formats.count(rows))}
      </span>
    </div>
  );
}
