import { describe, expect, it } from 'vitest';
import { soundBriefing } from '../../../src/model/briefing/edits.ts';
import { readBriefingText } from '../../../src/model/briefing/import.ts';
import { packBriefing, unpackBriefing } from '../../../src/model/briefing/link.ts';
import { cleanLine, cleanText } from '../../../src/model/text/clean-text.ts';

describe('words pasted from Word', () => {
  it('keep apart where a line or a page of Word ended', () => {
    expect(cleanText('một\u000Bhai\u000Cba\u2028bốn\r\nnăm\rsáu')).toBe('một\nhai\nba\nbốn\nnăm\nsáu');
    expect(cleanLine('Nước\u000Bvà đất \n\n biển')).toBe('Nước và đất biển');
    expect(cleanText('ô\u0007ô')).toBe('ô ô');
  });

  it('lose what no file can hold, and nothing else', () => {
    expect(cleanText('a\uD83Db\uDE00c\u0000d\u009Fe\uFFFEf')).toBe('abcdef');
    expect(cleanText('re\u001Fco\u001Eop')).toBe('reco-op');
    const kept = 'Tiếng Việt: ằ ẵ\tđ – “” · × 2\u00A0km 😀 – item\n\n- item';
    expect(cleanText(kept)).toBe(kept);
  });
});

describe('a briefing with such words', () => {
  const dirty = {
    format: 'auspices-briefing' as const,
    version: 1 as const,
    id: 'talk',
    title: { en: 'A\u000Btalk' },
    steps: [
      {
        title: { en: 'A\u000Cstep' },
        text: { en: 'one\u000Btwo\uD800' },
        notes: { en: 'n\u000Bn' },
        view: '',
      },
    ],
  };
  const words = (briefing: typeof dirty | ReturnType<typeof soundBriefing> | undefined) =>
    briefing?.steps.map(({ title, text, notes }) => [title.en, text?.en, notes?.en]);

  it('comes clean out of a file, a link and what was stored', async () => {
    const clean = [['A step', 'one\ntwo', 'n\nn']];
    expect(words(readBriefingText(JSON.stringify(dirty)).briefing)).toEqual(clean);
    const link = await unpackBriefing((await packBriefing(dirty)) ?? '');
    expect(words(link.briefing)).toEqual(clean);
    const stored = soundBriefing(dirty, { en: 'Untitled' });
    expect([stored.title.en, ...(words(stored) ?? [])]).toEqual(['A talk', ['A step', 'one\ntwo', 'n\nn']]);
  });
});
