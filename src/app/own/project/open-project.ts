import type { Briefing } from '../../../model/briefing/briefing.ts';
import { freeId } from '../../../model/briefing/edits.ts';
import type { ReadBriefing } from '../../../model/briefing/import.ts';
import type { AppState } from '../../../state/app-state.ts';
import { listShelf, type Shelf } from '../../../state/draft/shelf.ts';
import { putList, readLists } from '../../../state/own/lists.ts';
import { listOf } from '../../../state/own/own-list.ts';
import { mergeLists } from '../../../state/own/project/merge-lists.ts';
import {
  type Project,
  ProjectFault,
  type RawProject,
  unpackProject,
} from '../../../state/own/project/project-file.ts';
import { prepareList } from '../../../state/own/work/prepare.ts';
import { openProjectInWorker } from '../../../state/own/work/run-job.ts';
import { NEVER } from '../../../state/own/work/run-worker.ts';
import { decodeView, defaultView } from '../../../state/view/url.ts';

/** What was taken over of a project. */
export interface TakenProject {
  /** Lists. */
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Briefings: new ones, those whose id another here had, those that are here already, those that could not be kept. */
  readonly briefings: number;
  readonly renamed: number;
  readonly unchanged: number;
  readonly failed: number;
}

/** A briefing of a project. Error: `ProjectFault`, with the first place that breaks the schema. */
function soundOf({ briefing, problem }: ReadBriefing, index: number): Briefing {
  if (briefing) return briefing;
  const path = problem?.kind === 'faults' ? (problem.faults[0]?.path ?? []) : [];
  throw new ProjectFault({
    kind: 'fault',
    place: ['project.json: briefings', index, ...path].join('.'),
  });
}

/** A larger file is read in a worker. */
const LARGE = 1 << 20;

async function unpack(
  file: Blob,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<RawProject> {
  if (file.size < LARGE) return unpackProject(new Uint8Array(await file.arrayBuffer()));
  const { project, problem } = await openProjectInWorker(file, signal, onProgress);
  if (project) return project;
  throw new ProjectFault(problem);
}

/** Reads a project, and checks all of it before anything is taken over. Error: `ProjectFault`. */
export async function readProject(
  file: Blob,
  signal: AbortSignal = NEVER,
  onProgress: (share: number) => void = () => {},
): Promise<Project> {
  const raw = await unpack(file, signal, onProgress);
  signal.throwIfAborted();
  const { checkBriefing } = await import('../../../model/briefing/import.ts');
  return { ...raw, briefings: raw.briefings.map((json, index) => soundOf(checkBriefing(json), index)) };
}

/** Takes a project over beside what is here: nothing that is here is replaced, and the view can be undone. */
export async function takeProject(
  project: Project,
  { view, catalog, actions }: AppState,
  shelf: Shelf,
  taken: ReadonlySet<string>,
): Promise<TakenProject> {
  const { lists, ...merged } = mergeLists(readLists(), project.lists, () =>
    crypto.getRandomValues(new Uint32Array(3)).join('-'),
  );
  for (const list of lists) {
    await prepareList(list);
    putList(listOf(list));
  }
  const here = new Map((await listShelf(shelf)).briefings.map(({ briefing }) => [briefing.id, briefing]));
  const ids = new Set(taken);
  let [briefings, renamed, unchanged, failed] = [0, 0, 0, 0];
  for (const briefing of project.briefings) {
    if (JSON.stringify(here.get(briefing.id)) === JSON.stringify(briefing)) {
      unchanged++;
      continue;
    }
    const id = freeId(briefing.id, ids);
    ids.add(id);
    const { status } = await shelf.save({ ...briefing, id }, null);
    if (status !== 'saved') failed++;
    else if (id === briefing.id) briefings++;
    else renamed++;
  }
  const { locale, theme } = view;
  const read = decodeView(project.view, catalog, defaultView(locale));
  actions.restore({ view: { ...read.view, locale, theme }, rejected: read.rejected, mended: [] });
  return { ...merged, briefings, renamed, unchanged, failed };
}
