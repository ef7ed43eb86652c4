import { describe, expect, it } from 'vitest';
import { formOfHead, type HeadRoom } from '../../../src/charts/frame/head-room.ts';
import { texts as english } from '../../../src/i18n/en/charts/frame.ts';
import { texts as vietnamese } from '../../../src/i18n/vi/charts/frame.ts';
import { CHART_IDS } from '../../../src/state/view/charts.ts';
import { TEXT_SIZE } from '../../../src/theme/measures.ts';
import { fitText } from '../../../src/ui/measure-text.ts';

const room: HeadRoom = {
  width: 1000,
  question: 'How has the number of sites grown?',
  options: 'Options',
  action: 155,
  controls: 330,
  touch: false,
};
const formAt = (width: number, rest: Partial<HeadRoom> = {}) => formOfHead({ ...room, ...rest, width });
/** What the tools, the gaps, what is done most and the button take. */
const TAKEN = { row: 120 + 24 + 155 + 12 + 330, sign: 120 + 24 + 155 + 12 + 38, below: 120 + 24 };

describe('the head of a chart', () => {
  it('folds its controls step by step as it becomes narrower', () => {
    const forms = Array.from({ length: 1000 }, (_, index) => formAt(1000 - index));
    expect(forms.filter((form, index) => form !== forms[index - 1])).toEqual([
      'row',
      'words',
      'sign',
      'below',
    ]);
  });

  it('leaves to its question one line beside all controls, and two beside a sign', () => {
    for (let width = 300; width < 1000; width += 7) {
      const form = formAt(width);
      if (form === 'words') continue;
      const lines = fitText(room.question, width - TAKEN[form], TEXT_SIZE, 3);
      expect(lines.length, `${width} ${form}`).toBeLessThanOrEqual(form === 'row' ? 1 : 2);
    }
  });

  it('has a row of its own for what is done most where only that is in the way', () => {
    expect(formAt(360)).toBe('below');
    expect(formAt(360, { action: 0 })).not.toBe('below');
  });

  it.each([english, vietnamese])(
    'asks every question in two lines from 360 px on',
    ({ questions, options }) => {
      for (const id of CHART_IDS) {
        for (const action of [0, 155]) {
          const form = formAt(328, { question: questions[id], options, action, touch: true });
          const beside =
            { row: 330, words: 36, sign: 36, below: 0 }[form] + (form === 'below' || !action ? 0 : 167);
          const lines = fitText(questions[id], 328 - 4 * 36 - 24 - beside, TEXT_SIZE, 2);
          expect(lines.join(' '), `${form} ${action}`).toBe(questions[id]);
        }
      }
    },
  );
});
