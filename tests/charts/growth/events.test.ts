import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeEvents } from '../../../src/charts/growth/events/event-marks.ts';
import { firstEventOfSites, selectGrowthEvents } from '../../../src/charts/growth/events/events.ts';
import { layoutGrowth } from '../../../src/charts/growth/layout.ts';
import { countGrowth } from '../../../src/charts/growth/numbers.ts';
import { decodeEvents } from '../../../src/model/catalog/chronicle.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import { NO_FILTERS } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { readTable, recountSites } from '../../helpers/real-tables.ts';

const catalog = realCatalog();
const file = new URL('../../../public/data/timeline.json', import.meta.url);
const events = decodeEvents(JSON.parse(readFileSync(file, 'utf8')));
const ids = new Set(recountSites().map(({ id }) => id));
const wanted = readTable('timeline').filter((row) =>
  (row.entities as string).split(';').some((entity) => entity === 'UNESCO' || ids.has(entity)),
);
const yearOf = (row: Readonly<Record<string, string>>) => Number(row.date?.slice(0, 4));

describe('the events beside the growth', () => {
  it('are those of the table that name a site or UNESCO, by year, with those before the axis apart', () => {
    const { years, earlier } = selectGrowthEvents(events, catalog, [1957, 2026]);
    expect(years.flatMap((entry) => entry.events.map((event) => event.text.en)).sort()).toEqual(
      wanted
        .filter((row) => yearOf(row) >= 1957 && yearOf(row) <= 2026)
        .map((row) => row.event_en)
        .sort(),
    );
    expect(earlier.map(({ text }) => text.en)).toEqual(
      wanted.filter((row) => yearOf(row) < 1957).map((row) => row.event_en),
    );
    expect(years.map(({ year }) => year)).toEqual([...new Set(years.map(({ year }) => year))].sort());
  });

  it('let the axis start where the first of them names a site', () => {
    const ofSites = readTable('timeline').filter((row) =>
      (row.entities as string).split(';').some((entity) => ids.has(entity)),
    );
    expect(firstEventOfSites(events, catalog)).toBe(Math.min(...ofSites.map(yearOf)));
    expect(firstEventOfSites([], catalog)).toBeNull();
  });

  it.each([300, 720, 3000])('have marks that can be hit and do not overlap, in %i pixels', (width) => {
    const table = countGrowth(createSceneSelector(catalog)(NO_FILTERS), 'field');
    const layout = layoutGrowth(table, { width, height: 200 }, { sum: 'year', from: 1957 });
    const { years } = selectGrowthEvents(events, catalog, [layout.first, layout.last]);
    const marks = placeEvents(years, layout);
    expect(marks.flatMap((mark) => mark.years)).toEqual(years);
    for (const [index, mark] of marks.entries()) {
      const before = marks[index - 1];
      if (before) expect(mark.x).toBeGreaterThanOrEqual(before.x + before.width - 1e-6);
      expect(mark.width).toBeGreaterThanOrEqual(24 - 1e-6);
      for (const middle of mark.middles) {
        expect(middle).toBeGreaterThanOrEqual(mark.x);
        expect(middle).toBeLessThanOrEqual(mark.x + mark.width);
      }
      expect(mark.x).toBeGreaterThanOrEqual(0);
      expect(mark.x + mark.width).toBeLessThanOrEqual(width);
    }
  });
});
