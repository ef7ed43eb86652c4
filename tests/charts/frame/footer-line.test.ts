import { describe, expect, it } from 'vitest';
import { layoutFooter } from '../../../src/charts/frame/footer-line.ts';
import { SMALL_TEXT_SIZE } from '../../../src/theme/measures.ts';
import { measureText } from '../../../src/ui/measure-text.ts';

const said = {
  unit: 'Number of sites',
  source: 'Source: Auspices tables, edition 2026.2 (30 November 2026)',
  notes: ['Geoparks count as Earth sciences.', 'Former sites are not counted.'],
};
const words = {
  notes: (count: number) => `${count} notes`,
  sourceAndNotes: (count: number) => (count === 0 ? 'Source' : `Source and ${count} notes`),
};
/** What a text needs, with what a browser sets wider; a button stands 12 px behind the line. */
const widthOf = (...parts: readonly string[]) => measureText(parts.join(' · '), SMALL_TEXT_SIZE) + 2;
const withButton = (button: string, ...parts: readonly string[]) => widthOf(...parts) + 12 + widthOf(button);
const { unit, source, notes } = said;

describe('the line under a chart', () => {
  it('says all where there is room', () => {
    const footer = layoutFooter(said, widthOf(unit, source, ...notes), words);
    expect(footer.more).toBeNull();
    expect(footer.line).toBe([unit, source, ...notes].join(' · '));
  });

  it('puts the notes behind a button first, then the source too', () => {
    const narrower = layoutFooter(said, widthOf(unit, source, ...notes) - 1, words);
    expect(narrower).toEqual({ line: `${unit} · ${source}`, more: '2 notes', behind: notes });
    expect(layoutFooter(said, withButton('2 notes', unit, source), words)).toEqual(narrower);
    const narrowest = layoutFooter(said, withButton('2 notes', unit, source) - 1, words);
    expect(narrowest).toEqual({ line: unit, more: 'Source and 2 notes', behind: [source, ...notes] });
  });

  it('loses nothing at any width', () => {
    for (let width = 0; width < 900; width += 50) {
      const { line, behind } = layoutFooter(said, width, words);
      for (const sentence of [unit, source, ...notes]) {
        expect(`${line} ${behind.join(' ')}`).toContain(sentence);
      }
    }
  });

  it('has no button for notes where there are none', () => {
    const bare = { ...said, notes: [] };
    expect(layoutFooter(bare, widthOf(unit, source), words).more).toBeNull();
    expect(layoutFooter(bare, widthOf(unit), words).more).toBe('Source');
  });
});
