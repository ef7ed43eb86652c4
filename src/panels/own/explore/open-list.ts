import type { Actions } from '../../../state/app-state.ts';
import { exploreList } from '../../../state/own/explored.ts';
import { findFocusTarget } from '../../../ui/focus-target.ts';
import { askFocus } from './first-focus.ts';

/** Opens a list to be explored, at a row where one is asked for: beside the map, which stands then, or in the sheet that a narrow room raises. */
export function openList(id: string, setChoice: Actions['setChoice'], row: number | null = null): void {
  exploreList(id, row);
  const sheet = findFocusTarget('tab-charts');
  if (!sheet) setChoice({ layout: 'split' });
  else if (sheet.getAttribute('aria-expanded') === 'false') sheet.click();
  askFocus();
}
