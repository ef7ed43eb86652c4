import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type DirectoryChoice,
  type DirectoryWords,
  listNetworks,
  NETWORK_SORTS,
  rowsOfNetworks,
} from '../../../src/charts/networks/rows.ts';
import { networksTexts } from '../../../src/i18n/charts/networks.ts';
import { formatsOf } from '../../../src/i18n/format.ts';
import { decodeNetworks } from '../../../src/model/catalog/knowledge-file.ts';
import { readTable } from '../../helpers/real-tables.ts';

const file = new URL('../../../public/data/networks.json', import.meta.url);
const networks = decodeNetworks(JSON.parse(readFileSync(file, 'utf8')));
const networkRows = readTable('networks');
const memberRows = readTable('network-members');

const BROAD = ['wto', 'comstech', 'g77-china', 'asem'];
const all = [...networks.values()];
const everything = {
  networks: all.filter(({ id }) => !BROAD.includes(id)),
  broad: all.filter(({ id }) => BROAD.includes(id)),
};
const { kinds, forms, scopes } = networksTexts.of('en');
const words: DirectoryWords = { locale: 'en', compare: formatsOf('en').compare, kinds, forms, scopes };
const START: DirectoryChoice = {
  query: '',
  form: null,
  kind: null,
  everything: false,
  sort: 'name',
  descending: false,
};
const rows = rowsOfNetworks(networks, everything);
const list = (patch: Partial<DirectoryChoice>) => listNetworks(rows, { ...START, ...patch }, words);
const idsOf = (patch: Partial<DirectoryChoice>) => list(patch).rows.map(({ network }) => network.id);

describe('the directory of networks', () => {
  it('has every network of the table with the members of an independent recount', () => {
    expect(rows.map(({ network }) => network.id)).toEqual(networkRows.map(({ id }) => id));
    for (const { network, members } of rows) {
      const strict = memberRows.filter((row) => row.network_id === network.id && row.role === 'member');
      const each = new Set(strict.map((row) => `${row.member_kind} ${row.member}`));
      expect(members, network.id).toBe(each.size);
    }
    expect(
      rows
        .filter(({ broad }) => broad)
        .map(({ network }) => network.id)
        .sort(),
    ).toEqual(BROAD.sort());
  });

  it('counts forms as the table does, whole and narrowed to a kind', () => {
    const count = (form: string, kind?: string) =>
      networkRows.filter((row) => row.form === form && (!kind || row.kind === kind)).length;
    for (const form of ['joint-research', 'forum-membership', 'intergovernmental'] as const) {
      expect(list({}).forms.get(form)).toBe(count(form));
      expect(list({ kind: 'fund' }).forms.get(form) ?? 0).toBe(count(form, 'fund'));
      expect(idsOf({ form }).length).toBe(count(form));
    }
  });

  it('finds names in either language without their diacritics, and acronyms', () => {
    const plain = idsOf({ query: 'mang luoi cong vien dia chat toan cau' });
    expect(plain).toContain('ggn');
    expect(plain.length).toBeLessThan(5);
    expect(idsOf({ query: 'Mạng lưới CÔNG VIÊN địa chất toàn cầu' })).toEqual(plain);
    expect(idsOf({ query: 'global geoparks' })).toContain('ggn');
    expect(idsOf({ query: 'westpac' })).toEqual(['ioc-westpac']);
    expect(idsOf({ query: 'qqqqxxxx' })).toEqual([]);
  });

  it('leaves out what the filters leave out, says how many, and lists them on request', () => {
    const filtered = rowsOfNetworks(networks, { networks: everything.networks.slice(0, 10), broad: [] });
    const narrow = listNetworks(filtered, START, words);
    expect(narrow.rows.length).toBe(10);
    expect(narrow.leftOut).toBe(all.length - 10);
    const wide = listNetworks(filtered, { ...START, everything: true }, words);
    expect(wide.rows.length).toBe(all.length);
    expect(wide.leftOut).toBe(all.length - 10);
  });

  it('sorts by each column both ways, and puts what is not known last', () => {
    const members = list({ sort: 'members', descending: true }).rows.map((row) => row.members);
    expect(members).toEqual([...members].sort((a, b) => b - a));
    const names = list({}).rows.map(({ network }) => network.name.en);
    expect(names).toEqual([...names].sort(words.compare));
    for (const descending of [false, true]) {
      const years = list({ sort: 'years', descending }).rows.map(({ network }) => network.startYear);
      const known = years.filter((year) => year !== null);
      expect(years.slice(0, known.length)).toEqual(known);
      expect(known).toEqual([...known].sort((a, b) => (descending ? b - a : a - b)));
      expect(known.length).toBe(networkRows.filter(({ start_year }) => start_year).length);
    }
    for (const sort of NETWORK_SORTS) expect(new Set(idsOf({ sort })).size).toBe(all.length);
  });

  it('bears no network and ten thousand', () => {
    expect(listNetworks([], START, words)).toEqual({ rows: [], leftOut: 0, forms: new Map() });
    const many = Array.from({ length: 10_000 }, (_, index) => rows[index % rows.length]).flatMap(
      (row) => row ?? [],
    );
    expect(listNetworks(many, { ...START, sort: 'years' }, words).rows.length).toBe(10_000);
  });
});
