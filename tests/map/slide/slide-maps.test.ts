import { describe, expect, it } from 'vitest';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { coloursOfList } from '../../../src/map/overlay/own-dots.ts';
import { drawSlideMap } from '../../../src/map/slide/draw-slide-map.ts';
import { groundScale } from '../../../src/model/camera/map-look.ts';
import { createScreen } from '../../../src/model/camera/screen.ts';
import { at } from '../../../src/model/typed.ts';
import type { SlideMapOrder } from '../../../src/state/slides/map-order.ts';
import { defaultView } from '../../../src/state/view/url.ts';
import type { View } from '../../../src/state/view/view.ts';
import { universities } from '../../state/own/list.ts';
import { realScene } from '../scene.ts';
import { svgContext } from '../vector/context.ts';

const i18n = await loadI18n('vi');
const lists = [await universities()];

/** The map of a slide in Vietnamese, drawn from the real tables. */
function draw(patch: Partial<View>, size = { width: 1036, height: 1080 }, more: Partial<SlideMapOrder> = {}) {
  const view: View = { ...defaultView('vi'), worldview: 'vn', ...patch };
  const { kind, field, country, region, group } = view;
  return drawSlideMap(
    {
      ...{ view, scene: realScene({ kind, field, country, region, group }), named: [], focus: 'all', size },
      covered: { top: 0, right: 0, bottom: 0, left: 0 },
      ...more,
    },
    {
      ...{ world: svgContext().world, fine: null, countries: null, knowledge: null, copublications: null },
      ...{ i18n, theme: 'light', measure: (text, fontSize) => text.length * fontSize * 0.55 },
      ownOf: ({ own }) => (own === null ? [] : lists),
    },
  );
}

/** Where the marks of sites stand, by id, in CSS pixels of the map, and their radius. */
const marksOf = (markup: string) =>
  new Map(
    [...markup.matchAll(/data-mark="([^"]+)" data-at="([^"]+)"/g)].map(([, id = '', place = '']) => {
      const [x = 0, y = 0, radius = 0] = place.split(' ').map(Number);
      return [id, { x, y, radius }] as const;
    }),
  );

/** How many radii two marks are from each other. */
function apart(markup: string, one: string, other: string): number {
  const marks = marksOf(markup);
  const [a, b] = [marks.get(one), marks.get(other)];
  if (!a || !b) throw new Error(`${one} or ${other} is not drawn`);
  return Math.hypot(b.x - a.x, b.y - a.y) / Math.min(a.radius, b.radius);
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

  it.each([
    ['globe', ['KEN']],
    ['pacific', ['VNM', 'THA', 'IDN', 'MYS']],
  ] as const)('fill their frame where that is asked: on the %s for %j', (projection, country) => {
    const covered = { top: 0, right: 0, bottom: 150, left: 0 };
    const { look } = draw(
      { country: [...country] },
      { width: 1200, height: 624 },
      { covered, isFilled: true },
    );
    if (!look) throw new Error('no look');
    expect(look.projection).toBe(projection);
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

  it('set the marks of centres in one city beside each other, named or not', () => {
    const inMalaysia = draw({ kind: ['centre'], country: ['MYS'] });
    expect(apart(inMalaysia.markup, 'mys-istic', 'mys-htckl')).toBeGreaterThan(2);
    const oneNamed = draw({ kind: ['centre'], country: ['MYS'] }, undefined, { named: ['mys-istic'] });
    expect(apart(oneNamed.markup, 'mys-istic', 'mys-htckl')).toBeGreaterThan(2);
  });

  it('show the ground no larger than they are asked to', () => {
    const scaleOf = ({ look }: ReturnType<typeof draw>) =>
      look ? groundScale(look.camera, look.projection) : Number.NaN;
    const usual = scaleOf(draw({ kind: ['centre'], country: ['MYS'] }));
    const asked = scaleOf(draw({ kind: ['centre'], country: ['MYS'] }, undefined, { largest: usual / 2 }));
    expect(asked / usual).toBeCloseTo(0.5, 1);
    const flat = { kind: ['centre' as const], projection: 'equal-earth' as const };
    const small = draw(flat, undefined, { largest: usual / 50 });
    expect(scaleOf(small)).toBeLessThanOrEqual(scaleOf(draw(flat)));
  });

  it('show the rows of a list of one’s own where their view names it', () => {
    const inks = coloursOfList(at(lists, 0), 'light');
    const diamonds = ({ markup }: ReturnType<typeof draw>) =>
      [...markup.matchAll(/<path d="(M[^"]*)" fill="([^"]+)"/g)].filter(([, , fill]) =>
        inks.includes(fill ?? ''),
      );
    expect(diamonds(draw({ country: ['VNM'], own: 'x' })).length).toBeGreaterThan(1);
    expect(diamonds(draw({ country: ['VNM'] }))).toEqual([]);
  });

  it('write the name of an ocean once, and only where the whole of it lies on the map', () => {
    const { markup } = draw({ kind: ['centre'], projection: 'equal-earth' });
    const lines = linesOf(markup);
    expect(lines).toContain('Quần đảo Hoàng Sa');
    for (const name of ['Nam Đại', 'Bắc Băng', 'Bắc Thái Bình'])
      expect(lines.filter((line) => line === name).length, name).toBeLessThanOrEqual(1);
  });
});
