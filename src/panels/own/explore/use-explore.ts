import { exploreList } from '../../../state/own/explored.ts';
import { useActions } from '../../../state/use-app.ts';
import { findFocusTarget } from '../../../ui/focus-target.ts';
import { askFocus } from './first-focus.ts';

/** Leaves what stands over the page and opens a list to be explored: beside the map, which stands then, or in the sheet that a narrow room raises. */
export function useExplore(leave: () => void): (id: string) => void {
  const { setChoice } = useActions();
  return (id) => {
    leave();
    exploreList(id);
    const sheet = findFocusTarget('tab-charts');
    if (!sheet) setChoice({ layout: 'split' });
    else if (sheet.getAttribute('aria-expanded') === 'false') sheet.click();
    askFocus();
  };
}
