import { describe, expect, it } from 'vitest';
import { layoutFields } from '../../../src/charts/fields/layout.ts';
import { createSearch } from '../../../src/model/search/search.ts';
import { KINDS } from '../../../src/model/vocabulary.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import { NO_FILTERS } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { recountSites } from '../../helpers/real-tables.ts';
import { COMBINATIONS, passes } from '../../helpers/recount.ts';
import { catalogOf } from '../render-chart.tsx';

const select = createSceneSelector(realCatalog(), createSearch);
const all = recountSites();
const BOX = { width: 800, height: 150 };
const SIZES = [300, 800, 3000].flatMap((width) => [60, 160, 900].map((height) => ({ width, height })));
const SPLITS = [false, true];

const chosenIn = (wanted: readonly string[], value: string) => wanted.length === 0 || wanted.includes(value);

describe('the chart of fields', () => {
  it.each(COMBINATIONS)('has the numbers of an independent recount: %s', (_name, patch) => {
    const filters = { ...NO_FILTERS, ...patch };
    const counted = all.filter((site) => passes(site, filters, 'field'));
    for (const split of SPLITS) {
      const { bars, total } = layoutFields(select(filters), BOX, split);
      expect(total).toBe(counted.length);
      for (const { field, count, share, chosen } of bars) {
        const ofField = counted.filter((site) => site.field === field);
        expect(`${field} ${count}`).toBe(`${field} ${ofField.length}`);
        expect(share).toBeCloseTo(ofField.length / (counted.length || 1), 12);
        expect(chosen).toBe(chosenIn(filters.field, field));
      }
    }
  });

  it.each(COMBINATIONS)('has in the parts by kind those of an independent recount: %s', (_name, patch) => {
    const filters = { ...NO_FILTERS, ...patch };
    for (const split of SPLITS) {
      // Split, a kind that the filter leaves out is drawn as well, and told apart.
      const drawn = all.filter((site) => passes(site, filters, 'field', ...(split ? ['kind' as const] : [])));
      for (const { field, count, parts } of layoutFields(select(filters), BOX, split).bars) {
        for (const kind of KINDS) {
          const part = parts.find((candidate) => candidate.kind === kind);
          const there = drawn.filter((site) => site.field === field && site.kind === kind);
          expect(`${field} ${kind} ${part?.count ?? 0}`).toBe(`${field} ${kind} ${there.length}`);
          if (part) expect(part.chosen).toBe(chosenIn(filters.kind, kind));
        }
        const passing = parts.filter(({ chosen }) => chosen);
        expect(passing.reduce((sum, part) => sum + part.count, 0)).toBe(count);
      }
    }
  });

  it('keeps the other fields in sight when one is chosen, and the other kinds when a part is', () => {
    const free = layoutFields(select(NO_FILTERS), BOX, true);
    const patch = { field: ['water'], kind: ['centre'] } as const;
    const { bars } = layoutFields(select({ ...NO_FILTERS, ...patch }), BOX, true);
    expect(bars.filter(({ chosen }) => chosen).map(({ field }) => field)).toEqual(['water']);
    const partsOf = ({ bars: ofLayout }: Pick<typeof free, 'bars'>) =>
      new Map(
        ofLayout.map(({ field, parts }) => [
          field,
          parts.map(({ kind, count, width }) => ({ kind, count, width })),
        ]),
      );
    expect(partsOf({ bars })).toEqual(partsOf(free));
    expect(bars.flatMap(({ parts }) => parts).some(({ chosen }) => !chosen)).toBe(true);
  });

  it.each(SIZES.flatMap((size) => [0, 1, 10_000].map((count) => ({ ...size, count }))))(
    'keeps every bar inside a box of $width × $height for $count sites, longest first',
    ({ count, ...size }) => {
      const scene = createSceneSelector(catalogOf(count))({ ...NO_FILTERS, former: true });
      for (const split of SPLITS) {
        const { bars, total } = layoutFields(scene, size, split);
        expect(total).toBe(count);
        for (const bar of bars) {
          const numbers = [...Object.values(bar), ...bar.parts.flatMap(Object.values)];
          expect(numbers.every((value) => typeof value !== 'number' || Number.isFinite(value))).toBe(true);
          expect(bar.barWidth).toBeGreaterThanOrEqual(0);
          expect(bar.x + bar.labelWidth + bar.barWidth).toBeLessThanOrEqual(size.width + 1e-9);
          expect(bar.y).toBeGreaterThanOrEqual(0);
          expect(bar.y + bar.rowHeight).toBeLessThanOrEqual(size.height + 1e-9);
          let end = 0;
          for (const part of bar.parts) {
            expect(part.x).toBeCloseTo(end, 9);
            end = part.x + part.width;
          }
          expect(end).toBeCloseTo(bar.barWidth, 9);
        }
        const counts = bars.map((bar) => bar.count);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
      }
    },
  );

  it('draws all columns on one scale', () => {
    for (const split of SPLITS) {
      const { bars } = layoutFields(select(NO_FILTERS), { width: 1000, height: 160 }, split);
      const [first] = bars;
      if (!first) throw new Error('No bar');
      for (const bar of bars) {
        expect(bar.barWidth / first.barWidth).toBeCloseTo(bar.count / first.count, 10);
      }
    }
  });

  it('has no number that is no number where no site or no room is left', () => {
    const nothing = select({ ...NO_FILTERS, query: 'qqqqxxxx' });
    for (const size of [
      { width: 0, height: 0 },
      { width: 300, height: 150 },
    ]) {
      for (const bar of layoutFields(nothing, size).bars) {
        const numbers = Object.values(bar).filter((value) => typeof value === 'number');
        expect(numbers.every(Number.isFinite)).toBe(true);
      }
    }
  });
});
