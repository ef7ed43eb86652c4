import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordProblem } from '../../../src/briefing/library/word-problem.ts';
import { LARGEST_BRIEFING } from '../../../src/model/briefing/briefing.ts';
import { readBriefingFile, readBriefingText, writeBriefingFile } from '../../../src/model/briefing/import.ts';

const FOLDER = new URL('../../../data/briefings/', import.meta.url);
const whole = readFileSync(new URL('2-viet-nam.json', FOLDER));
const text = whole.toString('utf8');
const read = (content: string) => readBriefingFile(new TextEncoder().encode(content));
const changed = (patch: object) => read(JSON.stringify({ ...JSON.parse(text), ...patch }));
const said = (result: ReturnType<typeof read>, locale: 'en' | 'vi' = 'en') => {
  if (!result.problem) throw new Error('The briefing was taken');
  const { text: sentence, places } = wordProblem(result.problem, locale);
  return [sentence, ...places].join(' | ');
};

describe('the file of a briefing', () => {
  it.each(readdirSync(FOLDER))('is read as it was written: %s', (name) => {
    const { briefing } = readBriefingFile(readFileSync(new URL(name, FOLDER)));
    if (!briefing) throw new Error('The briefing was refused');
    expect(readBriefingText(writeBriefingFile(briefing)).briefing).toEqual(briefing);
  });

  it('may begin with the mark that Windows puts before UTF-8', () => {
    expect(read(`\uFEFF${text}`).briefing?.id).toBe('viet-nam');
  });
});

describe('a file that is no briefing', () => {
  it('is refused where it is too large, before any of it is read', () => {
    expect(said(readBriefingFile(new Uint8Array(LARGEST_BRIEFING + 1)))).toMatch(/4 MB at most/);
    expect(said({ problem: { kind: 'large', bytes: 50e6 } }, 'vi')).toMatch(/50 MB/);
  });

  it('is told to be in another encoding', () => {
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(said(readBriefingFile(utf16))).toMatch(/UTF-8/);
    const latin1 = new Uint8Array(Buffer.from('{"title":"Hà Nội"}', 'latin1'));
    expect(said(readBriefingFile(latin1))).toMatch(/UTF-8/);
  });

  it('is told to end too soon, with the line', () => {
    const half = text.slice(0, text.length / 2);
    expect(said(read(half))).toContain(`ends too soon, in line ${half.split('\n').length}`);
    expect(said(read(half), 'vi')).toContain(`dòng ${half.split('\n').length}`);
  });

  it('is told where its JSON goes wrong', () => {
    const lines = text.split('\n');
    const wrong = [...lines.slice(0, 3), '  "id" "viet-nam",', ...lines.slice(4)].join('\n');
    expect(said(read(wrong))).toMatch(/line 4, column 8/);
  });

  it.each(['[]', '"text"', 'null', '{}', '{"type":"FeatureCollection"}'])(
    'is told to be another: %s',
    (other) => {
      expect(said(read(other))).toMatch(/no briefing of the atlas/);
    },
  );

  it('is told to be of a version that nobody knows', () => {
    expect(said(changed({ version: 2 }))).toMatch(/version 2, which this atlas does not know/);
    expect(said(changed({ version: undefined }))).toMatch(/version/);
  });

  it('is told what to mend, each place by its step and part', () => {
    const steps = JSON.parse(text).steps;
    delete steps[1].title;
    steps[2].view = 'field=water?x';
    steps[3].colour = 'red';
    const told = said(changed({ steps }));
    expect(told).toContain('step 2, the title: is missing');
    expect(told).toContain('step 3, the view: has characters that it may not have');
    expect(told).toContain('step 4, colour: is not known to the schema: remove it');
    expect(said(changed({ steps: [] }))).toContain('the steps: is empty');
    const many = Array.from({ length: 201 }, () => steps[0]);
    expect(said(changed({ steps: many }))).toContain('too many steps');
    expect(said(changed({ title: { en: 'x'.repeat(201) } }))).toContain('the title, en: is too long');
    expect(said(changed({ title: {} }), 'vi')).toContain('tiêu đề: cần có nội dung');
  });

  it('cannot reach prototypes by its keys', () => {
    const hostile = text.replace('"format"', '"__proto__": {"polluted": true}, "format"');
    expect(said(read(hostile))).toContain('__proto__: is not known');
    const inside = text.replace('"view"', '"constructor": {"prototype": {"polluted": 1}}, "view"');
    expect(said(read(inside))).toContain('constructor: is not known');
    expect('polluted' in {}).toBe(false);
  });

  it('lists no more places than can be mended at once', () => {
    const steps = Array.from({ length: 40 }, () => ({ view: '' }));
    const result = changed({ steps });
    expect(said(result).split(' | ').length).toBe(1 + 8 + 1);
    expect(said(result)).toMatch(/and 32 more/);
  });
});
