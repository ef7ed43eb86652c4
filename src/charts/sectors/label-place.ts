import { SMALL_TEXT_SIZE, TEXT_SIZE } from '../../theme/measures.ts';
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
