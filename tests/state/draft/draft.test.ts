import { describe, expect, it, vi } from 'vitest';
import type { Briefing } from '../../../src/model/briefing/briefing.ts';
import { createDraft } from '../../../src/state/draft/draft.ts';
import { createStep, type DraftStep } from '../../../src/state/draft/draft-steps.ts';
import type { SaveResult, Shelf, ShelvedBriefing } from '../../../src/state/draft/shelf.ts';

const briefing: Briefing<DraftStep> = {
  format: 'auspices-briefing',
  version: 1,
  id: 'talk',
  title: { en: 'Talk' },
  steps: [],
};
const titled = (title: string): Briefing<DraftStep> => ({ ...briefing, title: { en: title } });

/** A shelf in memory, which two windows can share; `fail` makes the next savings fail. */
function memoryShelf() {
  const records = new Map<string, ShelvedBriefing>();
  const watchers = new Set<(id: string) => void>();
  let reason: 'full' | 'forbidden' | null = null;
  const saves: string[] = [];
  const shelf: Shelf = {
    list: async () => ({ briefings: [...records.values()], unreadable: 0 }),
    read: async (id) => records.get(id) ?? null,
    save: async (saved, revision): Promise<SaveResult> => {
      await Promise.resolve();
      if (reason) return { status: 'failed', reason };
      const stored = records.get(saved.id) ?? null;
      if ((stored?.revision ?? null) !== revision) return { status: 'conflict', stored };
      const next = (revision ?? 0) + 1;
      records.set(saved.id, { briefing: saved, revision: next, savedAt: 0 });
      saves.push(saved.title.en ?? '');
      for (const watcher of watchers) watcher(saved.id);
      return { status: 'saved', revision: next };
    },
    remove: async (id) => {
      records.delete(id);
      for (const watcher of watchers) watcher(id);
    },
    watch: (onChange) => {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
  return {
    shelf,
    saves,
    steps: () => records.get('talk')?.briefing.steps,
    stored: (id = 'talk') => records.get(id)?.briefing.title.en,
    fail: (why: typeof reason) => {
      reason = why;
    },
  };
}

const savingIs = (draft: ReturnType<typeof createDraft>, saving: string) =>
  vi.waitFor(() => expect(draft.store.getState().saving).toBe(saving));

describe('a draft', () => {
  it('is stored at once and after every change, always as it is last', async () => {
    const { shelf, stored, saves } = memoryShelf();
    const draft = createDraft(shelf, briefing, null);
    for (const title of ['W', 'Wa', 'Wat', 'Water']) draft.edit(titled(title), 'title');
    await savingIs(draft, 'saved');
    expect(stored()).toBe('Water');
    // What is typed while it is being stored is stored once, not letter by letter.
    expect(saves.length).toBeLessThan(4);
  });

  it('takes a typed word back in one step, and brings it again', async () => {
    const { shelf, stored } = memoryShelf();
    const draft = createDraft(shelf, briefing, null);
    for (const title of ['W', 'Wa', 'Water']) draft.edit(titled(title), 'title');
    draft.settle();
    draft.edit(titled('Water!'), 'title');
    draft.undo();
    expect(draft.store.getState().briefing.title.en).toBe('Water');
    draft.undo();
    expect(draft.store.getState().briefing.title.en).toBe('Talk');
    draft.undo();
    draft.redo();
    await savingIs(draft, 'saved');
    expect(stored()).toBe('Water');
    draft.edit(titled('Other'));
    expect(draft.store.getState().future).toEqual([]);
  });

  it.each(['full', 'forbidden'] as const)(
    'says that the store is %s, loses nothing, and tries again',
    async (why) => {
      const { shelf, stored, fail } = memoryShelf();
      const draft = createDraft(shelf, briefing, null);
      await savingIs(draft, 'saved');
      fail(why);
      draft.edit(titled('Water'));
      await savingIs(draft, why);
      expect(draft.store.getState().briefing.title.en).toBe('Water');
      expect(stored()).toBe('Talk');
      fail(null);
      draft.retry();
      await savingIs(draft, 'saved');
      expect(stored()).toBe('Water');
    },
  );

  it('notices that another window has changed it, overwrites nothing, and shows the other version', async () => {
    const { shelf, stored } = memoryShelf();
    const here = createDraft(shelf, briefing, null);
    await savingIs(here, 'saved');
    const there = createDraft(shelf, briefing, 1);
    there.edit(titled('There'));
    await savingIs(there, 'saved');
    await savingIs(here, 'conflict');
    here.edit(titled('Here'));
    expect(stored()).toBe('There');
    const other = await here.readOther();
    if (!other) throw new Error('The other version is gone');
    here.takeOther(other);
    expect(here.store.getState()).toMatchObject({ saving: 'saved', briefing: { title: { en: 'There' } } });
    // What was written here is one undo away, and then stored over what it replaces knowingly.
    here.undo();
    await savingIs(here, 'saved');
    expect(stored()).toBe('Here');
  });

  it('knows its steps by ids that undo brings back and that are stored nowhere', async () => {
    const { shelf, steps } = memoryShelf();
    const view = { title: { en: 'Step' }, view: '' };
    const draft = createDraft(shelf, { ...briefing, steps: [view, view] }, null);
    const ids = () => draft.store.getState().briefing.steps.map(({ id }) => id);
    const [first = '', second = ''] = ids();
    expect(first).not.toBe(second);
    draft.edit({ ...briefing, steps: [createStep(view)] });
    expect([first, second]).not.toContain(ids()[0]);
    draft.undo();
    expect(ids()).toEqual([first, second]);
    await savingIs(draft, 'saved');
    expect(steps()).toEqual([view, view]);
  });

  it('ends a conflict by standing beside the other version, under an id of its own', async () => {
    const { shelf, stored } = memoryShelf();
    const here = createDraft(shelf, briefing, null);
    await savingIs(here, 'saved');
    const there = createDraft(shelf, briefing, 1);
    there.edit(titled('There'));
    await savingIs(here, 'conflict');
    here.edit(titled('Here'));
    here.keepAs('talk-2');
    await savingIs(here, 'saved');
    expect([stored('talk'), stored('talk-2')]).toEqual(['There', 'Here']);
  });

  it('notices that another window has deleted it', async () => {
    const { shelf } = memoryShelf();
    const draft = createDraft(shelf, briefing, null);
    await savingIs(draft, 'saved');
    await shelf.remove('talk');
    await savingIs(draft, 'conflict');
    expect(await draft.readOther()).toBeNull();
  });
});
