import { describe, expect, it } from 'vitest';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { drawSlideMap } from '../../../src/map/slide/draw-slide-map.ts';
import { createScreen } from '../../../src/model/camera/screen.ts';
import { defaultView } from '../../../src/state/view/url.ts';
import type { View } from '../../../src/state/view/view.ts';
import { realScene } from '../scene.ts';
import { svgContext } from '../vector/context.ts';

const i18n = await loadI18n('vi');

/** The map of a slide in Vietnamese, drawn from the real tables. */
function draw(patch: Partial<View>, size = { width: 1036, height: 1080 }) {
  const view: View = { ...defaultView('vi'), worldview: 'vn', ...patch };
  const { kind, field, country, region, group } = view;
  return drawSlideMap(
    {
      ...{ view, scene: realScene({ kind, field, country, region, group }), named: [], focus: 'all', size },
      covered: { top: 0, right: 0, bottom: 0, left: 0 },
    },
    {
      ...{ world: svgContext().world, fine: null, countries: null, knowledge: null, copublications: null },
      ...{ i18n, theme: 'light', measure: (text, fontSize) => text.length * fontSize * 0.55 },
    },
  );
}

const linesOf = (markup: string) =>
  [...markup.matchAll(/<t(?:ext|span)[^>]*>([^<]+)</g)].map(([, line = '']) => line.trim());

describe('the maps of slides', () => {
  it('show ground in all their corners where a globe is near, however wide they are', () => {
    const { look } = draw({ country: ['VNM'] }, { width: 1920, height: 800 });
    if (!look) throw new Error('no look');
    const { width, height } = look.viewport;
    const screen = createScreen(look.camera, look.viewport, look.projection);
    for (const x of [0, width])
      for (const y of [0, height]) expect(screen.unproject({ x, y }), `${x}, ${y}`).not.toBeNull();
  });

  it('are framed for what lies on half of the Earth, not for the whole of it', () => {
    const { look } = draw({ kind: ['centre'], field: ['water'], country: ['IRN', 'JPN', 'MYS', 'KAZ'] });
    if (!look) throw new Error('no look');
    const screen = createScreen(look.camera, look.viewport, look.projection);
    const [west, east] = [screen.project([54, 32]), screen.project([140, 36])];
    expect((east?.x ?? 0) - (west?.x ?? 0)).toBeGreaterThan(look.viewport.width * 0.4);
  });

  it('write the name of an ocean once, and only where the whole of it lies on the map', () => {
    const { markup } = draw({ kind: ['centre'], projection: 'equal-earth' });
    const lines = linesOf(markup);
    expect(lines).toContain('Quần đảo Hoàng Sa');
    for (const name of ['Nam Đại', 'Bắc Băng', 'Bắc Thái Bình'])
      expect(lines.filter((line) => line === name).length, name).toBeLessThanOrEqual(1);
  });
});
