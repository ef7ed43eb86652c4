import { expect, it } from 'vitest';
import { barTransform, rowBetween } from '../../../../src/briefing/present/motion/bar-moves.ts';

const OLD = { x: 96, y: 300, bars: [{ x: 200, width: 400 }], end: 614 };
const NEW = { x: 96, y: 500, bars: [{ x: 220, width: 100 }], end: 334 };

it('lets a row begin where it was, with the bar that it had, and end as it was drawn', () => {
  expect(rowBetween(OLD, NEW, true, 0)).toEqual({
    shiftX: 0,
    shiftY: -200,
    bars: OLD.bars,
    endShift: 280,
  });
  expect(rowBetween(OLD, NEW, true, 1)).toEqual({ shiftX: 0, shiftY: 0, bars: NEW.bars, endShift: 0 });
  expect(rowBetween(OLD, NEW, true, 0.5).bars).toEqual([{ x: 210, width: 250 }]);
});

it('lets no bar grow into one that measures something else, or has other parts', () => {
  expect(rowBetween(OLD, NEW, false, 0)).toMatchObject({ shiftY: -200, bars: NEW.bars, endShift: 0 });
  const stacked = { ...NEW, bars: [...NEW.bars, { x: 320, width: 50 }] };
  expect(rowBetween(OLD, stacked, true, 0).bars).toEqual(stacked.bars);
});

it('stretches a drawn bar from its own left end', () => {
  const transform = barTransform({ x: 220, width: 100 }, { x: 200, width: 400 });
  const [, shift = '', larger = ''] = /translate\((\S+) 0\) scale\((\S+) 1\)/.exec(transform) ?? [];
  expect(Number(shift) + Number(larger) * 220).toBeCloseTo(200);
  expect(Number(larger) * 100).toBeCloseTo(400);
  expect(barTransform({ x: 220, width: 0 }, { x: 220, width: 0 })).toBe('');
});
