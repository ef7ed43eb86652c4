import { measureText } from '../../ui/measure-text.ts';
import { type FlowLabel, LEADING } from './label.ts';
import type { placeOfLabel } from './label-place.ts';

/**
 * A node's name in lines, and its number behind the last one: two texts, since the name that is heard of the mark has
 * more than a space between them.
 */
export function NodeLabel(props: {
  label: FlowLabel;
  place: ReturnType<typeof placeOfLabel>;
  chosen: boolean;
  isSmall: boolean;
}) {
  const { label, place, chosen, isSmall } = props;
  const { lines, count } = label;
  const { size } = place.room;
  const weight = chosen ? 600 : 400;
  const last = lines.at(-1) ?? '';
  const name = measureText(last, size, weight);
  const space = last === '' ? 0 : measureText(' ', size);
  const number = space + measureText(count, size);
  // How far the last line gives way to the number, and where the number begins.
  const shift = { start: 0, middle: -number / 2, end: -number }[place.anchor];
  const start = { start: name, middle: (name - number) / 2, end: -number }[place.anchor] + space;
  const top = (-(lines.length - 1) / 2) * size * LEADING;
  const bottom = -top;
  return (
    <g className="chart-moving" style={{ transform: `translate(${place.x}px, ${place.y}px)` }}>
      {last !== '' && (
        <text
          className="sectors-label"
          data-chosen={chosen || undefined}
          data-small={isSmall || undefined}
          textAnchor={place.anchor}
          dominantBaseline="central"
        >
          {lines.map((line, index) => (
            <tspan key={line} x={index === lines.length - 1 ? shift : 0} y={top + index * size * LEADING}>
              {line}
            </tspan>
          ))}
        </text>
      )}
      <text
        className="sectors-label sectors-count"
        data-small={isSmall || undefined}
        x={start}
        y={bottom}
        dominantBaseline="central"
      >
        {count}
      </text>
    </g>
  );
}
