import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import type { NetworkEmphasis } from './emphasis.ts';
import type { NetworkModel } from './model.ts';
import type { NetworkPoint } from './points.ts';

const Option = memo(function Option(props: {
  point: NetworkPoint;
  text: string;
  chosen: boolean;
  lit: boolean;
  isStop: boolean;
}) {
  const { point, text, chosen, lit, isStop } = props;
  return (
    <div
      role="option"
      data-node={point.index}
      data-lit={lit || undefined}
      aria-selected={chosen}
      tabIndex={isStop ? 0 : -1}
    >
      {text}
    </div>
  );
});

/**
 * The nodes as a list for keyboards and screen readers, the highest measure first: one tab stop; Up and Down go through the
 * list, Right walks to the strongest neighbour not yet walked through, Left back.
 */
export function NetworkList(props: {
  model: NetworkModel;
  emphasis: NetworkEmphasis;
  /** Places of what other views point at. */
  lit: ReadonlySet<number>;
  label: string;
  lineOf: (point: NetworkPoint) => string;
  /** The node that the keys are at; null where they are not in the list. */
  active: number | null;
  onGo: (index: number | null) => void;
  onChoose: (index: number, add: boolean) => void;
  onPin: (index: number) => void;
}) {
  const { model, emphasis, lit, label, lineOf, active, onGo, onChoose, onPin } = props;
  const list = useRef<HTMLDivElement>(null);
  /** The way walked along connections, for the way back. */
  const way = useRef<number[]>([]);
  const { order, points } = model;
  const stop = useRef<number | null>(null);
  if (active !== null) stop.current = active;
  const isThere = stop.current !== null && points[stop.current] !== undefined;
  const tabStop = isThere ? stop.current : (order[0] ?? null);
  // Places are those of one model: in another they mean other nodes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the model is what resets them.
  useEffect(() => {
    way.current = [];
  }, [model]);

  const focus = (index: number | null | undefined) => {
    const option = list.current?.querySelector<HTMLElement>(`[data-node="${index}"]`);
    // It has no place on the screen to scroll to: the drawing shows where it is.
    option?.focus({ preventScroll: true });
  };
  const targetOf = (key: string, here: number): number | null | undefined => {
    const rank = order.indexOf(here);
    switch (key) {
      case 'ArrowDown':
        return order[rank + 1];
      case 'ArrowUp':
        return order[rank - 1];
      case 'Home':
        return order[0];
      case 'End':
        return order.at(-1);
      case 'ArrowLeft':
        return way.current.pop();
      case 'ArrowRight': {
        const next = points[here]?.neighbours.find((neighbour) => !way.current.includes(neighbour));
        if (next !== undefined) way.current.push(here);
        return next;
      }
      default:
        return null;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const here = event.target instanceof HTMLElement ? Number(event.target.dataset.node ?? NaN) : NaN;
    if (Number.isNaN(here) || event.altKey) return;
    const isChoice = event.key === 'Enter' || event.key === ' ';
    const add = event.shiftKey || event.ctrlKey || event.metaKey;
    const isPin = event.key.toLowerCase() === 'p' && !add;
    const next = isChoice || isPin ? null : targetOf(event.key, here);
    if (!isChoice && !isPin && next === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (isChoice) onChoose(here, add);
    else if (isPin) onPin(here);
    else if (next !== undefined) focus(next);
  };
  return (
    <div
      ref={list}
      role="listbox"
      aria-multiselectable="true"
      className="network-list visually-hidden"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocus={(event) => onGo(Number(event.target.dataset.node ?? NaN))}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onGo(null);
      }}
    >
      {order.map((index) => {
        const point = points[index];
        return (
          point && (
            <Option
              key={point.node.id}
              point={point}
              text={lineOf(point)}
              chosen={emphasis.chosen.has(index)}
              lit={lit.has(index)}
              isStop={index === tabStop}
            />
          )
        );
      })}
    </div>
  );
}
