import { afterEach, describe, expect, it } from 'vitest';
import { readProject, takeProject } from '../../../src/app/own/project/open-project.ts';
import type { Briefing } from '../../../src/model/briefing/briefing.ts';
import type { Shelf } from '../../../src/state/draft/shelf.ts';
import { putLists, readLists } from '../../../src/state/own/lists.ts';
import { savedOf } from '../../../src/state/own/own-list.ts';
import { ProjectFault, packProject } from '../../../src/state/own/project/project-file.ts';
import { createStore } from '../../../src/state/store.ts';
import { defaultView } from '../../../src/state/view/url.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { universities } from '../../state/own/list.ts';

const briefing = (id: string, title = 'Của tôi'): Briefing => ({
  format: 'auspices-briefing',
  version: 1,
  id,
  title: { vi: title },
  steps: [{ title: { vi: 'Bước' }, view: 'kind=centre' }],
});

/** A shelf in memory, with some briefings. */
function shelfOf(...start: readonly Briefing[]) {
  const kept = new Map(start.map((each) => [each.id, each]));
  const shelf: Shelf = {
    list: async () => ({
      briefings: [...kept.values()].map((each) => ({ briefing: each, revision: 1, savedAt: 0 })),
      unreadable: 0,
    }),
    read: async () => null,
    save: async (each) => {
      kept.set(each.id, each);
      return { status: 'saved', revision: 1 };
    },
    remove: async () => undefined,
    watch: () => () => undefined,
  };
  return { shelf, kept };
}

const start = () =>
  createStore({ catalog: realCatalog(), view: defaultView('vi'), address: 'https://a.example/' });

describe('a project that is opened', () => {
  afterEach(() => putLists([]));

  it('brings lists, briefings and the view of another computer, and replaces nothing', async () => {
    const list = await universities();
    const project = {
      lists: [savedOf(list)],
      briefings: [briefing('new'), briefing('mine', 'Khác'), briefing('same')],
      view: `lang=en&field=water&own=${list.fingerprint}`,
    };
    const file = new Blob([packProject(project)]);
    const store = start();
    const { shelf, kept } = shelfOf(briefing('mine'), briefing('same'));
    const taken = await takeProject(
      await readProject(file),
      store.getState(),
      shelf,
      new Set(['mine', 'same']),
    );
    expect(taken).toEqual({
      ...{ added: 1, changed: 0, same: 0 },
      ...{ briefings: 1, renamed: 1, unchanged: 1, failed: 0 },
    });
    expect([...kept.keys()]).toEqual(['mine', 'same', 'new', 'mine-2']);
    expect(kept.get('mine')?.title.vi).toBe('Của tôi');
    expect(readLists().map(({ fingerprint }) => fingerprint)).toEqual([list.fingerprint]);
    const { view, actions } = store.getState();
    expect(view).toMatchObject({ locale: 'vi', field: ['water'], own: list.fingerprint });
    actions.undo();
    expect(store.getState().view.field).toEqual([]);
  });

  it('is refused as a whole where one of its briefings is damaged, which is named', async () => {
    const broken: Briefing = { ...briefing('a'), steps: [{ title: { vi: 'x' }, view: 'v'.repeat(5000) }] };
    const file = new Blob([packProject({ lists: [], briefings: [briefing('fine'), broken], view: '' })]);
    await expect(readProject(file)).rejects.toThrow(ProjectFault);
    await readProject(file).catch(({ problem }: ProjectFault) =>
      expect(problem).toEqual({ kind: 'fault', place: 'project.json: briefings.1.steps.0.view' }),
    );
  });
});
