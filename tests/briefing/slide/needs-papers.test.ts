import { expect, it } from 'vitest';
import { needsPapers } from '../../../src/briefing/slide/needs-papers.ts';
import { real } from '../../data/briefings/real-briefings.ts';

it('is true of the briefings that show the chart of co-publications, and of no other', () => {
  const wanting = real.briefings.filter(needsPapers).map(({ id }) => id);
  expect(wanting).toContain('viet-nam');
  expect(wanting).not.toContain('nine-centres');
});

it('looks at the sides of a comparison, too', () => {
  const side = (view: string) => ({ title: { en: 'Side' }, view });
  const step = { title: { en: 'Step' }, view: 'chart=none' };
  const briefing = { format: 'auspices-briefing', version: 1, id: 'a', title: { en: 'A' } } as const;
  expect(needsPapers({ ...briefing, steps: [step] })).toBe(false);
  const sides = [side('country=VNM'), side('chart=copublications')];
  expect(needsPapers({ ...briefing, steps: [{ ...step, sides }] })).toBe(true);
});
