import { describe, expect, it } from 'vitest';
import { type BlockWords, layoutBlocks } from '../../../src/charts/fields/blocks.ts';
import { countFields } from '../../../src/charts/fields/counts.ts';
import { createSearch } from '../../../src/model/search/search.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import { type Filters, NO_FILTERS } from '../../../src/state/view/view.ts';
import { TEXT_SIZE } from '../../../src/theme/measures.ts';
import { measureText } from '../../../src/ui/measure-text.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { recountSites } from '../../helpers/real-tables.ts';

const select = createSceneSelector(realCatalog(), createSearch);
const present = recountSites().filter(({ former }) => !former);
const words: BlockWords = {
  nameOfField: (field) => `Field ${field}`,
  nameOfKind: (kind) => `Kind ${kind}`,
  headOf: (id, count) => `${id} ${count}`,
  folded: (fields) => `none: ${fields.join(', ')}`,
  rest: (fields, count) => `${fields} more: ${count}`,
};
const lay = (patch: Partial<Filters>, size = { width: 528, height: 300 }) => {
  const filters = { ...NO_FILTERS, ...patch };
  return layoutBlocks(countFields(select(filters)), size, words, filters.field);
};

describe('the blocks of the fields', () => {
  it('put the centres first, and give each block a scale of its own', () => {
    const { blocks } = lay({});
    expect(blocks.map(({ id }) => id)).toEqual(['centres', 'others']);
    const longest = blocks.map(({ rows }) => Math.max(...rows.map(({ barWidth }) => barWidth)));
    expect(longest[0]).toBeCloseTo(longest[1] ?? 0, 9);
    for (const { rows } of blocks) {
      const [first] = rows;
      for (const row of rows) {
        expect(row.barWidth / row.count).toBeCloseTo((first?.barWidth ?? 0) / (first?.count ?? 1), 9);
      }
    }
  });

  it('count what an independent recount does', () => {
    for (const row of lay({ region: ['africa'] }).blocks.flatMap(({ rows }) => rows)) {
      const there = present.filter(
        ({ field, kind, region }) => field === row.field && kind === row.kind && region === 'africa',
      );
      expect(`${row.kind} ${row.field} ${row.count}`).toBe(`${row.kind} ${row.field} ${there.length}`);
    }
  });

  it('fold fields without a centre into a line, but not one that is filtered by', () => {
    const folded = lay({ region: ['arab-states'] });
    expect(folded.blocks[0]?.lines[0]?.text).toMatch(/^none: .*Field|none: /);
    const zero = lay({ region: ['arab-states'], field: ['ocean'] }).blocks[0]?.rows.find(
      ({ field }) => field === 'ocean',
    );
    expect(zero?.count).toBe(0);
  });

  it.each([60, 120, 200, 260, 300, 520, 900])('keep rows and lines apart in a height of %i', (height) => {
    for (const width of [340, 528, 800]) {
      const { blocks, labelWidth } = lay({}, { width, height });
      const texts = blocks.flatMap(({ head, rows, lines }) => [
        ...(head ? [head.y] : []),
        ...rows.map((row) => row.y + row.height / 2),
        ...lines.map(({ y }) => y),
      ]);
      const sorted = [...texts].sort((a, b) => a - b);
      expect(texts).toEqual(sorted);
      sorted.slice(1).forEach((y, index) => {
        expect(y - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(14.9);
      });
      const rows = blocks.flatMap((block) => block.rows);
      // All that has no row is summed up in a line.
      const hidden = blocks[0]?.lines.some(({ text }) => / more: /.test(text));
      expect(Boolean(hidden)).toBe(rows.length < 12);
      if (height >= 260) {
        expect(Math.max(...sorted)).toBeLessThanOrEqual(height);
        expect(rows).toHaveLength(12);
      }
      if (width < 528) continue;
      for (const { label } of rows) expect(measureText(label, TEXT_SIZE)).toBeLessThanOrEqual(labelWidth);
    }
  });

  it('leave out what has no site', () => {
    expect(lay({ country: ['VNM'] }).blocks[0]?.rows.every(({ count }) => count > 0)).toBe(true);
    expect(lay({ country: ['VNM'], region: ['africa'] }).blocks).toEqual([]);
  });
});
