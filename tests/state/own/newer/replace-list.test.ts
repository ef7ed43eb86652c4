import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../../src/model/own/kept/fingerprint.ts';
import { PLACED_BY, placeRows } from '../../../../src/model/own/meaning/place-rows.ts';
import { guessTextForm, readText } from '../../../../src/model/own/reading/read-text.ts';
import type { OwnTable } from '../../../../src/model/own/reading/table.ts';
import {
  changesOf,
  lostColumns,
  replaceList,
  rolesByName,
} from '../../../../src/state/own/newer/replace-list.ts';
import { listOf, type OwnList, type OwnSaved } from '../../../../src/state/own/own-list.ts';
import { placingGround } from '../../../model/own/ground.ts';

async function tableOf(text: string): Promise<OwnTable> {
  const file = new Blob([text]);
  return readText(file, await guessTextForm(file));
}

async function listOfText(text: string, patch: Partial<OwnSaved> = {}, like?: OwnList): Promise<OwnList> {
  const table = await tableOf(text);
  const at = (name: string) => table.names.indexOf(name);
  const roles = like ? rolesByName(like, table) : { name: at('Tên'), country: at('Nước') };
  const placement = placeRows(
    { roles, columns: table.columns, notation: 'point', rows: table.rows },
    placingGround,
  );
  return listOf({
    id: like ? 'made' : 'mine',
    fingerprint: fingerprintOf(table),
    source: { title: 'Viện', date: '2026', licence: '' },
    table,
    types: table.names.map(() => ({ kind: 'text', isSure: true })),
    roles,
    placement,
    ...{ colourBy: null, sizeBy: null, fillBy: null, filters: [], isShown: true },
    ...patch,
  });
}

const OLD = 'Mã,Tên,Nước,Loại\n1,A,Lào,x\n2,B,Việt Nam,y\n3,C,Xứ lạ,x\n';
/** In another order, with a row less, one more, one changed, and columns in other places. */
const NEW = 'Tên,Mã,Nước,Năm\nC,3,Xứ lạ,2001\nB mới,2,Việt Nam,2002\nD,4,Thái Lan,2003\n';

/** What a newer table changes, compared in full. */
const compare = (before: OwnSaved, newer: OwnTable) => changesOf(before, newer, new AbortController().signal);

/** A list in the place of another, after the two were compared. */
const replace = async (before: OwnSaved, made: OwnSaved) =>
  listOf(replaceList(before, made, await compare(before, made.table)));

describe('a newer file in the place of a list', () => {
  it('says what is another, by the column of ids', async () => {
    const { rowsBefore, ...changes } = await compare(await listOfText(OLD), await tableOf(NEW));
    expect(changes).toEqual({
      ...{ matchedBy: 'Mã', added: 1, removed: 1, changed: 1, same: 1 },
      ...{ columnsAdded: ['Năm'], columnsRemoved: ['Loại'] },
    });
    expect([...rowsBefore]).toEqual([2, 1, -1]);
  });

  it('knows rows by their names where there are no ids, and by their place where names stand twice', async () => {
    const old = await listOfText('Tên,Nước\nA,Lào\nB,Việt Nam\n');
    expect(await compare(old, await tableOf('Tên,Nước\nB,Việt Nam\nA,Lào\n'))).toMatchObject({
      matchedBy: 'Tên',
      same: 2,
    });
    const twice = await tableOf('Tên,Nước\nB,Việt Nam\nB,Lào\nC,Lào\n');
    expect(await compare(old, twice)).toMatchObject({ matchedBy: null, changed: 2, added: 1, removed: 0 });
  });

  it('keeps the look, the filters and the roles by the names of columns, and says what hung on others', async () => {
    const old = await listOfText(OLD, {
      colourBy: 3,
      sizeBy: 0,
      fillBy: { column: 0, how: 'sum' },
      filters: [
        { kind: 'values', column: 2, values: ['Việt Nam'] },
        { kind: 'values', column: 3, values: ['x'] },
        { kind: 'text', query: 'b' },
      ],
    });
    const made = await listOfText(NEW, {}, old);
    expect(made.roles).toEqual({ name: 0, country: 2 });
    const list = await replace(old, made);
    expect(list).toMatchObject({ id: 'mine', colourBy: null, sizeBy: 1, fillBy: { column: 1, how: 'sum' } });
    expect(list.filters).toEqual([
      { kind: 'values', column: 2, values: ['Việt Nam'] },
      { kind: 'text', query: 'b' },
    ]);
    expect(list.kept.count).toBe(1);
    expect(lostColumns(old, made.table)).toEqual(['Loại']);
    expect(list.formerly).toEqual([{ fingerprint: old.fingerprint, names: old.table.names }]);
    expect((await replace(list, made)).formerly).toEqual(list.formerly);
  });

  it('does not count as lost what the atlas has joined, and keeps it where the newer list has it again', async () => {
    const joined = [{ site: 'Loại', km: 'Mã', among: ['a-site'] }];
    const old = await listOfText(OLD, { colourBy: 3, joined });
    const made = await listOfText(NEW, {}, old);
    expect(lostColumns(old, made.table)).toEqual([]);
    expect((await replace(old, made)).joined).toEqual([]);
    const again = await listOfText(OLD.replace('A,Lào', 'A,Thái Lan'), {}, old);
    expect(await replace(old, again)).toMatchObject({ joined, colourBy: 3 });
  });

  it('keeps the places that were given by hand, where the cells are as they were', async () => {
    const plain = await listOfText(OLD);
    const { lngs, lats, by } = plain.placement;
    const hand = { ...plain.placement, lngs: lngs.slice(), lats: lats.slice(), by: by.slice() };
    [hand.lngs[2], hand.lats[2], hand.by[2]] = [105, 21, PLACED_BY.indexOf('coordinates')];
    const old = await listOfText(OLD, { placement: hand });
    const { placement } = await replace(old, await listOfText(NEW, {}, old));
    expect([placement.lngs[0], placement.lats[0]]).toEqual([105, 21]);
    const moved = NEW.replace('Xứ lạ', 'Xứ khác');
    const other = (await replace(old, await listOfText(moved, {}, old))).placement;
    expect(other.by[0]).toBe(0);
  });
});
