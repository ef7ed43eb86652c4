import { expect, it, vi } from 'vitest';
import { beginBriefing, lastBriefing } from '../../../src/briefing/compose/begin.ts';
import type { Briefing } from '../../../src/model/briefing/briefing.ts';
import type { Shelf } from '../../../src/state/draft/shelf.ts';

const named = (id: string): Briefing => ({
  format: 'auspices-briefing',
  version: 1,
  id,
  title: {},
  steps: [],
});

/** A shelf with briefings of these ids, the latest first. */
function shelfOf(...ids: string[]): Shelf {
  const briefings = ids.map((id) => ({ briefing: named(id), revision: 1, savedAt: 0 }));
  return {
    list: async () => ({ briefings, unreadable: 0 }),
    read: async () => null,
    save: async () => ({ status: 'saved', revision: 1 }),
    remove: async () => undefined,
    watch: () => () => undefined,
  };
}

it('begins a briefing that is named after the day, beside those of the same day', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-29T12:00:00Z') });
  const first = await beginBriefing(shelfOf());
  expect(first.id).toBe('briefing-2026-11-29');
  expect(first.briefing).toMatchObject({ id: first.id, steps: [] });
  expect((await beginBriefing(shelfOf(first.id))).id).toBe('briefing-2026-11-29-2');
  vi.useRealTimers();
});

it('goes on with the briefing that was written last, or begins one', async () => {
  expect(await lastBriefing(shelfOf('new', 'old'))).toEqual({ id: 'new', briefing: null });
  expect((await lastBriefing(shelfOf())).briefing).not.toBeNull();
});
