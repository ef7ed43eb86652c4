import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../src/model/briefing/briefing.ts';
import {
  freeId,
  soundBriefing,
  withNewStep,
  withoutStep,
  withStep,
  withStepAt,
  withWords,
} from '../../../src/model/briefing/edits.ts';
import { briefingSchema } from '../../../src/model/schemas/briefing.ts';

const step = (name: string) => ({ title: { en: name }, view: '' });
const briefing: Briefing = {
  format: 'auspices-briefing',
  version: 1,
  id: 'talk',
  title: { en: 'Talk' },
  steps: ['a', 'b', 'c'].map(step),
};
const names = ({ steps }: Briefing) => steps.map(({ title }) => title.en).join('');

describe('edits of a briefing', () => {
  it('put a step in, take it out, change it, and leave the briefing before as it was', () => {
    expect(names(withNewStep(briefing, 1, step('x')))).toBe('axbc');
    expect(names(withNewStep(briefing, 3, step('x')))).toBe('abcx');
    expect(names(withoutStep(briefing, 0))).toBe('bc');
    expect(withStep(briefing, 2, { view: 'field=water' }).steps[2]).toEqual({
      ...step('c'),
      view: 'field=water',
    });
    expect(names(briefing)).toBe('abc');
  });

  it('move a step anywhere, and no farther than the ends', () => {
    expect(names(withStepAt(briefing, 0, 2))).toBe('bca');
    expect(names(withStepAt(briefing, 2, 0))).toBe('cab');
    expect(names(withStepAt(briefing, 1, 9))).toBe('acb');
    expect(withStepAt(briefing, 0, -1)).toBe(briefing);
    expect(withStepAt(briefing, 7, 0)).toBe(briefing);
  });

  it('keep the words of the other language, and none that are empty', () => {
    expect(withWords({ en: 'Water', vi: 'Nước' }, 'vi', 'Khoa học nước')).toEqual({
      en: 'Water',
      vi: 'Khoa học nước',
    });
    expect(withWords({ en: 'Water', vi: 'Nước' }, 'vi', '')).toEqual({ en: 'Water' });
    expect(withWords(undefined, 'en', 'Water')).toEqual({ en: 'Water' });
  });

  it('end in a briefing that keeps the schema, whatever was left empty', () => {
    const draft: Briefing = {
      ...briefing,
      title: {},
      summary: {},
      steps: [{ title: {}, text: {}, notes: { en: '' }, view: 'field=water' }],
    };
    expect(briefingSchema.safeParse(draft).success).toBe(false);
    const sound = soundBriefing(draft, { en: 'Untitled', vi: 'Chưa đặt tên' });
    expect(briefingSchema.safeParse(sound).success).toBe(true);
    expect(sound.steps[0]).toEqual({
      title: { en: 'Untitled', vi: 'Chưa đặt tên' },
      view: 'field=water',
    });
  });

  it('end in a briefing that keeps the schema, whatever a layout was left without', () => {
    const figures = [{ figure: 'count', label: {} }];
    const steps: Briefing['steps'] = [
      { title: { en: 'A' }, view: '', layout: 'figures', figures: [], events: [], name: [] },
      { title: { en: 'B' }, view: '', layout: 'figures', figures },
      {
        title: { en: 'C' },
        view: '',
        layout: 'compare',
        sides: [0, 1].map(() => ({ title: {}, view: '', figures })),
      },
    ];
    expect(briefingSchema.safeParse({ ...briefing, steps }).success).toBe(false);
    const sound = soundBriefing({ ...briefing, steps }, { en: 'Untitled', vi: 'Chưa đặt tên' });
    expect(briefingSchema.safeParse(sound).error).toBeUndefined();
    expect(sound.steps[0]).toEqual({ title: { en: 'A' }, view: '', layout: 'figures' });
    expect(sound.steps[1]?.figures).toHaveLength(1);
    expect(sound.steps[2]?.sides?.[0]?.title.en).toBe('Untitled');
  });

  it('give an id that none of the others has', () => {
    expect(freeId('talk', new Set())).toBe('talk');
    expect(freeId('talk', new Set(['talk', 'talk-2']))).toBe('talk-3');
    const long = 'x'.repeat(60);
    expect(briefingSchema.shape.id.safeParse(freeId(long, new Set([long.slice(0, 50)]))).success).toBe(true);
  });
});
