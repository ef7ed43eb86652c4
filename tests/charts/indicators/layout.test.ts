import { describe, expect, it } from 'vitest';
import { countByYear, layoutYears, selectEvents } from '../../../src/charts/indicators/events.ts';
import { INDICATOR_GROUPS } from '../../../src/charts/indicators/groups.ts';
import { type IndicatorsLayout, layoutIndicators } from '../../../src/charts/indicators/layout.ts';
import type { IndicatorPanel } from '../../../src/charts/indicators/panels.ts';
import type { ChronicleEvent } from '../../../src/model/catalog/chronicle.ts';
import { measureText } from '../../../src/ui/measure-text.ts';
import { readTable } from '../../helpers/real-tables.ts';
import { chronicle, realPanels } from './helpers.ts';

const table = readTable('indicators');
const sourceOf = (source: string) => `Source: ${source}`;
const layout = (width: number, panels = realPanels()) => layoutIndicators(panels, { width }, sourceOf);
const ofGroup = (laid: IndicatorsLayout, id: string) => {
  const panel = laid.panels.find((placed) => placed.panel.id === id);
  if (!panel) throw new Error(`No panel ${id}`);
  return panel;
};

/** Every number somewhere in a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

/** A panel with as many rows as are asked for, made of real ones. */
function panelOf(form: IndicatorPanel['form'], count: number): IndicatorPanel {
  const panels = realPanels();
  const model = panels.find((panel) => panel.form === form) ?? panels[0];
  const [row] = model?.rows ?? [];
  if (!model || !row) throw new Error('No panel');
  const rows = Array.from({ length: count }, (_, index) => ({
    ...row,
    low: null,
    indicator: { ...row.indicator, id: `${index}`, value: (index * 37) % 101, year: 1900 + (index % 150) },
  }));
  return { ...model, rows };
}

describe('the drawn figures', () => {
  it('are those of the table, each with its value, in the groups that are no single figures', () => {
    const drawn = layout(800).panels.flatMap(({ rows }) => rows.map(({ row }) => row));
    const expected = INDICATOR_GROUPS.filter(({ form }) => form !== 'figure').flatMap(
      ({ form, indicators }) => (form === 'range' ? indicators.slice(-1) : indicators),
    );
    expect(drawn.map(({ indicator }) => indicator.id).sort()).toEqual([...expected].sort());
    for (const { indicator } of drawn) {
      const row = table.find(({ id }) => id === indicator.id);
      expect([indicator.id, indicator.value, indicator.unit]).toEqual([
        row?.id,
        Number(row?.value),
        row?.unit,
      ]);
    }
    const { row } = ofGroup(layout(800), 'support').rows[0] ?? {};
    expect([row?.low, row?.indicator.value, row?.value]).toEqual([8, 10, '8–10']);
  });

  it('of all forms together with the single ones are all of the table', () => {
    const rows = realPanels().flatMap((panel) => panel.rows);
    expect(rows.length).toBe(table.length - 1);
  });

  it('are as long as their values are large, within each panel', () => {
    for (const { panel, rows } of layout(800).panels) {
      if (panel.form === 'change') continue;
      const perUnit = rows.map(({ row, width }) => width / (row.indicator.value - (row.low ?? 0)));
      for (const length of perUnit) expect(length).toBeCloseTo(perUnit[0] ?? Number.NaN, 9);
    }
  });

  it('stand longest first where entities are compared', () => {
    const { rows } = ofGroup(layout(800), 'research-spending');
    const expected = table
      .filter(({ id }) => id?.startsWith('rd-gdp-'))
      .sort((a, b) => Number(b.value) - Number(a.value))
      .map(({ entity }) => entity);
    expect(rows.map(({ row }) => row.indicator.entity)).toEqual(expected);
  });

  it('rise with a better rank, and with a larger share', () => {
    const ranks = ofGroup(layout(800), 'innovation-rank').rows;
    expect(ranks.map(({ row }) => row.indicator.value)).toEqual([46, 44, 40]);
    const papers = ofGroup(layout(800), 'joint-papers').rows;
    expect(papers.map(({ row }) => row.indicator.value)).toEqual([18, 23]);
    for (const rows of [ranks, papers]) {
      for (const [index, row] of rows.slice(1).entries()) {
        expect(row.y).toBeLessThan(rows[index]?.y ?? 0);
        expect(row.x).toBeGreaterThan(rows[index]?.x ?? 0);
      }
    }
    const [first, second, target] = ranks;
    if (!first || !second || !target) throw new Error('No ranks');
    // Years and ranks both keep their distances.
    expect((target.x - second.x) / (second.x - first.x)).toBeCloseTo((2030 - 2025) / (2025 - 2023), 9);
    expect((second.y - target.y) / (first.y - second.y)).toBeCloseTo((44 - 40) / (46 - 44), 9);
  });

  it.each([300, 720, 1800, 3000])('stay inside a box %i pixels wide, and no two panels meet', (width) => {
    for (const locale of ['en', 'vi'] as const) {
      const laid = layout(width, realPanels(locale));
      for (const { x, y, width: wide, height, rows, panel, title, remarks } of laid.panels) {
        expect(x + wide).toBeLessThanOrEqual(width + 1e-9);
        expect(y + height).toBeLessThanOrEqual(laid.height);
        for (const row of rows) {
          const value = measureText(row.row.value, 13);
          const [from, to] =
            panel.form === 'change'
              ? [row.valueX - value / 2, row.valueX + value / 2]
              : [row.x, row.valueX + value];
          expect(from).toBeGreaterThanOrEqual(0);
          expect([panel.id, to <= wide + 1e-9]).toEqual([panel.id, true]);
          expect(row.hit.height).toBeGreaterThanOrEqual(24);
        }
        for (const { lines } of [title, ...remarks]) {
          for (const line of lines) {
            expect(measureText(line, 12)).toBeLessThanOrEqual(wide);
            expect(line).not.toMatch(/…$/);
          }
        }
      }
      for (const [index, a] of laid.panels.entries()) {
        for (const b of laid.panels.slice(index + 1)) {
          const apart =
            a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          expect([a.panel.id, b.panel.id, apart]).toEqual([a.panel.id, b.panel.id, true]);
        }
      }
    }
  });

  it('have no number that is no number, however many or few there are, and whatever the room', () => {
    expect(layout(0, []).panels).toEqual([]);
    for (const width of [0, 300, 3000]) {
      for (const form of ['compare', 'change', 'target', 'range'] as const) {
        for (const count of [0, 1, 10_000]) {
          const laid = layout(width, [panelOf(form, count)]);
          const numbers = numbersIn(
            laid.panels.map(({ rows, x, y, width: wide, height }) => [
              rows.map(({ row: _row, ...placed }) => placed),
              [x, y, wide, height],
            ]),
          );
          expect(numbers.every(Number.isFinite)).toBe(true);
          expect(laid.panels[0]?.rows.every((row) => row.width >= 0)).toBe(true);
        }
      }
    }
  });
});

describe('the events by year', () => {
  const recount = (first: number, last: number) =>
    readTable('timeline').filter(({ date }) => {
      const year = Number(date?.slice(0, 4));
      return year >= first && year <= last;
    }).length;

  it.each([
    [1946, 2050],
    [2010, 2024],
    [2025, 2025],
    [1900, 1940],
  ])('are those that a recount finds from %i to %i', (first, last) => {
    const { shown, hidden } = selectEvents(chronicle.events, [first, last]);
    expect([shown.length, hidden]).toEqual([
      recount(first, last),
      readTable('timeline').length - recount(first, last),
    ]);
    for (const [year, count] of countByYear(shown))
      expect([year, count]).toEqual([year, recount(year, year)]);
  });

  it('are all shown where no years are filtered by', () => {
    expect(selectEvents(chronicle.events, null)).toEqual({ shown: chronicle.events, hidden: 0 });
  });

  it.each([300, 800, 3000])('stay inside a box %i pixels wide, in order, on one scale', (width) => {
    const { bars, ticks, baseline } = layoutYears(chronicle.events, { width, height: 74 });
    expect(bars.reduce((all, { count }) => all + count, 0)).toBe(chronicle.events.length);
    for (const [index, bar] of bars.entries()) {
      expect(bar.x).toBeGreaterThanOrEqual(0);
      expect(bar.x + bar.width).toBeLessThanOrEqual(width);
      expect(bar.y).toBeGreaterThanOrEqual(0);
      expect(bar.y + bar.height).toBeCloseTo(baseline, 9);
      expect(bar.height / bar.count).toBeCloseTo((bars[0]?.height ?? 0) / (bars[0]?.count ?? 0), 9);
      if (index > 0) expect(bar.x).toBeGreaterThan(bars[index - 1]?.x ?? 0);
    }
    for (const { x } of ticks) expect(x >= 14 && x <= width - 14).toBe(true);
  });

  it('have no number that is no number at none, one and ten thousand', () => {
    const [event] = chronicle.events;
    if (!event) throw new Error('No event');
    for (const count of [0, 1, 10_000]) {
      const events = Array.from(
        { length: count },
        (_, index): ChronicleEvent => ({ ...event, year: 1000 + (index % 3000) }),
      );
      for (const width of [0, 300, 3000]) {
        const laid = layoutYears(events, { width, height: 74 });
        expect(numbersIn(laid).every(Number.isFinite)).toBe(true);
        expect(laid.bars.every((bar) => bar.width > 0 && bar.height >= 0)).toBe(true);
      }
    }
  });
});
