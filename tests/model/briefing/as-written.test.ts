import { describe, expect, it } from 'vitest';
import { acceptFigure, stampBriefing } from '../../../src/model/briefing/as-written.ts';
import type { Briefing, BriefingStep } from '../../../src/model/briefing/briefing.ts';
import { soundBriefing } from '../../../src/model/briefing/edits.ts';
import { briefingSchema } from '../../../src/model/schemas/briefing.ts';

interface Step extends BriefingStep {
  readonly id: string;
}

const STEP: Step = {
  id: '1',
  title: { en: 'There are {{count}}' },
  text: { en: 'Of them\n\n- **{{ count  kind=centre }}** centres', vi: '{{list kind=centre}}' },
  figures: [{ figure: 'indicator gdp', label: { en: 'x' } }],
  view: '',
};
const briefingOf = (...steps: readonly Step[]): Briefing<Step> => ({
  ...{ format: 'auspices-briefing', version: 1, id: 'a', title: { en: 'A' } },
  steps,
});
const idOf = ({ id }: Step) => id;
/** What all figures state at a time. */
const at = (time: string) => () => time;
const stamped = (step: Step, before: Step | null, time: string) =>
  stampBriefing(briefingOf(step), before && briefingOf(before), at(time), idOf).steps[0] as Step;

const FIRST = stamped(STEP, null, 'first');

describe('a step that is written', () => {
  it('remembers what each of its figures states, in words, lists and large', () => {
    expect(FIRST.asWritten).toEqual({
      count: 'first',
      'count kind=centre': 'first',
      'list kind=centre': 'first',
      'indicator gdp': 'first',
    });
  });

  it('remembers it anew for the part that is rewritten alone', () => {
    const rewritten = stamped({ ...FIRST, title: { en: 'Now {{count}}' } }, FIRST, 'later');
    expect(rewritten.asWritten).toEqual({ ...FIRST.asWritten, count: 'later' });
    const relabelled = stamped(
      { ...FIRST, figures: [{ figure: 'indicator gdp', label: { en: 'y' } }] },
      FIRST,
      'later',
    );
    expect(relabelled.asWritten?.['indicator gdp']).toBe('later');
    expect(relabelled.asWritten?.count).toBe('first');
  });

  it('forgets figures that are gone, and stays the same object where nothing is new', () => {
    expect(stamped({ ...FIRST, text: undefined }, FIRST, 'later').asWritten).toEqual({
      count: 'first',
      'indicator gdp': 'first',
    });
    expect(stamped(FIRST, FIRST, 'later')).toBe(FIRST);
    const briefing = briefingOf(FIRST);
    expect(stampBriefing(briefing, briefing, at('later'), idOf)).toBe(briefing);
  });

  it('keeps what a file remembers, and what is not known now', () => {
    expect(stamped(FIRST, null, 'later')).toBe(FIRST);
    const title = { en: 'Now {{count}}' };
    const unknown = stampBriefing(briefingOf({ ...FIRST, title }), briefingOf(FIRST), () => null, idOf);
    expect(unknown.steps[0]?.asWritten).toEqual(FIRST.asWritten);
    expect(stampBriefing(briefingOf(STEP), null, () => null, idOf).steps[0]?.asWritten).toBeUndefined();
  });

  it('is said to be right still, figure by figure', () => {
    expect(acceptFigure(FIRST, 'count', at('now')).asWritten).toEqual({ ...FIRST.asWritten, count: 'now' });
    expect(acceptFigure(FIRST, 'count', () => null)).toBe(FIRST);
  });

  it('goes into a file with it, and a file without it is one still', () => {
    const sound = soundBriefing(briefingOf(FIRST), { en: 'Untitled' });
    expect(briefingSchema.parse(sound).steps[0]?.asWritten).toEqual(FIRST.asWritten);
    expect(
      briefingSchema.parse(soundBriefing(briefingOf(STEP), { en: 'Untitled' })).steps[0],
    ).not.toHaveProperty('asWritten');
  });
});
