import { describe, expect, it } from 'vitest';
import type { Embarrassment, Fault } from '../../../../src/briefing/compose/check/embarrassment.ts';
import { sayEmbarrassment } from '../../../../src/briefing/compose/check/say.ts';
import { checkTexts } from '../../../../src/i18n/briefing/check.ts';
import { loadI18n } from '../../../../src/i18n/i18n-context.tsx';
import { realCatalog } from '../../../helpers/real-catalog.ts';

await checkTexts.load('en');
await checkTexts.load('vi');
const languages = { en: await loadI18n('en'), vi: await loadI18n('vi') };

const say = (found: Embarrassment, locale: 'en' | 'vi' = 'en') =>
  sayEmbarrassment(found, {
    text: checkTexts.of(locale),
    i18n: languages[locale],
    catalog: realCatalog(),
    labelOf: (figure) => `<${figure}>`,
  });

const FAULTS: readonly Fault[] = [
  { kind: 'long', part: 'text', locale: 'vi', length: 1300, most: 260 },
  { kind: 'overfull', locale: 'vi', roles: ['text'] },
  { kind: 'untranslated', part: 'notes', locale: 'en' },
  { kind: 'no-source', locale: 'en', passage: 'It has 12 members.' },
  { kind: 'unknown-source', source: 'doc-none' },
  { kind: 'unknown-figure', figure: 'count knid=centre' },
  { kind: 'changed', figure: 'count', part: 'text', was: '17', now: '18' },
  { kind: 'changed', figure: 'list', part: 'text', was: '2 abc', now: '2 abd' },
  { kind: 'unverified', site: 'vnm-icp' },
  { kind: 'unknown-site', site: 'no-site' },
  { kind: 'unknown-view', part: 'field=witchcraft' },
];

describe('what the check says', () => {
  it('names the step, counted from 1, and the language that is meant', () => {
    expect(say({ step: 2, kind: 'long', part: 'title', locale: 'vi', length: 120, most: 90 })).toBe(
      'Step 3: title of 120 characters, a slide holds 90 (Tiếng Việt)',
    );
    expect(say({ step: null, kind: 'untranslated', part: 'summary', locale: 'en' }, 'vi')).toBe(
      'Cả bài: thiếu tóm tắt: English',
    );
  });

  it('says of each fault something of its own, in both languages', () => {
    for (const locale of ['en', 'vi'] as const) {
      const said = FAULTS.map((fault) => say({ step: 0, ...fault }, locale));
      expect(new Set(said).size).toBe(FAULTS.length);
      for (const words of said) expect(words).not.toMatch(/undefined|=>/);
    }
  });

  it('tells what a figure was and is, as the audience reads it', () => {
    const changed = { step: 1, kind: 'changed', part: 'title' } as const;
    expect(say({ ...changed, figure: 'count', was: '1157', now: '1158' }, 'vi')).toBe(
      'Bước 2: “<count>” (tiêu đề): khi viết là 1.157, nay là 1.158',
    );
    expect(say({ ...changed, figure: 'indicator a', was: '0.4', now: '0.5' }, 'vi')).toContain(
      '0,4, nay là 0,5',
    );
    expect(say({ ...changed, figure: 'indicator a', was: '2045', now: '2050' })).toContain('2045 when');
    expect(say({ ...changed, figure: 'list', was: '2 a', now: '3 b' })).toContain(
      '2 when it was written, 3 now',
    );
    expect(say({ ...changed, figure: 'list', was: '2 a', now: '2 b' })).toContain('other names');
  });

  it('names a site by its name, and a long passage by its beginning', () => {
    expect(say({ step: 0, kind: 'unverified', site: 'vnm-icp' }, 'vi')).toContain('Vật lý');
    const passage = 'word '.repeat(40);
    expect(say({ step: 0, kind: 'no-source', locale: 'en', passage }).length).toBeLessThan(120);
  });
});
