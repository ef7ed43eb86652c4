import { useLayoutEffect } from 'react';
import { useActions } from '../../state/use-app.ts';

/** Nothing stays pointed at in a list that has gone: what leaves the page under the pointer hears of no leaving. */
export function useEndHover(): void {
  const { hover } = useActions();
  useLayoutEffect(() => () => hover(null), [hover]);
}
