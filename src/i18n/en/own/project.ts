import type { ProjectProblem } from '../../../model/own/project-problem.ts';
import { plural } from '../../plural.ts';

/** A number, and how it is written. */
interface Told {
  readonly count: number;
  readonly formatted: string;
}

const lists = ({ count, formatted }: Told) => plural(count, formatted, 'list', 'lists');
const briefings = ({ count, formatted }: Told) => plural(count, formatted, 'briefing', 'briefings');

/** The words for projects: lists, briefings and a view as one file. */
export const texts = {
  title: 'One project file',
  intro:
    'All lists with their rows, your own briefings and the present view as one file (ZIP), to be kept or opened on another computer. Whoever has the file can read them.',
  save: 'Save project…',
  open: 'Open project…',
  name: 'Project',
  opening: 'Opening the project…',
  cancel: 'Cancel',
  taken: (
    project: Readonly<Record<'added' | 'changed' | 'same' | 'briefings' | 'renamed' | 'unchanged', Told>>,
  ) => {
    const parts = [
      ...(project.added.count > 0 ? [`${lists(project.added)} added`] : []),
      ...(project.changed.count > 0 ? [`${lists(project.changed)} shown as in the project`] : []),
      ...(project.same.count > 0 ? [`${lists(project.same)} as before`] : []),
      ...(project.briefings.count > 0 ? [`${briefings(project.briefings)} added`] : []),
      ...(project.renamed.count > 0
        ? [`${briefings(project.renamed)} added beside yours of the same name`]
        : []),
      ...(project.unchanged.count > 0 ? [`${briefings(project.unchanged)} as before`] : []),
    ];
    return `Taken over: ${[...parts, 'the view'].join(', ')}. Nothing of yours was replaced.`;
  },
  notKept: (count: number, formatted: string) =>
    `${plural(count, formatted, 'briefing', 'briefings')} could not be kept: this browser has no room or forbids it.`,
  problem: (problem: ProjectProblem, count: (value: number) => string): string => {
    switch (problem.kind) {
      case 'no-project':
        return 'This is no project of the atlas: it lacks a readable project.json. Nothing was changed.';
      case 'too-large':
        return `The project would unpack to ${count(problem.bytes / 2 ** 20)} MB and was not opened.`;
      case 'newer':
        return `The project is of a newer version (${problem.version}) than this atlas reads. Reload the page, then open it again.`;
      case 'fault':
        return `The project is damaged at ${problem.place}. Nothing was changed.`;
    }
  },
};
