import { describe, expect, it } from 'vitest';
import { canvasOf } from '../../../src/briefing/slide/canvas.ts';
import { layoutStep } from '../../../src/briefing/slide/draw-step.ts';
import type { Briefing } from '../../../src/model/briefing/briefing.ts';
import type { SlideItem } from '../../../src/model/briefing/slide-scene.ts';
import { libraryOf } from '../../data/briefings/slide-library.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const library = libraryOf('vi');
const centres = realCatalog().sites.filter(({ kind }) => kind === 'centre');

/** The slide of a list of so many centres. */
function listOf(count: number, size = { width: 1920, height: 1080 }) {
  const briefing: Briefing = {
    ...{ format: 'auspices-briefing', version: 1, id: 'a', title: { vi: 'Bài' } },
    steps: [
      {
        ...{ title: { vi: 'Một phát hiện' }, view: 'kind=centre', layout: 'list' },
        name: centres.slice(0, count).map(({ id }) => id),
      },
    ],
  };
  return layoutStep(briefing, 1, library, canvasOf(size));
}

const areas = ({ items }: ReturnType<typeof listOf>) => items.filter(({ kind }) => kind === 'area');
const surface = (items: readonly SlideItem[]) =>
  items.reduce((sum, { box }) => sum + box.width * box.height, 0);

describe('a list of sites on a slide', () => {
  it('names the host of a centre in Vietnamese where a source does', () => {
    const hosts = centres.slice(0, 4).flatMap(({ id }) => library.details.get(id)?.hostVi ?? []);
    expect(hosts.length).toBeGreaterThan(0);
    const words = listOf(4).items.flatMap((item) =>
      item.kind === 'text' ? item.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')) : [],
    );
    for (const host of hosts) expect(words).toContain(host);
  });

  it('of few has a map beside the cards, and leaves no half of the slide empty', () => {
    for (const count of [1, 2, 3]) {
      const scene = listOf(count);
      const maps = scene.items.filter(({ kind }) => kind === 'map');
      expect(areas(scene)).toHaveLength(count);
      expect(maps).toHaveLength(1);
      expect(surface([...areas(scene), ...maps]) / (1920 * 1080)).toBeGreaterThan(0.4);
      expect(scene.overfull).toEqual([]);
    }
  });

  it('of few has words that are larger than those of many', () => {
    const sizeOf = (count: number) =>
      Math.max(
        ...listOf(count).items.flatMap((item) =>
          item.kind === 'text' && item.role === 'label' ? item.fontSize : [],
        ),
      );
    expect(sizeOf(1)).toBeGreaterThan(sizeOf(9));
    expect(sizeOf(2)).toBeGreaterThanOrEqual(30);
  });

  it('of many is cards alone', () => {
    expect(listOf(9).items.some(({ kind }) => kind === 'map')).toBe(false);
    expect(areas(listOf(9))).toHaveLength(9);
  });

  it('lets no part lie over another, on a wide screen and on a phone', () => {
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 390, height: 844 },
    ]) {
      for (const count of [1, 2, 3]) {
        const scene = listOf(count, size);
        const parts = scene.items.filter(({ kind }) => kind === 'area' || kind === 'map');
        for (const [index, { box: a }] of parts.entries()) {
          expect(a.height).toBeGreaterThan(100);
          expect(a.y + a.height).toBeLessThanOrEqual(scene.height);
          for (const { box: b } of parts.slice(index + 1)) {
            const apart =
              a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
            expect(apart).toBe(true);
          }
        }
      }
    }
  });
});
