import { describe, expect, it } from 'vitest';
import { ownReadingTexts } from '../../../../src/i18n/own/reading.ts';
import { readList } from '../../../../src/model/own/job.ts';
import { ReadingFault, type ReadingProblem } from '../../../../src/model/own/reading/fault.ts';
import { ARCHIVES } from './archives.ts';
import type { Hostile } from './file.ts';
import { PLACES } from './places.ts';
import { TEXTS } from './texts.ts';

const FILES = [...TEXTS, ...ARCHIVES, ...PLACES];

/** What is told of a problem in both languages. */
const messagesOf = (problem: ReadingProblem) =>
  (['en', 'vi'] as const).map((locale) =>
    ownReadingTexts.of(locale).problem(problem, (value) => String(Math.round(value))),
  );

async function check({ file, refused, read }: Hostile): Promise<void> {
  const reading = readList(await file(), {}, () => {});
  if (!refused) {
    read?.(await reading);
    return;
  }
  const fault: unknown = await reading.then(
    () => new Error('it was read'),
    (reason: unknown) => reason,
  );
  if (!(fault instanceof ReadingFault)) throw fault;
  expect(fault.problem).toMatchObject(refused);
  const [english = '', vietnamese = ''] = messagesOf(fault.problem);
  for (const message of [english, vietnamese]) {
    // What is wrong, then what to do.
    expect(message.match(/[.:] /g)?.length ?? 0).toBeGreaterThan(0);
    expect(message).not.toMatch(/undefined|NaN|\[object/);
  }
  expect(vietnamese).not.toBe(english);
}

describe('A file with', () => {
  it.each(FILES.map((file) => [file.with, file] as const))('%s', async (_, file) => {
    await check(file);
  });

  it('more of this kind makes fifty and more, each said once', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(50);
    expect(new Set(FILES.map((file) => file.with)).size).toBe(FILES.length);
  });
});
