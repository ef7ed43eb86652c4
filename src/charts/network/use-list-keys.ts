import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { NetworkModel } from './model.ts';
import { walk } from './walk.ts';

/** What keys do with the node that they are at. */
export interface NodeKeys {
  readonly onChoose: (index: number, add: boolean) => void;
  readonly onPin: (index: number) => void;
}

/** Gives the list of nodes its keys: they go from node to node (see `walk`), choose and pin. */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  model: NetworkModel,
  { onChoose, onPin }: NodeKeys,
): (event: KeyboardEvent) => void {
  /** The way walked along connections, for the way back. */
  const way = useRef<readonly number[]>([]);
  // Places are those of one model: in another they mean other nodes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the model is what resets them.
  useEffect(() => {
    way.current = [];
  }, [model]);

  const focus = (index: number) => {
    const option = list.current?.querySelector<HTMLElement>(`[data-node="${index}"]`);
    // It has no place on the screen to scroll to: the drawing shows where it is.
    option?.focus({ preventScroll: true });
  };
  return (event: KeyboardEvent) => {
    const here = event.target instanceof HTMLElement ? Number(event.target.dataset.node ?? NaN) : NaN;
    if (Number.isNaN(here) || event.altKey) return;
    const isChoice = event.key === 'Enter' || event.key === ' ';
    const add = event.shiftKey || event.ctrlKey || event.metaKey;
    const isPin = event.key.toLowerCase() === 'p' && !add;
    const next = isChoice || isPin ? null : walk(event.key, here, way.current, model);
    if (!isChoice && !isPin && next === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (isChoice) onChoose(here, add);
    else if (isPin) onPin(here);
    else if (next) {
      way.current = next.way;
      if (next.to !== undefined) focus(next.to);
    }
  };
}
