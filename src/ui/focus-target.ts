import type { RefCallback } from 'react';

type SheetId = 'filters' | 'results' | 'charts';
type TabId = SheetId | 'details' | 'compose';
type MapTool = 'layers' | 'legend' | 'area' | 'ruler';

/** What other parts of the page send the focus to. */
export type FocusTarget =
  | 'map'
  /** The button that closes the card of a site. */
  | 'card'
  | `tab-${TabId}`
  /** The button that lowers a sheet, or folds the column to its rail. */
  | `fold-${SheetId}`
  | 'fold-column'
  | `tool-${MapTool}`
  /** The first field of a step that is written, by the step's id, and what adds one. */
  | `step-${string}`
  | 'add-step'
  /** The network that was open last, in the list of networks, and the way back to that list. */
  | 'last-network'
  | 'all-networks';

/** Targets as `data-focus-after` names them, the first choice first, or `opener`: what had the focus before. */
export type FocusAfter = FocusTarget | `${FocusTarget} ${FocusTarget}` | 'opener';

const elements = new Map<string, HTMLElement>();
let awaited: FocusTarget | null = null;

/** The element that stands under a name now. */
export const findFocusTarget = (name: string): HTMLElement | undefined => elements.get(name);

/** The ref of the element that takes the focus under a name. */
export function focusTarget(name: FocusTarget): RefCallback<HTMLElement> {
  return (element) => {
    if (!element) return;
    elements.set(name, element);
    if (awaited === name) moveFocus(name);
    return () => {
      if (elements.get(name) === element) elements.delete(name);
    };
  };
}

/** Moves the focus to a target, or, where it does not stand yet, as soon as it does and before another key can be heard. */
export function moveFocus(name: FocusTarget): void {
  const element = elements.get(name);
  awaited = element ? null : name;
  element?.focus();
}
