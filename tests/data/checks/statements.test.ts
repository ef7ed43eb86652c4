import { describe, expect, it } from 'vitest';
import { createScratch } from '../scratch.ts';

const STATEMENTS = 'document-statements.csv';

/** The problems after one change to the small table of statements. */
function problemsAfter(from: string, to: string): readonly string[] {
  const scratch = createScratch();
  scratch.edit(STATEMENTS, (text) => text.replace(from, to));
  return scratch.check();
}

describe('a statement of a source document', () => {
  it('may name sites, networks and countries that have a row, and nothing else', () => {
    expect(problemsAfter(',ita-ictp;ictp-partner-institutes,', ',vnm-cat-ba;fra-luberon;ggn;VNM,')).toEqual(
      [],
    );
    expect(problemsAfter(',ita-ictp;', ',ita-twas;UNESCO;ITA;')).toEqual([
      expect.stringMatching(
        /^document-statements\.csv:2:\d+: entities ".*" names what is no site, country or network of the tables: ita-twas, UNESCO$/,
      ),
    ]);
  });

  it('is of a document that has a row', () => {
    expect(problemsAfter('doc-integration,task,1', 'doc-nothing,task,1')).toEqual([
      expect.stringMatching(
        /:5:1: document "doc-nothing" names what has no row in documents\.csv: doc-nothing/,
      ),
      expect.stringMatching(/:6:\d+: number "2" must be 1, the next “task” of doc-integration/),
    ]);
  });

  it('has the next number of its kind in its document', () => {
    expect(problemsAfter('task,2,', 'task,3,')).toEqual([
      expect.stringMatching(/:6:\d+: number "3" must be 2, the next “task” of doc-integration$/),
    ]);
    expect(problemsAfter('task,2,', 'task,1,')).toContainEqual(
      expect.stringMatching(/:6:\d+: number "1" is there already, with the same number, document, kind/),
    );
  });

  it('names the decision whose day it gives', () => {
    expect(problemsAfter(',2704/QĐ-BKHCN,2023-12-30,', ',2704/QĐ-BKHCN,,')).toEqual([]);
    expect(problemsAfter(',2704/QĐ-BKHCN,', ',,')).toEqual([
      expect.stringMatching(/:3:\d+: decision_date "2023-12-30" dates a decision that is not named/),
    ]);
  });

  it('has its note in both languages or in none', () => {
    expect(problemsAfter(',Chỉ có trong các bảng nhỏ', ',')).toEqual([
      expect.stringMatching(/:4:\d+: note_vi "" must be filled if, and only if, note_en is/),
    ]);
  });

  it('is of a kind that is known', () => {
    expect(problemsAfter(',shortcoming,', ',complaint,')).toEqual([
      expect.stringMatching(/kind "complaint" must be one of form, aim, task, /),
    ]);
  });
});

describe('a host that only a document names', () => {
  it('is one country', () => {
    for (const entities of ['', 'ESP;MAR', 'ggn']) {
      expect(problemsAfter(',ESP,Of', `,${entities},Of`)).toEqual([
        expect.stringMatching(/:4:\d+: entities ".*" must be the code of the one country/),
      ]);
    }
  });

  it('leaves the table once a centre of the natural sciences is entered there', () => {
    expect(problemsAfter(',ESP,Of', ',ITA,Of')).toEqual([
      expect.stringMatching(/:4:\d+: entities "ITA" has a centre in centres\.csv by now: take the row out/),
    ]);
  });
});
