import { describe, expect, it } from 'vitest';
import { clearOfMarks } from '../../../src/map/slide/archipelago-names.ts';
import { labelBox, lineBoxes } from '../../../src/map/slide/whole-labels.ts';
import type { PlacedLabel } from '../../../src/map/vector/labels.ts';
import type { Box } from '../../../src/model/label-placement.ts';

const FRAME: Box = { left: 0, top: 0, width: 400, height: 300 };
const label = (name: string, x: number, y: number): PlacedLabel => ({
  kind: 'archipelago',
  lines: [name, '(Việt Nam)'],
  x,
  y,
  fontSize: 10,
});
const NAMES = [
  { label: label('Quần đảo Hoàng Sa', 210, 100), islets: { x: 190, y: 116 } },
  { label: label('Quần đảo Trường Sa', 200, 150), islets: { x: 200, y: 134 } },
];
const markAt = (x: number, y: number): Box => ({ left: x - 4, top: y - 4, width: 8, height: 8 });
const overlaps = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;
const distance = (box: Box, { x, y }: { x: number; y: number }) =>
  Math.hypot(
    Math.max(box.left - x, 0, x - box.left - box.width),
    Math.max(box.top - y, 0, y - box.top - box.height),
  );

describe('the names of the archipelagos on a slide’s map', () => {
  it('stand where they stand on every map as long as they hide no mark', () => {
    expect(clearOfMarks(NAMES, [markAt(20, 20)], FRAME)).toEqual(NAMES.map((name) => name.label));
  });

  it('move around their islets, off the marks and off one another', () => {
    const marks = [markAt(210, 100), markAt(180, 95), markAt(205, 155)];
    const placed = clearOfMarks(NAMES, marks, FRAME);
    const boxes = placed.map(labelBox);
    for (const [index, box] of boxes.entries()) {
      const lines = placed.slice(index, index + 1).flatMap(lineBoxes);
      expect(marks.filter((mark) => lines.some((line) => overlaps(mark, line)))).toEqual([]);
      expect(distance(box, NAMES[index]?.islets ?? { x: 0, y: 0 })).toBeLessThan(8);
    }
    const [one, other] = boxes;
    expect(one && other && overlaps(one, other)).toBe(false);
  });

  it('never change their order: the northern name stands above the southern one', () => {
    // Marks as they fall, the same ones each time.
    let seed = 7;
    const next = (size: number) => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed % size;
    };
    for (let crowd = 0; crowd < 60; crowd++) {
      const marks = Array.from({ length: 9 }, (): Box => {
        const size = 8 + next(40);
        return { left: 90 + next(220), top: 60 + next(120), width: size, height: size };
      });
      const [north, south] = clearOfMarks(NAMES, marks, FRAME);
      expect(north?.y).toBeLessThan(south?.y ?? 0);
    }
  });

  it('stay within a line of their islets even where marks are all around', () => {
    const marks = Array.from({ length: 400 }, (_, at) => markAt(10 * (at % 40), 30 * Math.floor(at / 40)));
    const boxes = clearOfMarks(NAMES, marks, FRAME).map(labelBox);
    expect(boxes).toHaveLength(2);
    for (const [index, box] of boxes.entries())
      expect(distance(box, NAMES[index]?.islets ?? { x: 0, y: 0 })).toBeLessThan(13);
  });
});
