import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBriefingFile } from '../../../src/model/briefing/import.ts';
import { LONGEST_SHARED, packBriefing, unpackBriefing } from '../../../src/model/briefing/link.ts';

const FOLDER = new URL('../../../data/briefings/', import.meta.url);
const readyMade = readdirSync(FOLDER).flatMap((name) => {
  const { briefing } = readBriefingFile(readFileSync(new URL(name, FOLDER)));
  return briefing ? [briefing] : [];
});
const packed = (text: string) => deflateRawSync(text).toString('base64url');

describe('a briefing in a link', () => {
  it('comes out as it went in, short enough for mail and messengers', async () => {
    expect(readyMade).toHaveLength(8);
    for (const whole of readyMade) {
      // With the notes of a whole talk in two languages they are for files; five steps fit into a link.
      const briefing = { ...whole, steps: whole.steps.slice(0, 5) };
      const link = await packBriefing(briefing);
      if (link === null) throw new Error(`${briefing.id} is too long`);
      expect(link.length).toBeLessThanOrEqual(LONGEST_SHARED);
      expect(link).toMatch(/^[\w-]+$/);
      expect((await unpackBriefing(link)).briefing).toEqual(briefing);
    }
  });

  it('is left to a file where it would be too long', async () => {
    const [first] = readyMade;
    if (!first) throw new Error('There is no briefing');
    // Words that do not repeat cannot be packed.
    const noise = Array.from({ length: 1200 }, (_, index) => Math.sin(index).toString(36).slice(2)).join(' ');
    const long = {
      ...first,
      steps: [{ title: { en: 'Long' }, text: { en: noise.slice(0, 8000) }, view: '' }],
    };
    expect(await packBriefing(long)).toBeNull();
  });

  it('that was cut or changed is told as such', async () => {
    const link = (await packBriefing(readyMade[0] as (typeof readyMade)[number])) ?? '';
    for (const broken of [link.slice(0, link.length / 2), `!${link}`, '', 'AAAA', packed('half {')]) {
      const { problem } = await unpackBriefing(broken);
      expect(problem?.kind, broken.slice(0, 12)).toMatch(/broken-link|syntax/);
    }
  });

  it('cannot be blown up to more than a briefing holds', async () => {
    const bomb = packed(`{"format":"${' '.repeat(20_000_000)}"}`);
    expect(bomb.length).toBeLessThan(40_000);
    expect((await unpackBriefing(bomb)).problem).toEqual({ kind: 'broken-link' });
  });
});
