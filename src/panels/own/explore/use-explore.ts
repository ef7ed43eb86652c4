import { openList } from '../../../state/own/open-list.ts';
import { useActions } from '../../../state/use-app.ts';
import { findFocusTarget } from '../../../ui/focus-target.ts';

/** Leaves what stands over the page and opens a list to be explored. */
export function useExplore(leave: () => void): (id: string) => void {
  const { setChoice } = useActions();
  return (id) => {
    leave();
    openList(id, { setChoice, sheet: findFocusTarget('tab-charts') });
  };
}
