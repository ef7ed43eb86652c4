import { expect, it } from 'vitest';
import { needsOf } from '../../../src/briefing/slide/needs.ts';
import { real } from '../../data/briefings/real-briefings.ts';

it('asks for papers in the briefings that show the chart of co-publications, and in no other', () => {
  const wanting = real.briefings.filter((briefing) => needsOf(briefing).papers).map(({ id }) => id);
  expect(wanting).toContain('viet-nam');
  expect(wanting).not.toContain('nine-centres');
});

it('looks at the sides of a comparison, too', () => {
  const side = (view: string) => ({ title: { en: 'Side' }, view });
  const step = { title: { en: 'Step' }, view: 'chart=none' };
  const briefing = { format: 'auspices-briefing', version: 1, id: 'a', title: { en: 'A' } } as const;
  expect(needsOf({ ...briefing, steps: [step] })).toEqual({
    papers: false,
    people: false,
    own: false,
    ownLinks: [],
  });
  const sides = [side('country=VNM'), side('chart=copublications')];
  expect(needsOf({ ...briefing, steps: [{ ...step, sides }] })).toMatchObject({
    papers: true,
    people: false,
    own: false,
  });
  const own = [{ ...step, view: 'chart=none&own=3v9k2m1x0a7bqz' }];
  expect(needsOf({ ...briefing, steps: own })).toMatchObject({ papers: false, people: false, own: true });
  const distance = [{ ...step, view: 'chart=distance&gap=water' }];
  expect(needsOf({ ...briefing, steps: distance })).toMatchObject({
    papers: false,
    people: true,
    own: false,
  });
});

it('names what the slides show of the reader’s own lists, each once', () => {
  const step = { title: { en: 'Step' }, view: 'field=water&own=3v9k2m1x0a7bqz%3Ac2' };
  const sides = [{ ...step, view: 'own=0000000a7bqz12' }, step];
  const briefing = { format: 'auspices-briefing', version: 1, id: 'a', title: { en: 'A' } } as const;
  const { ownLinks } = needsOf({ ...briefing, steps: [step, { ...step, sides }] });
  expect(ownLinks).toEqual(['3v9k2m1x0a7bqz:c2', '0000000a7bqz12']);
});
