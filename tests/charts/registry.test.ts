import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { frameTexts } from '../../src/i18n/charts/frame.ts';
import { LANGUAGES } from '../../src/model/languages.ts';
import { CHART_IDS } from '../../src/state/view/charts.ts';

describe('the charts', () => {
  it('that links can name are all offered, in the order of the ids', () => {
    expect(Object.keys(CHARTS)).toEqual([...CHART_IDS]);
  });

  it('have a height that suits a column', () => {
    for (const { height } of Object.values(CHARTS)) {
      expect(height).toBeGreaterThanOrEqual(300);
      expect(height).toBeLessThanOrEqual(520);
    }
  });

  it('have names, questions and purposes of their own in both languages', () => {
    for (const { names, questions, purposes } of LANGUAGES.map(frameTexts.of)) {
      // The terms of centres are a view of growth, and found by a name of their own.
      const named = [...CHART_IDS, 'terms'];
      expect(Object.keys(names)).toEqual(named);
      expect(Object.keys(questions)).toEqual([...CHART_IDS]);
      expect(Object.values(questions).every((question) => question.endsWith('?'))).toBe(true);
      expect(Object.keys(purposes)).toEqual(named);
      expect(new Set(Object.values(names)).size).toBe(named.length);
    }
  });
});
