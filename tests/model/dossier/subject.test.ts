import { describe, expect, it } from 'vitest';
import { codeOf, countriesOf, readSubjects, subjectOf } from '../../../src/model/dossier/subject.ts';
import { realDossierTables } from '../../helpers/dossier-tables.ts';
import { readTable } from '../../helpers/real-tables.ts';

const tables = realDossierTables();

describe('the subjects of a link', () => {
  it.each(['country:VNM', 'group:asean', 'region:africa', 'site:vnm-icp', 'network:asean', 'field:water'])(
    'has %s, and writes it so again',
    (code) => {
      const subject = subjectOf(code, tables);
      expect(subject && codeOf(subject)).toBe(code);
    },
  );

  it('are found in any case, since hands write links', () => {
    expect(readSubjects('Country:vnm,REGION:Africa', tables).known.map(codeOf)).toEqual([
      'country:VNM',
      'region:africa',
    ]);
  });

  it('are each told once, four at most, and what is left out is named', () => {
    const asked = 'country:VNM,country:VNM,country:THA,country:MYS,country:IDN,country:PHL';
    const { known, left } = readSubjects(asked, tables);
    expect(known.map(codeOf)).toEqual(['country:VNM', 'country:THA', 'country:MYS', 'country:IDN']);
    expect(left).toEqual(['country:PHL']);
  });

  it.each(['country:XYZ', 'planet:mars', 'site:', 'VNM', 'site:vnm-no-such', 'group:constructor'])(
    'that the tables do not know are named as they came: %s',
    (code) => {
      expect(readSubjects(code, tables)).toEqual({ known: [], unknown: [code], left: [] });
    },
  );

  it('have the countries that the table gives them', () => {
    const asean = readTable('countries').filter(({ asean: is }) => is === 'true');
    expect([...countriesOf({ kind: 'group', id: 'asean' }, tables)].sort()).toEqual(
      asean.map(({ iso3 }) => iso3).sort(),
    );
  });
});
