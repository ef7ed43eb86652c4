import { describe, expect, it } from 'vitest';
import { layoutFields } from '../../src/charts/fields-layout.ts';
import { createSceneSelector } from '../../src/state/select-scene.ts';
import { NO_FILTERS } from '../../src/state/view.ts';
import { realCatalog } from '../helpers/real-catalog.ts';
import { recountSites } from '../helpers/real-tables.ts';

const select = createSceneSelector(realCatalog());
const present = recountSites().filter((site) => !site.former);

describe('the chart of fields', () => {
  it('has the numbers of an independent recount', () => {
    const { bars, total } = layoutFields(select(NO_FILTERS), { width: 800, height: 150 });
    for (const { field, count } of bars) {
      expect(`${field} ${count}`).toBe(`${field} ${present.filter((site) => site.field === field).length}`);
    }
    expect(total).toBe(present.length);
  });

  it.each([300, 800, 3000])('keeps every bar inside a box %i pixels wide, longest first', (width) => {
    const { bars } = layoutFields(select(NO_FILTERS), { width, height: 160 });
    for (const bar of bars) {
      expect(bar.x + bar.labelWidth + bar.barWidth).toBeLessThanOrEqual(width);
      expect(bar.y + bar.rowHeight).toBeLessThanOrEqual(160 + 1e-9);
      expect(bar.barWidth).toBeGreaterThanOrEqual(0);
    }
    const counts = bars.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('draws all columns on one scale', () => {
    const { bars } = layoutFields(select(NO_FILTERS), { width: 1000, height: 160 });
    const [first] = bars;
    if (!first) throw new Error('No bar');
    for (const bar of bars) {
      expect(bar.barWidth / first.barWidth).toBeCloseTo(bar.count / first.count, 10);
    }
  });

  it('keeps the other fields in sight when one is chosen', () => {
    const { bars } = layoutFields(select({ ...NO_FILTERS, field: ['water'] }), { width: 800, height: 150 });
    expect(bars.filter(({ chosen }) => chosen).map(({ field }) => field)).toEqual(['water']);
    expect(bars.find(({ field }) => field === 'ecology')?.count).toBe(
      present.filter((site) => site.field === 'ecology').length,
    );
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
