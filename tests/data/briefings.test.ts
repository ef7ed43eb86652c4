import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Briefing } from '../../src/model/briefing/briefing.ts';
import { parseBriefingText } from '../../src/model/briefing/text.ts';
import { briefingJsonSchema } from '../../src/model/schemas/briefing.ts';
import { computeFigure } from '../../src/state/briefing-figures.ts';
import { decodeView, defaultView } from '../../src/state/view/url.ts';
import { readTable } from '../helpers/real-tables.ts';
import {
  allParts,
  catalog,
  contexts,
  flat,
  LANGUAGES,
  partsOf,
  read,
  real,
} from './briefings/real-briefings.ts';

const documents = new Set(readTable('documents').map(({ id }) => id));
const networks = new Set(readTable('networks').map(({ id }) => id));

/** Every text of a briefing, with where it stands. */
function textsOf({ title, summary, steps }: Briefing): readonly (readonly [place: string, text: string])[] {
  return LANGUAGES.flatMap((lang) => [
    [`title ${lang}`, title[lang] ?? ''] as const,
    [`summary ${lang}`, summary?.[lang] ?? ''] as const,
    ...steps.flatMap((step, index) =>
      [step.title, ...(step.text ? [step.text] : []), ...(step.notes ? [step.notes] : [])].map(
        (words) => [`step ${index + 1} ${lang}`, words?.[lang] ?? ''] as const,
      ),
    ),
  ]);
}

describe('the ready-made briefings', () => {
  it('are these, in this order, and all follow the schema', () => {
    expect(real.problems).toEqual([]);
    expect(real.briefings.map(({ id }) => id)).toEqual([
      'centres-worldwide',
      'viet-nam',
      'southeast-asia',
      'nine-centres',
      'water',
      'networks',
      'growth',
      'integration',
    ]);
  });
});

describe.each(real.briefings.map((briefing) => [briefing.id, briefing] as const))(
  'the briefing %s',
  (_id, briefing) => {
    it('is written in both languages, in composed letters', () => {
      for (const [place, text] of textsOf(briefing)) {
        expect(text, place).not.toBe('');
        expect(text, place).toBe(text.normalize('NFC'));
      }
    });

    it('shows views that the atlas understands to the last word', () => {
      for (const { view } of briefing.steps) {
        const decoded = decodeView(view, catalog, defaultView('en'));
        expect(decoded.rejected, view).toEqual([]);
        if (decoded.view.site) expect(catalog.siteById.has(decoded.view.site), view).toBe(true);
        for (const network of [decoded.view.network, decoded.view.compare])
          if (network) expect(networks.has(network), view).toBe(true);
      }
    });

    it('computes every figure, in both languages', () => {
      for (const [place, text] of textsOf(briefing)) {
        for (const part of allParts(text)) {
          if (part.kind !== 'figure') continue;
          for (const context of contexts) {
            const value = computeFigure(part.name, part.argument, context);
            expect(value?.text, `${place}: ${part.name} ${part.argument}`).toBeTruthy();
            expect(value?.text, `${place}: ${part.name} ${part.argument}`).not.toMatch(/NaN/);
          }
        }
      }
    });

    it('states no bare number: each is live or stands beside a source, and each source is a document', () => {
      for (const [place, text] of textsOf(briefing)) {
        // A heading says what the text below it says with its source.
        if (briefing.steps.some(({ title }) => Object.values(title).includes(text))) continue;
        for (const block of parseBriefingText(text)) {
          const parts = flat(partsOf(block));
          const sources = parts.flatMap((part) => (part.kind === 'source' ? [part.id] : []));
          for (const id of sources) expect(documents.has(id), `${place}: ${id}`).toBe(true);
          const plain = parts
            .flatMap((part) => (part.kind === 'text' ? [part.text] : []))
            .join(' ')
            // The names of two categories and of three networks are no figures.
            .replace(/(category|dạng) \d/gi, '')
            .replace(/(Group of|Nhóm) 77/g, '');
          // A figure that a table of sources holds brings its own.
          const isStated = parts.some((part) => part.kind === 'figure' && part.name === 'indicator');
          if (/\d/.test(plain)) expect(sources.length > 0 || isStated, `${place}: ${plain}`).toBe(true);
        }
      }
    });
  },
);

describe('a file of a briefing', () => {
  const built = (content: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'briefings-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'briefings'));
    writeFileSync(join(folder, 'briefings', '1-a.json'), content);
    return read(folder);
  };
  const sound = {
    format: 'auspices-briefing',
    version: 1,
    id: 'a',
    title: { vi: 'Một' },
    steps: [{ title: { vi: 'Hai' }, text: { vi: 'Ba' }, view: 'field=water' }],
  };

  it('is read in one language, too', () => {
    expect(built(JSON.stringify(sound))).toEqual({ briefings: [sound], problems: [] });
  });

  it.each([
    ['half a file', '{"format": "auspices-br', /must be JSON/],
    ['another version', JSON.stringify({ ...sound, version: 2 }), /^version: /],
    ['no steps', JSON.stringify({ ...sound, steps: [] }), /^steps: /],
    ['no words', JSON.stringify({ ...sound, title: {} }), /"en" or "vi"/],
    ['a key that nobody knows', JSON.stringify({ ...sound, colour: 'red' }), /colour/],
    [
      'an address instead of a query',
      JSON.stringify({ ...sound, steps: [{ ...sound.steps[0], view: 'https://a?b' }] }),
      /query string/,
    ],
    ['a prototype key', '{"__proto__": {"steps": 1}, "format": "auspices-briefing"}', /version/],
  ])('is refused with the place and the reason: %s', (_name, content, message) => {
    const { briefings, problems } = built(content);
    expect(briefings).toEqual([]);
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
    expect(problems[0]?.file).toMatch(/1-a\.json$/);
  });

  it('has a published JSON Schema', () => {
    expect(briefingJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['format', 'version', 'id', 'title', 'steps'],
    });
  });
});
