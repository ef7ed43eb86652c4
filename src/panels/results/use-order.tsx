import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { createOrderSelector, type Sort } from '../../state/scene/order.ts';
import { useApp, useScene } from '../../state/use-app.ts';
import { useAfterFrame } from '../../ui/frames/use-after-frame.ts';

const BY_NAME: Sort = { key: 'name', descending: false };
const BY_RELEVANCE: Sort = { key: 'relevance', descending: false };

/** The order of the results, one for list, table and card. */
export interface Order {
  /** Site indices in that order. */
  readonly order: Uint32Array;
  readonly sort: Sort;
  readonly setSort: (sort: Sort) => void;
}

const OrderContext = createContext<Order | null>(null);

/**
 * Sorts the results: by relevance while something is searched, by name otherwise, until the reader says how. The list
 * follows when the frame with the map and the charts has been drawn: it holds up neither a click nor a brush.
 */
export function OrderProvider({ children }: { children: ReactNode }) {
  const { locale, formats } = useI18n();
  const catalog = useApp((state) => state.catalog);
  const scene = useAfterFrame(useScene());
  const [chosen, setSort] = useState<Sort | null>(null);
  const select = useMemo(() => createOrderSelector(catalog), [catalog]);
  const searching = scene.scores !== null;
  const wanted = chosen?.key === 'relevance' && !searching ? null : chosen;
  const sort = wanted ?? (searching ? BY_RELEVANCE : BY_NAME);
  const order = select(scene, sort, locale, formats);
  const value = useMemo(() => ({ order, sort, setSort }), [order, sort]);
  return <OrderContext value={value}>{children}</OrderContext>;
}

/** The order of the results. Error: outside of `OrderProvider`. */
export function useOrder(): Order {
  const order = use(OrderContext);
  if (!order) throw new Error('useOrder is called outside of OrderProvider');
  return order;
}
