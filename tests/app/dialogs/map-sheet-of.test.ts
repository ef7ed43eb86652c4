import { describe, expect, it } from 'vitest';
import { type SheetWords, sheetOf } from '../../../src/app/dialogs/map-sheet-of.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { STANDARD_LAYERS } from '../../../src/state/view/map-choices.ts';
import { svgContext } from '../../map/vector/context.ts';

const english = await loadI18n('en');

const MAP = {
  context: svgContext({ layers: [...STANDARD_LAYERS, 'clusters'] }),
  camera: { lngLat: [105, 15] as const, zoom: 2, bearing: 0, pitch: 0 },
  viewport: { width: 1000, height: 700, padding: { top: 0, right: 0, bottom: 0, left: 0 } },
};
const WORDS: SheetWords = {
  sentence: 'Water sciences in Africa',
  lines: ['3 of 1,157 sites'],
  link: 'https://example.org/?field=water&region=africa',
  date: new Date('2026-01-31T12:00:00Z'),
};
const sheetTitled = (title: string, withRings = true) =>
  sheetOf(MAP, { title, size: 'a4-portrait', colours: 'print' }, WORDS, english, withRings);

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
});
