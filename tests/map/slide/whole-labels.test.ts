import { describe, expect, it } from 'vitest';
import { wholeLabels } from '../../../src/map/slide/whole-labels.ts';
import type { PlacedLabel } from '../../../src/map/vector/labels.ts';
import { wholeWorldCamera } from '../../../src/model/camera/camera-moves.ts';
import { createScreen } from '../../../src/model/camera/screen.ts';

const SIZE = { width: 600, height: 320 };
const viewport = { ...SIZE, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
const screen = createScreen(wholeWorldCamera([0, 0], viewport, 'equal-earth'), viewport, 'equal-earth');
const sea = (name: string, x: number, y: number): PlacedLabel => ({
  ...{ kind: 'sea', lines: [name], x, y, fontSize: 10 },
});

describe('the names on a flat map of the whole Earth', () => {
  it('are left out where they would stand half beside it', () => {
    const inside = sea('Ấn Độ Dương', 400, 190);
    const north = screen.project([0, 89]) ?? { x: 0, y: 0 };
    expect(wholeLabels([inside, sea('Bắc Băng Dương', north.x, north.y)], screen, SIZE)).toEqual([inside]);
  });

  it('are written once, the first of them that lies on it', () => {
    const [first, second] = [sea('Nam Đại Dương', 250, 280), sea('Nam Đại Dương', 350, 280)];
    expect(wholeLabels([sea('Nam Đại Dương', 2, 310), first, second], screen, SIZE)).toEqual([first]);
  });
});
