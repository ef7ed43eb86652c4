import { expect, it } from 'vitest';
import { copyTitle } from '../../../src/briefing/library/copy-title.ts';
import { soundDraft } from '../../../src/briefing/library/share.ts';
import { briefingSchema } from '../../../src/model/schemas/briefing.ts';
import { withStepIds } from '../../../src/state/draft/draft-steps.ts';

it('makes of a draft without titles, and with ids of its steps, what the published schema takes', async () => {
  const draft = withStepIds({
    format: 'auspices-briefing',
    version: 1,
    id: 'talk',
    title: {},
    steps: [{ title: { vi: '' }, text: { en: '' }, view: 'field=water' }],
  });
  const sound = await soundDraft(draft);
  expect(briefingSchema.parse(sound)).toEqual(sound);
  expect(sound.title.en).toBeTruthy();
  expect(sound.steps[0]?.title.vi).toBeTruthy();
});

it('calls a copy so in each language in which the original has a title', async () => {
  const copy = await copyTitle({ en: 'Water' });
  expect(copy.en).toContain('Water');
  expect(copy.en).not.toBe('Water');
  expect(copy.vi).toBeUndefined();
});
