import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem } from '../../../data/build/reading/problem.ts';
import { cellPlace, parseRows } from '../../../data/build/reading/rows.ts';

function parse(text: string) {
  const problems: Problem[] = [];
  const rows = parseRows(text, 'a.csv', (problem) => problems.push(problem));
  return { cells: rows.map((row) => row.cells), rows, problems: problems.map(formatProblem) };
}

describe('parseRows', () => {
  it('reads cells, empty ones included, with either line end and with or without a last one', () => {
    const rows = [
      ['id', 'name'],
      ['a', ''],
    ];
    expect(parse('id,name\r\na,\r\n').cells).toEqual(rows);
    expect(parse('id,name\na,').cells).toEqual(rows);
  });

  it('reads cells parted by another character, beside which commas mean nothing', () => {
    const rows = parseRows('id;point\na;"20.8, 107"\nb;20.8, 107\n', 'a.csv', () => {}, ';');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['id', 'point'],
      ['a', '20.8, 107'],
      ['b', '20.8, 107'],
    ]);
  });

  it('reads commas, line ends and doubled quotes inside quotes', () => {
    expect(parse('"a, b","say ""so""","two\r\nlines",""\n').cells).toEqual([
      ['a, b', 'say "so"', 'two\r\nlines', ''],
    ]);
  });

  it('knows the line and column of each cell, in characters, also after a cell of several lines', () => {
    const text = 'x\n"Đắk\nNông",𝛼é,c\nlast\n';
    const { rows } = parse(text);
    const places = rows.map((row) => row.cells.map((_, cell) => cellPlace(text, row, cell)));
    expect(places).toEqual([
      [{ line: 1, column: 1 }],
      [
        { line: 2, column: 1 },
        { line: 3, column: 7 },
        { line: 3, column: 10 },
      ],
      [{ line: 4, column: 1 }],
    ]);
  });

  it('reports a quote inside a cell without quotes, and reads on at the next line', () => {
    const { cells, problems } = parse('a,b\nx,5" wide\ny,z\n');
    expect(problems).toEqual([expect.stringMatching(/^a\.csv:2:4: stray quote/)]);
    expect(cells).toEqual([
      ['a', 'b'],
      ['y', 'z'],
    ]);
  });

  it('reports text after a closing quote', () => {
    const { problems } = parse('a,b\nx,"y"z\n');
    expect(problems).toEqual([
      'a.csv:2:5: stray quote: it closes the cell that begins with "y"z …, and text follows',
    ]);
  });

  it('reports a quote that nothing closes where it opens', () => {
    const { problems } = parse('a,b\nx,"y\nz,w\n');
    expect(problems).toEqual(['a.csv:2:3: unterminated quote: no quote closes the cell that begins here']);
  });

  it('reports a carriage return alone', () => {
    expect(parse('a,b\rx,y\r').problems).toEqual([
      expect.stringMatching(/^a\.csv:1:4: carriage return without line feed/),
    ]);
  });

  it('reports every broken record of a text', () => {
    const { problems } = parse('a\n"b"c\nd\ne"\n');
    expect(problems.map((problem) => problem.slice(0, 9))).toEqual(['a.csv:2:3', 'a.csv:4:2']);
  });
});
