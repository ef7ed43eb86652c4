import { describe, expect, it } from 'vitest';
import { rowSchema } from '../../../data/build/reading/row-schema.ts';
import {
  choice,
  choiceOr,
  filledList,
  flag,
  from,
  list,
  optional,
  point,
  text,
  year,
} from '../../../src/model/columns/kinds.ts';

describe('the schema of the rows of a table', () => {
  const schema = rowSchema({
    name: { en: text() },
    host: from('host_institution', optional(text())),
    hostType: optional(choice(['university', 'ministry'])),
    category: choiceOr(['1', '2', 'unstated'], 'unstated'),
    extendedYears: list(year(1976)),
    fields: filledList(choice(['water', 'earth'])),
    former: optional(flag()),
  });
  const cells = {
    name_en: 'One',
    host_institution: '',
    host_type: 'ministry',
    category: '',
    extended_years: '1999;2004',
    fields: 'water',
    former: 'false',
  };

  it('has the names of the table for its columns, in the order of their declaration', () => {
    expect(Object.keys(schema.shape)).toEqual(Object.keys(cells));
  });

  it('reads each cell as its column declares', () => {
    expect(schema.parse(cells)).toEqual({
      name_en: 'One',
      host_institution: null,
      host_type: 'ministry',
      category: 'unstated',
      extended_years: [1999, 2004],
      fields: ['water'],
      former: false,
    });
  });

  it.each([
    ['name_en', '', 'must not be empty'],
    ['host_type', 'club', 'must be one of university, ministry'],
    ['category', 'unstated', 'must be one of 1, 2, '],
    ['extended_years', '1975', 'must be a year between 1976 and 2100'],
    ['fields', '', 'must not be empty'],
    ['former', 'no', 'must be one of true, false'],
  ])('says of a wrong %s which rule it breaks', (column, cell, rule) => {
    const { error } = schema.safeParse({ ...cells, [column]: cell });
    expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([[column, rule]]);
  });

  it('is not there for what the build makes of other columns', () => {
    expect(() => rowSchema({ lngLat: point() })).toThrow(/no cell/);
  });
});
