import { memo, useRef } from 'react';
import type { NetworkEmphasis } from './emphasis.ts';
import type { NetworkModel } from './model.ts';
import type { NetworkPoint } from './points.ts';
import { type NodeKeys, useListKeys } from './use-list-keys.ts';

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
export function NetworkList(
  props: {
    model: NetworkModel;
    emphasis: NetworkEmphasis;
    /** Places of what other views point at. */
    lit: ReadonlySet<number>;
    label: string;
    lineOf: (point: NetworkPoint) => string;
    /** The node that the keys are at; null where they are not in the list. */
    active: number | null;
    onGo: (index: number | null) => void;
  } & NodeKeys,
) {
  const { model, emphasis, lit, label, lineOf, active, onGo, onChoose, onPin } = props;
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = useListKeys(list, model, { onChoose, onPin });
  const { order, points } = model;
  const stop = useRef<number | null>(null);
  if (active !== null) stop.current = active;
  const isThere = stop.current !== null && points[stop.current] !== undefined;
  const tabStop = isThere ? stop.current : (order[0] ?? null);

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
