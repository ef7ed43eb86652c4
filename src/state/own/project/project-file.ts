import type { Briefing } from '../../../model/briefing/briefing.ts';
import type { ProjectProblem } from '../../../model/own/project-problem.ts';
import { declaredSizes, fileOf, refuseBomb } from '../../../model/own/reading/archive.ts';
import { ReadingFault } from '../../../model/own/reading/fault.ts';
import { type FilesByPath, packFiles } from '../../../model/pack-files.ts';
import { propertiesOf } from '../../../model/typed.ts';
import type { OwnSaved } from '../own-list.ts';
import { NotSaved } from '../saved/check-saved.ts';
import { plainOf, savedOfPlain } from '../saved/plain-lists.ts';

/** Of which version project files are: raised with each change that an older atlas does not read. */
const VERSION = 1;
const FORMAT = 'auspices-project';
const HEAD = 'project.json';

/** What a project file holds: lists, briefings and a view. */
export interface Project {
  readonly lists: readonly OwnSaved[];
  readonly briefings: readonly Briefing[];
  /** The query of a link; '' of the view that every visit begins with. */
  readonly view: string;
}

/** A project as it is read: its briefings are not checked yet. */
export interface RawProject extends Omit<Project, 'briefings'> {
  readonly briefings: readonly unknown[];
}

/** A file that is no project. */
export class ProjectFault extends Error {
  readonly problem: ProjectProblem;

  constructor(problem: ProjectProblem) {
    super(`No project: ${problem.kind}`);
    this.problem = problem;
  }
}

const pathOfRows = (index: number): string => `lists/${index + 1}.bin`;

/** A project as files of a ZIP: `project.json`, and the rows of each list beside it. */
export function filesOfProject({ lists, briefings, view }: Project): FilesByPath {
  const plain = lists.map(plainOf);
  const head = { format: FORMAT, version: VERSION, view, briefings, lists: plain.map(({ json }) => json) };
  return {
    [HEAD]: JSON.stringify(head),
    ...Object.fromEntries(plain.map(({ bytes }, index) => [pathOfRows(index), bytes])),
  };
}

/** A project as the bytes of a ZIP. */
export const packProject = (project: Project): Uint8Array<ArrayBuffer> => packFiles(filesOfProject(project));

const faultAt = (place: string) => new ProjectFault({ kind: 'fault', place });

/** What `project.json` says. */
function headOf(bytes: Uint8Array<ArrayBuffer>): Readonly<Partial<Record<string, unknown>>> {
  let head: Uint8Array | null = null;
  try {
    refuseBomb(bytes, declaredSizes(bytes));
    head = fileOf(bytes, HEAD);
  } catch (fault) {
    const problem = fault instanceof ReadingFault ? fault.problem : null;
    if (problem?.kind === 'unpacks-too-large')
      throw new ProjectFault({ kind: 'too-large', bytes: problem.bytes });
    throw new ProjectFault({ kind: 'no-project' });
  }
  if (!head) throw new ProjectFault({ kind: 'no-project' });
  try {
    return propertiesOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(head)));
  } catch {
    throw faultAt(HEAD);
  }
}

function listOfFile(bytes: Uint8Array<ArrayBuffer>, json: unknown, index: number): OwnSaved {
  const rows = fileOf(bytes, pathOfRows(index));
  if (!rows) throw faultAt(pathOfRows(index));
  try {
    return savedOfPlain({ json, bytes: new Uint8Array(rows) });
  } catch (fault) {
    if (fault instanceof NotSaved) throw faultAt(`${HEAD}: lists.${index}.${fault.place}`);
    throw fault;
  }
}

/** Reads what `packProject` made. Nothing of it is run. Error: `ProjectFault`, which names the place. */
export function unpackProject(
  bytes: Uint8Array<ArrayBuffer>,
  onProgress: (share: number) => void = () => {},
): RawProject {
  const { format, version, view, briefings, lists } = headOf(bytes);
  if (format !== FORMAT) throw new ProjectFault({ kind: 'no-project' });
  if (!Number.isInteger(version) || Number(version) < 1) throw faultAt(`${HEAD}: version`);
  if (Number(version) > VERSION)
    throw new ProjectFault({ kind: 'newer', version: String(version).slice(0, 20) });
  if (typeof view !== 'string') throw faultAt(`${HEAD}: view`);
  if (!Array.isArray(briefings)) throw faultAt(`${HEAD}: briefings`);
  if (!Array.isArray(lists)) throw faultAt(`${HEAD}: lists`);
  const read = lists.map((json: unknown, index) => {
    onProgress(index / lists.length);
    return listOfFile(bytes, json, index);
  });
  return { lists: read, briefings, view };
}
