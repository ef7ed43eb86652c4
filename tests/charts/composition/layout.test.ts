import { describe, expect, it } from 'vitest';
import { type CompositionLayout, layoutComposition } from '../../../src/charts/composition/layout.ts';
import { countComposition, type Subject, subjectOf } from '../../../src/charts/composition/shares.ts';
import { GROUPS, REGIONS } from '../../../src/model/vocabulary.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import { NO_FILTERS } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { recountSites } from '../../helpers/real-tables.ts';
import { COMBINATIONS, passes, valuesOf } from '../../helpers/recount.ts';
import { catalogOf } from '../render-chart.tsx';

const select = createSceneSelector(realCatalog());
const all = recountSites();
const HALF = { width: 720, height: 330 };
const AFRICA: Subject = { facet: 'region', value: 'africa', filtered: false };
const ASEAN: Subject = { facet: 'group', value: 'asean', filtered: false };
const SUBJECTS: readonly Subject[] = [
  ...REGIONS.map((value) => ({ facet: 'region', value, filtered: false }) as const),
  ...GROUPS.map((value) => ({ facet: 'group', value, filtered: false }) as const),
];

const numbersOf = ({ rows, size, columns, labelWidth, barX }: CompositionLayout) => [
  ...[size.width, size.height, labelWidth, barX, columns.difference, columns.here ?? 0, columns.world ?? 0],
  ...rows.flatMap((row) => Object.values(row).filter((value) => typeof value === 'number')),
];

describe('the composition against the world', () => {
  it.each(COMBINATIONS)('has the numbers of an independent recount: %s', (_name, patch) => {
    const filters = { ...NO_FILTERS, ...patch };
    const scene = select(filters);
    for (const by of ['field', 'kind'] as const) {
      const world = all.filter((site) => passes(site, filters, 'region', 'group', 'country', by));
      for (const subject of SUBJECTS) {
        const here = world.filter((site) => valuesOf[subject.facet](site).includes(subject.value));
        const composition = countComposition(scene, subject, by);
        expect(composition.here).toBe(here.length);
        expect(composition.world).toBe(world.length);
        for (const part of composition.parts) {
          const ofPart = (site: (typeof all)[number]) => site[by] === part.value;
          const name = `${subject.value} ${part.value}`;
          const expected = [here.filter(ofPart).length, world.filter(ofPart).length];
          expect(`${name} ${part.here} ${part.world}`).toBe(`${name} ${expected.join(' ')}`);
          const shares = [here, world].map(({ length }, side) =>
            length ? (expected[side] ?? 0) / length : null,
          );
          expect([part.hereShare, part.worldShare]).toEqual(shares);
        }
      }
    }
  });

  it('counts a transboundary site once in a group of several of its countries', () => {
    const european = all.filter((site) => !site.former && valuesOf.group(site).includes('eu'));
    expect(european.some(({ countries }) => countries.length > 1)).toBe(true);
    const { here } = countComposition(select(NO_FILTERS), { ...ASEAN, value: 'eu' }, 'field');
    expect(here).toBe(european.length);
  });

  it('has shares that sum to one on each side, and differences that sum to nothing', () => {
    for (const subject of SUBJECTS) {
      const { parts } = countComposition(select(NO_FILTERS), subject, 'field');
      const sum = (key: 'hereShare' | 'worldShare' | 'difference') =>
        parts.reduce((total, part) => total + (part[key] ?? 0), 0);
      expect(sum('hereShare')).toBeCloseTo(1, 10);
      expect(sum('worldShare')).toBeCloseTo(1, 10);
      expect(sum('difference')).toBeCloseTo(0, 10);
    }
  });

  it('puts the most over-represented part first and tells over from under', () => {
    const { rows } = layoutComposition(select(NO_FILTERS), AFRICA, 'field', HALF);
    const differences = rows.map(({ difference }) => difference ?? 0);
    expect(differences).toEqual([...differences].sort((a, b) => b - a));
    for (const { direction, hereWidth, worldWidth, commonWidth } of rows) {
      if (direction === 'over') expect(hereWidth).toBeGreaterThan(worldWidth);
      if (direction === 'under') expect(hereWidth).toBeLessThan(worldWidth);
      expect(commonWidth).toBe(Math.min(hereWidth, worldWidth));
    }
    expect(new Set(rows.map(({ direction }) => direction))).toContain('over');
    expect(new Set(rows.map(({ direction }) => direction))).toContain('under');
  });

  it('compares the one region or group that is filtered by, otherwise what was asked for', () => {
    const ask = (patch: Partial<typeof NO_FILTERS>) =>
      subjectOf({ ...NO_FILTERS, ...patch }, 'southeast_asia');
    expect(ask({})).toEqual({ facet: 'group', value: 'southeast_asia', filtered: false });
    expect(ask({ region: ['africa'] })).toEqual({ facet: 'region', value: 'africa', filtered: true });
    expect(ask({ group: ['asean'] })).toEqual({ facet: 'group', value: 'asean', filtered: true });
    expect(ask({ region: ['africa', 'arab-states'] }).filtered).toBe(false);
    expect(ask({ region: ['africa', 'arab-states'], group: ['g7'] }).value).toBe('g7');
    expect(subjectOf(NO_FILTERS, 'africa').facet).toBe('region');
  });

  it('knows no share and no difference where a side has no site', () => {
    const { here, world, rows } = layoutComposition(
      select({ ...NO_FILTERS, kind: ['geopark'], since: [2004, 2004] }),
      AFRICA,
      'field',
      HALF,
    );
    expect(here).toBe(0);
    expect(world).toBeGreaterThan(0);
    for (const row of rows)
      expect([row.hereShare, row.difference, row.direction]).toEqual([null, null, null]);
  });

  it('marks what is filtered by and keeps the other parts in sight', () => {
    const { rows, world } = layoutComposition(
      select({ ...NO_FILTERS, field: ['water'] }),
      ASEAN,
      'field',
      HALF,
    );
    expect(rows.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual(['water']);
    expect(world).toBe(all.filter(({ former }) => !former).length);
  });

  it('shows in a narrow box the parts that differ most, and what is filtered by', () => {
    const scene = select({ ...NO_FILTERS, field: ['water'] });
    const whole = layoutComposition(scene, ASEAN, 'field', { width: 720, height: 330 });
    const { rows, folded, size } = layoutComposition(scene, ASEAN, 'field', { width: 470, height: 250 });
    expect(size.height).toBe(250);
    expect(rows.length + folded).toBe(whole.rows.length);
    expect(folded).toBeGreaterThan(0);
    const values = rows.map(({ value }) => value);
    expect(values).toEqual(whole.rows.map(({ value }) => value).filter((value) => values.includes(value)));
    expect(values).toContain('water');
    const least = Math.min(
      ...rows.filter(({ chosen }) => !chosen).map(({ difference }) => Math.abs(difference ?? 0)),
    );
    for (const { value, difference } of whole.rows) {
      if (!values.includes(value)) expect(Math.abs(difference ?? 0)).toBeLessThanOrEqual(least);
    }
  });

  const sizes = [0, 300, 720, 3000].flatMap((width) =>
    [0, 160, 330, 1200].map((height) => [width, height] as const),
  );
  it.each(sizes)('keeps inside %i × %i pixels, scrolling where rows need more', (width, height) => {
    for (const count of [0, 1, 10_000]) {
      const scene = createSceneSelector(catalogOf(count))(NO_FILTERS);
      for (const by of ['field', 'kind'] as const) {
        const layout = layoutComposition(scene, ASEAN, by, { width, height });
        expect(numbersOf(layout).every(Number.isFinite)).toBe(true);
        expect(layout.size.width).toBeLessThanOrEqual(width);
        const numbers = layout.columns.here === null ? 82 : 82 + 2 * 62;
        for (const row of layout.rows) {
          expect(row.y + row.height).toBeLessThanOrEqual(layout.size.height + 1e-6);
          expect(row.height).toBeGreaterThanOrEqual(24 - 1e-6);
          const end = layout.barX + Math.max(row.hereWidth, row.worldWidth);
          expect(end).toBeLessThanOrEqual(Math.max(layout.barX, layout.size.width - numbers) + 1e-6);
        }
      }
    }
  });
});
