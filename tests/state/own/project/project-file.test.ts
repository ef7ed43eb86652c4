import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/model/briefing/briefing.ts';
import type { ProjectProblem } from '../../../../src/model/own/project-problem.ts';
import { listOf, savedOf } from '../../../../src/state/own/own-list.ts';
import { ProjectFault, packProject, unpackProject } from '../../../../src/state/own/project/project-file.ts';
import { rowsOfSteps } from '../../../../src/state/own/project/rows-of-steps.ts';
import { checkSaved } from '../../../../src/state/own/saved/check-saved.ts';
import { decodeView, defaultView } from '../../../../src/state/view/url.ts';
import { realCatalog } from '../../../helpers/real-catalog.ts';
import { universities } from '../list.ts';

const catalog = realCatalog();
const viewOf = (query: string) => decodeView(query, catalog, defaultView('vi')).view;

const briefing = (...views: readonly string[]): Briefing => ({
  format: 'auspices-briefing',
  version: 1,
  id: 'mine',
  title: { vi: 'Của tôi' },
  steps: views.map((view) => ({ title: { vi: 'Bước' }, view })),
});

async function project() {
  const list = savedOf(await universities({ filters: [{ kind: 'text', query: 'huế' }] }));
  return { lists: [list], briefings: [briefing('kind=centre')], view: 'lang=vi&field=water' };
}

/** A project in which a change was made to what its `project.json` says. */
async function changed(change: (head: Record<string, unknown>) => unknown, drop = '') {
  const files = unzipSync(packProject(await project()));
  const head: Record<string, unknown> = JSON.parse(strFromU8(files['project.json'] ?? new Uint8Array()));
  files['project.json'] = new TextEncoder().encode(JSON.stringify(change(head)));
  delete files[drop];
  return new Uint8Array(zipSync(files));
}

function problemOf(bytes: Uint8Array<ArrayBuffer>): ProjectProblem | null {
  try {
    unpackProject(bytes);
    return null;
  } catch (fault) {
    if (fault instanceof ProjectFault) return fault.problem;
    throw fault;
  }
}

describe('a project as one file', () => {
  it('gives back lists to the last bit, briefings and the view', async () => {
    const made = await project();
    expect(unpackProject(packProject(made))).toEqual(made);
    const none = { lists: [], briefings: [], view: '' };
    expect(unpackProject(packProject(none))).toEqual(none);
  });

  it('is refused with the place of its fault, and nothing of it is taken', async () => {
    expect(problemOf(new Uint8Array([1, 2, 3]))).toEqual({ kind: 'no-project' });
    expect(problemOf(new Uint8Array(zipSync({ 'a.txt': new Uint8Array(3) })))).toEqual({
      kind: 'no-project',
    });
    expect(problemOf(await changed((head) => ({ ...head, format: 'x' })))).toEqual({ kind: 'no-project' });
    expect(problemOf(await changed((head) => ({ ...head, version: 99 })))).toEqual({
      kind: 'newer',
      version: '99',
    });
    const fault = (place: string) => ({ kind: 'fault', place });
    expect(problemOf(await changed((head) => ({ ...head, lists: 7 })))).toEqual(fault('project.json: lists'));
    expect(problemOf(await changed((head) => head, 'lists/1.bin'))).toEqual(fault('lists/1.bin'));
    const beyond = await changed((head) =>
      JSON.parse(
        JSON.stringify(head).replace(
          '"bytes":"Uint8Array","at":0,"length":',
          '"bytes":"Uint8Array","at":0,"length":9',
        ),
      ),
    );
    expect(problemOf(beyond)).toEqual(fault('project.json: lists.0.table.columns.0.bytes'));
    const unfit = await changed((head) => JSON.parse(JSON.stringify(head).replace('"rows":10', '"rows":11')));
    expect(problemOf(unfit)).toEqual(fault('project.json: lists.0.table.columns.0'));
  });
});

describe('the rows that an offline page carries', () => {
  it('are those that its steps show, and of the others nothing is left', async () => {
    const list = await universities();
    const { fingerprint } = list;
    const rows = rowsOfSteps(briefing(`own=${fingerprint}:t~Phenikaa`, 'kind=centre'), [list], viewOf);
    expect(rows.map(({ table }) => table.rows)).toEqual([1]);
    const text = new TextDecoder().decode(packProject({ lists: rows, briefings: [], view: '' }));
    expect(rows[0]?.fingerprint).toBe(fingerprint);
    expect(text).not.toContain('Đà Nẵng');
    const bytes = rows[0]?.table.columns.map((column) => new TextDecoder().decode(column.bytes)).join(' ');
    expect(bytes).toContain('Phenikaa');
    expect(bytes).not.toContain('Đà Nẵng');
    const both = rowsOfSteps(
      briefing(`own=${fingerprint}:t~Phenikaa`, `own=${fingerprint}:t~Đà_Nẵng`),
      [list],
      viewOf,
    );
    expect(both[0]?.table.rows).toBeGreaterThan(1);
    expect(rowsOfSteps(briefing('kind=centre'), [list], viewOf)).toEqual([]);
  });

  it('have the colours and sizes that they have among all rows', async () => {
    const list = await universities({ sizeBy: 8 });
    const query = `own=${list.fingerprint}:c${list.colourBy}:s8:t~Phenikaa`;
    const [some] = rowsOfSteps(briefing(query), [list], viewOf);
    if (!some) throw new Error('no rows');
    const shown = listOf(checkSaved({ ...some, colourBy: list.colourBy, sizeBy: 8 }));
    const row = list.table.numbers.indexOf(some.table.numbers[0] ?? 0);
    expect(shown.colours?.names).toEqual(list.colours?.names);
    expect(shown.colours?.codes[0]).toBe(list.colours?.codes[row]);
    expect(shown.sizes?.radii[0]).toBe(list.sizes?.radii[row]);
  });
});
