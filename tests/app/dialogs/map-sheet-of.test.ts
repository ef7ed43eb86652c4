import { describe, expect, it } from 'vitest';
import { type SheetWords, sheetOf } from '../../../src/app/dialogs/map-sheet-of.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { STANDARD_LAYERS } from '../../../src/state/view/map-choices.ts';
import { svgContext } from '../../map/vector/context.ts';

const english = await loadI18n('en');

const CONTEXT = svgContext({ layers: [...STANDARD_LAYERS, 'clusters'] });
const WORDS: SheetWords = {
  sentence: 'Water sciences in Africa',
  lines: ['3 of 1,157 sites'],
  link: 'https://example.org/?field=water&region=africa',
  date: new Date('2026-01-31T12:00:00Z'),
};
const sheetTitled = (title: string, withRings = true) =>
  sheetOf(CONTEXT, { title, words: WORDS }, english, { rings: withRings, numbered: [], seen: CONTEXT.scene });

describe('what stands on a sheet around a map', () => {
  it('is named by the filters where the reader gives no title', () => {
    expect(sheetTitled('  ').title).toBe(WORDS.sentence);
  });

  it('says the filters once where the title says them', () => {
    expect(sheetTitled(WORDS.sentence).subtitle).toEqual(WORDS.lines);
  });

  it('says the filters below a title of the reader’s own', () => {
    const { title, subtitle } = sheetTitled(' Our water centres ');
    expect(title).toBe('Our water centres');
    expect(subtitle).toEqual([WORDS.sentence, ...WORDS.lines]);
  });

  it('leaves out the legend of rings where none is drawn', () => {
    const [withRings, without] = [sheetTitled('', true), sheetTitled('', false)];
    expect(withRings.legend.length - without.legend.length).toBe(1);
  });

  it('carries its link, which a camera can read, and the day on which it was made', () => {
    const { link, qr, footer } = sheetTitled('');
    expect(link).toBe(WORDS.link);
    expect(qr).not.toBeNull();
    expect(footer.join(' ')).toContain('2026');
  });

  it('names the sites that bear numbers on the map, in their order, and says below it what layers mean besides', () => {
    const numbered = CONTEXT.scene.catalog.sites.slice(0, 3);
    const { names, footer } = sheetOf(CONTEXT, { title: '', words: WORDS }, english, {
      rings: false,
      numbered,
      seen: CONTEXT.scene,
    });
    expect(names).toEqual(numbered.map(({ name }) => name.en));
    expect(footer.join(' ')).toContain('Boundaries');
  });
});
