import { describe, expect, it } from 'vitest';
import { listNetworks, rowsOfNetworks, sortedBy } from '../../../src/charts/networks/rows.ts';
import {
  noteDirectory,
  type StatementWords,
  stateDirectory,
  stateNetwork,
  stateOverlap,
} from '../../../src/charts/networks/statement.ts';
import { createNetworkWords } from '../../../src/charts/networks/words.ts';
import { networksTexts } from '../../../src/i18n/charts/networks.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { networkOf } from '../../model/graph/small-networks.ts';

const i18n = await loadI18n('en');
const text = networksTexts.of('en');
const { count, share, compare, list } = i18n.formats;
const write: StatementWords = {
  text,
  words: createNetworkWords(i18n, text, realCatalog()),
  locale: 'en',
  documents: new Map(),
  count,
  share,
  compare,
};
const delta = networkOf('delta', ['country VNM member', 'country THA member']);
const coast = networkOf('coast', ['country VNM member']);
const empty = networkOf('empty', []);
const networks = new Map([delta, coast, empty].map((network) => [network.id, network]));
const rows = rowsOfNetworks(networks, { networks: [delta, coast], broad: [] });
const choice = {
  query: '',
  form: null,
  kind: null,
  everything: false,
  sort: 'name',
  descending: false,
} as const;
const directory = listNetworks(rows, choice, { ...text, locale: 'en', compare });

describe('what the directory of networks says', () => {
  it('counts the countries of the opened network among all, and says where no source names any', () => {
    const { finding, table } = stateNetwork(delta, 8, write);
    expect(finding).toBe(text.opened(delta.name.en, 2, '2', share(0.25)));
    expect(table.rows).toHaveLength(2);
    expect(stateNetwork(empty, 8, write).finding).toBe(text.openedNone(empty.name.en));
  });

  it('tells how much two networks have in common', () => {
    const names = [delta, coast].map(({ acronym, name }) => acronym ?? name.en) as [string, string];
    const { finding, table } = stateOverlap(delta, coast, write);
    expect(finding).toBe(text.compared(...names, 1, '1', share(0.5)));
    expect(table.rows).toHaveLength(2);
  });

  it('lists as many networks as there are rows in its table, and notes those that the filters leave out', () => {
    const { table } = stateDirectory(directory, networks.size, write);
    expect(table.rows).toHaveLength(2);
    expect(noteDirectory(directory, { text, locale: 'en', count, list })).toEqual([text.leftOut(1, '1')]);
  });
});

describe('a click on the head of a column', () => {
  it('sorts by it, members with the most first, and turns the order when it is clicked again', () => {
    expect(sortedBy(choice, 'members')).toMatchObject({ sort: 'members', descending: true });
    expect(sortedBy(choice, 'kind')).toMatchObject({ sort: 'kind', descending: false });
    expect(sortedBy(choice, 'name')).toMatchObject({ sort: 'name', descending: true });
  });
});
