import { SMALL_TEXT_SIZE, TEXT_SIZE } from '../../theme/measures.ts';
import { measureText } from '../../ui/measure-text.ts';
import { type FlowLabel, LEADING } from './label.ts';
import type { FlowNode, SectorsLayout } from './layout.ts';

/** Where a node's name stands, and how much room it has, in CSS pixels. */
export function placeOfLabel({ facet, through, ...node }: FlowNode, { narrow, margin, size }: SectorsLayout) {
  const middle = node.y + node.height / 2;
  const full = { height: node.free, size: narrow ? SMALL_TEXT_SIZE : TEXT_SIZE };
  const side = { ...full, width: Math.max(0, margin - 8) };
  if (through || facet === 'sector') return { x: node.x - 7, y: middle, anchor: 'end' as const, room: side };
  if (facet === 'region')
    return { x: node.x + node.width + 7, y: middle, anchor: 'start' as const, room: side };
  const gap = Math.max(0, (size.width - 2 * margin - 3 * node.width) / 2);
  // Over its bar, where both sides are too small for words.
  if (narrow)
    return {
      x: node.x + node.width / 2,
      y: node.y - 8,
      anchor: 'middle' as const,
      room: { ...full, height: 12, width: 2 * gap },
    };
  // On its own ribbon from the sector, where few others cross.
  return { x: node.x - 7, y: middle, anchor: 'end' as const, room: { ...full, width: gap * 0.8 } };
}

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
