import { useLayoutEffect } from 'react';
import { useActions } from './use-app.ts';

/** Nothing stays pointed at in a list or a chart that has gone: what leaves the page under the pointer hears of no leaving. */
export function useEndHover(): void {
  const { hover } = useActions();
  useLayoutEffect(() => () => hover(null), [hover]);
}
