import type { Actions } from '../app-state.ts';
import { exploreList } from './explored.ts';
import { askFocus } from './first-focus.ts';

/** What opens a list: the choice of the page, and what raises the sheet of charts where there is one. */
interface Opening {
  readonly setChoice: Actions['setChoice'];
  readonly sheet: HTMLElement | undefined;
}

/** Opens a list to be explored, at a row where one is asked for: beside the map, which stands then, or in the sheet that a narrow room raises. */
export function openList(id: string, { setChoice, sheet }: Opening, row: number | null = null): void {
  exploreList(id, row);
  if (!sheet) setChoice({ layout: 'split' });
  else if (sheet.getAttribute('aria-expanded') === 'false') sheet.click();
  askFocus();
}
