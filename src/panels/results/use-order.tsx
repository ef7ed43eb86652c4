import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { LngLat } from '../../model/site.ts';
import { createOrderSelector } from '../../state/scene/order.ts';
import { useActions, useApp, useScene, useView } from '../../state/use-app.ts';
import { codeOfSort, middleOf, type Sort, sortOf, sortOfCode } from '../../state/view/sort.ts';
import { useAfterFrame } from '../../ui/frames/use-after-frame.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';

const KnownShares = lazyPart(() => import('../known/known-shares.tsx'));

/** The order of the results, one for list, table and card. */
export interface Order {
  /** Site indices in that order. */
  readonly order: Uint32Array;
  readonly sort: Sort;
  /** From where each result tells its distance; null where none does. */
  readonly middle: LngLat | null;
  readonly setSort: (sort: Sort) => void;
}

const OrderContext = createContext<Order | null>(null);

/**
 * Sorts the results as the reader says, or as suits what is asked for. The list follows when the frame with the map and the charts
 * has been drawn: it holds up neither a click nor a brush.
 */
export function OrderProvider({ children }: { children: ReactNode }) {
  const { locale, formats } = useI18n();
  const catalog = useApp((state) => state.catalog);
  const scene = useAfterFrame(useScene());
  const chosen = useView((view) => view.sort);
  // Where a site is no middle, selecting it sorts nothing anew.
  const from = useView(({ sort, site }) => (sort?.endsWith('distance') ? site : null));
  const { setChoice } = useActions();
  const select = useMemo(() => createOrderSelector(catalog), [catalog]);
  const { area, query } = scene.filters;
  const site = from === null ? undefined : catalog.siteById.get(from);
  const code = sortOf({ sort: chosen, area, query: scene.scores ? query : '' }, site !== undefined);
  const sort = useMemo(() => sortOfCode(code), [code]);
  const middle = middleOf({ sort: chosen, area }, site);
  const [known, setKnown] = useState<ArrayLike<number> | null>(null);
  const order = select(scene, sort, locale, formats, middle, known);
  const value = useMemo(
    (): Order => ({
      order,
      sort,
      middle,
      setSort: (wanted) => setChoice({ sort: codeOfSort(wanted) }),
    }),
    [order, sort, middle, setChoice],
  );
  return (
    <OrderContext value={value}>
      {children}
      <Later>{sort.key === 'known' && <KnownShares onShares={setKnown} />}</Later>
    </OrderContext>
  );
}

/** The order of the results. Error: outside of `OrderProvider`. */
export function useOrder(): Order {
  const order = use(OrderContext);
  if (!order) throw new Error('useOrder is called outside of OrderProvider');
  return order;
}
