import { describe, expect, it } from 'vitest';
import { DATA_VERSION } from '../../../src/model/catalog/packed-tables.ts';
import { decodePapers } from '../../../src/model/register/papers.ts';

const row = (centre: string, year: number, papers: number) => ({
  centre,
  year,
  papers,
  source: 'https://api.openalex.org/works',
  read_on: '2026-11-20',
});

describe('the papers of centres', () => {
  it('are gathered by centre, the earliest year first', () => {
    const rows = [row('vnm-icp', 2023, 17), row('mys-istic', 2020, 3), row('vnm-icp', 2022, 14)];
    const papers = decodePapers({ version: DATA_VERSION, rows });
    expect([...papers.keys()]).toEqual(['vnm-icp', 'mys-istic']);
    expect(papers.get('vnm-icp')?.map(({ year, papers: count, readOn }) => [year, count, readOn])).toEqual([
      [2022, 14, '2026-11-20'],
      [2023, 17, '2026-11-20'],
    ]);
  });

  it('are none where none were counted, and a sentence where the file is another', () => {
    expect(decodePapers({ version: DATA_VERSION, rows: [] }).size).toBe(0);
    expect(() => decodePapers({ version: 0, rows: [] })).toThrow('papers.json has another form');
  });
});
