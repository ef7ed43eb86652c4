import { describe, expect, it } from 'vitest';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { makeDossier } from '../../../src/model/dossier/dossier.ts';
import { readSubjects } from '../../../src/model/dossier/subject.ts';
import { greatCircleKm } from '../../../src/model/geodesy.ts';
import { LANGUAGES, type LanguageId } from '../../../src/model/languages.ts';
import { sourcesOf } from '../../../src/state/dossier/sources-of.ts';
import { writeDossier } from '../../../src/state/dossier/write-dossier.ts';
import type { Block } from '../../../src/state/dossier/written.ts';
import { changeList, lngLatOf, nameOfRow, type OwnList, placedBy } from '../../../src/state/own/own-list.ts';
import { PALETTES } from '../../../src/theme/tokens.ts';
import { realDossierTables } from '../../helpers/dossier-tables.ts';
import { universities } from '../own/list.ts';

const tables = realDossierTables();
const languages = { en: await loadI18n('en'), vi: await loadI18n('vi') };
const list = await universities();
const present = tables.catalog.sites.filter(({ former }) => !former);

function write(asked: string, own: readonly OwnList[], locale: LanguageId = 'en') {
  const [subject] = readSubjects(asked, tables).known;
  if (!subject) throw new Error(`There is no ${asked}`);
  const writer = { i18n: languages[locale], tables, documents: new Map(), palette: PALETTES.light, own };
  const written = writeDossier(makeDossier(subject, tables), writer);
  return { written, section: written.sections.find(({ id }) => id === 'own') };
}
const textOf = (block: Block | undefined) =>
  block?.kind === 'paragraph' ? block.said.map(({ text }) => text).join('') : '';
const rowsOf = (blocks: readonly Block[] = []) =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map(({ said }) => said.map(({ text }) => text).join('')))
      : [],
  );

describe('the dossier of a country with lists of the reader’s own', () => {
  it('tells how many rows are of it, and the site nearest to each, as a look at every site finds it', () => {
    const { section } = write('country:VNM', [list]);
    expect(textOf(section?.blocks[0])).toContain('6 rows of “Universities” are of this country.');
    const byHand = [...Array(list.table.rows).keys()]
      .filter((row) => list.placement.countries[row] === 1 && placedBy(list, row) !== 'country')
      .map((row) => {
        const kms = present.map(({ lngLat }) => greatCircleKm(lngLat, lngLatOf(list, row) ?? [0, 0]));
        return { name: nameOfRow(list, row), km: Math.min(...kms) };
      })
      .sort((a, b) => a.km - b.km);
    expect(rowsOf(section?.blocks).map(([name, , km]) => [name, km])).toEqual(
      byHand.map(({ name, km }) => [name, languages.en.formats.count(km)]),
    );
    expect(byHand.length).toBeGreaterThan(3);
    const close = byHand.filter(({ km }) => km <= 50).length;
    expect(textOf(section?.blocks[0])).toContain(`${close} of them lie`);
  });

  it('states no distance of rows that are only in the country, and says so', () => {
    const bare = {
      ...list,
      placement: { ...list.placement, by: list.placement.by.map((by) => (by > 0 ? 3 : 0)) },
    };
    const { section } = write('country:VNM', [bare]);
    expect(rowsOf(section?.blocks)).toEqual([]);
    expect(textOf(section?.blocks.at(-1))).toContain(
      'Of 6 rows only the country is known: they have no distance.',
    );
  });

  it.each(LANGUAGES)(
    'cites the list as its reader states it, never as an address, in the language %s',
    (locale) => {
      const odd = { ...list, source: { title: 'javascript:alert(1)', date: '', licence: '' } };
      for (const asked of ['country:VNM', 'site:vnm-icp']) {
        const cited = sourcesOf(write(asked, [odd], locale).written).filter((source) =>
          source.includes('alert(1)'),
        );
        expect(cited).toHaveLength(1);
        expect(cited.some((source) => URL.canParse(source))).toBe(false);
      }
    },
  );

  it('tells the number that fills it, its place, and what the filters keep', () => {
    const column = list.table.names.indexOf('Số sinh viên');
    const kind = list.roles.kind ?? -1;
    const filled = changeList(list, {
      fillBy: { column, how: 'sum' },
      filters: [{ kind: 'values', column: kind, values: ['Công lập'] }],
    });
    const { section } = write('country:VNM', [filled]);
    expect(textOf(section?.blocks[0])).toContain('Số sinh viên, added up: 286,000 (1 of 4).');
    expect(textOf(section?.blocks.at(-1))).toContain('Of the 8 of 10 rows that the list’s filters keep.');
  });

  it('has no such section without lists, nor where none has a row of it, nor of other subjects', () => {
    expect(write('country:VNM', []).section).toBeUndefined();
    expect(write('country:KEN', [list]).section).toBeUndefined();
    expect(write('group:asean', [list]).section).toBeUndefined();
  });
});

describe('the dossier of a site with lists of the reader’s own', () => {
  it('counts the rows within four distances, and names the nearest', () => {
    const { section } = write('site:vnm-icp', [list]);
    const site = tables.catalog.siteById.get('vnm-icp');
    const kms = [...Array(list.table.rows).keys()]
      .filter((row) => ['coordinates', 'city'].includes(placedBy(list, row)))
      .map((row) => greatCircleKm(site?.lngLat ?? [0, 0], lngLatOf(list, row) ?? [0, 0]));
    const within = (km: number) => kms.filter((each) => each <= km).length;
    const said = textOf(section?.blocks[0]);
    for (const km of [50, 100, 250, 500])
      expect(said).toMatch(new RegExp(`\\b${within(km)} rows? within ${km} km`));
    expect(rowsOf(section?.blocks)).toHaveLength(within(500));
  });
});
