import { describe, expect, it } from 'vitest';
import { buildDetails } from '../../../data/build/details.ts';
import { buildCapitals, buildLinks, buildNetworks } from '../../../data/build/networks.ts';
import { packCatalog } from '../../../data/build/packing/catalog.ts';
import { packCopublications } from '../../../data/build/packing/copublications.ts';
import { packDetails } from '../../../data/build/packing/details.ts';
import { packNetworks } from '../../../data/build/packing/networks.ts';
import { packDegrees, packTable, packTexts, packWords } from '../../../data/build/packing/pack.ts';
import { isWhole, readTables, type WholeTables } from '../../../data/build/reading/tables.ts';
import { buildCountries, buildSites } from '../../../data/build/sites.ts';
import { decodeCatalog } from '../../../src/model/catalog/catalog-file.ts';
import { decodeCopublications } from '../../../src/model/catalog/copublications.ts';
import {
  decodeCapitals,
  decodeDetails,
  decodeLinks,
  decodeNetworks,
} from '../../../src/model/catalog/knowledge-file.ts';
import type { RecordOf } from '../../../src/model/columns/column.ts';
import {
  amount,
  choice,
  flag,
  id,
  list,
  optional,
  point,
  sources,
  text,
  year,
} from '../../../src/model/columns/kinds.ts';
import { unpackTable } from '../../../src/model/columns/unpack.ts';
import { createScratch } from '../scratch.ts';

function readWhole(tablesDir: string): WholeTables {
  const tables = readTables(tablesDir, ({ message }) => {
    throw new Error(message);
  });
  if (!isWhole(tables)) throw new Error('a table is missing');
  return tables;
}

/** What a browser gets of a value. */
const travel = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each([
  ['the small tables', () => createScratch().tablesDir],
  ['the real tables', () => 'data/tables'],
])('%s, packed and unpacked', (_, folder) => {
  it('give the same catalog', () => {
    const tables = readWhole(folder());
    const sites = buildSites(tables);
    const countries = buildCountries(tables);
    const catalog = decodeCatalog(
      travel(packCatalog({ edition: '2026.1', compiled: '2026-11-22' }, countries, sites)),
    );
    expect(catalog.sites).toEqual(sites);
    expect([...catalog.countries.values()]).toEqual(countries);
    expect([...catalog.siteById.keys()]).toEqual(sites.map((site) => site.id));
  });

  it('give the same details, networks, links and capitals', () => {
    const tables = readWhole(folder());
    const details = buildDetails(tables);
    const networks = buildNetworks(tables);
    const links = buildLinks(tables);
    const capitals = buildCapitals(tables);
    const packed = travel(packNetworks(networks, links, capitals));
    expect(decodeDetails(travel(packDetails(details)))).toEqual(details);
    expect([...decodeNetworks(packed).values()]).toEqual(networks);
    expect(decodeLinks(packed)).toEqual(links);
    expect([...decodeCapitals(packed)]).toEqual(capitals.map(({ iso3, lngLat }) => [iso3, lngLat]));
  });

  it('give the same co-publications', () => {
    const tables = readWhole(folder());
    const rows = tables.copublications.entries.map(({ value }) => value);
    const totals = tables.totals.entries.map(({ value }) => value);
    const decoded = decodeCopublications(travel(packCopublications(rows, totals)));
    const pairs = decoded.pairs.flatMap(({ from, to, papers }) =>
      papers.flatMap((count, index) =>
        count > 0 ? [`${[from, to].sort().join()},${decoded.years[index]},${count}`] : [],
      ),
    );
    expect(pairs.sort()).toEqual(
      rows.map((row) => `${row.from_iso3},${row.to_iso3},${row.year},${row.papers}`).sort(),
    );
    const sums = [...decoded.totals].flatMap(([code, counts]) =>
      counts.flatMap((count, index) => (count > 0 ? [`${code},${decoded.totalYears[index]},${count}`] : [])),
    );
    expect(sums.sort()).toEqual(
      totals.map((row) => `${row.iso3},${row.year},${row.international_papers}`).sort(),
    );
  });
});

describe('a column', () => {
  it('of any kind comes back as it was', () => {
    const columns = {
      id: id(),
      name: { en: text(), vi: optional(text()) },
      hostType: optional(choice(['university', 'ministry'])),
      former: flag(),
      open: optional(flag()),
      value: optional(amount()),
      years: list(year()),
      leads: list(text()),
      fields: list(choice(['water', 'earth'])),
      sources: sources(),
      lngLat: point(),
    };
    const full: RecordOf<typeof columns> = {
      id: 'one',
      name: { en: 'One', vi: 'Một' },
      hostType: 'ministry',
      former: true,
      open: false,
      value: 0.5,
      years: [1999, 2004],
      leads: ['VNM', 'European Union'],
      fields: ['earth', 'water'],
      sources: ['b', 'a'],
      lngLat: [-0.00001, 89.99999],
    };
    const bare: RecordOf<typeof columns> = {
      ...full,
      name: { en: 'Two', vi: null },
      hostType: null,
      former: false,
      open: null,
      value: null,
      years: [],
      leads: [],
      fields: [],
      sources: [],
    };
    const pools = { sources: ['a', 'b'] };
    for (const records of [[full, bare], [bare], []]) {
      const packed = travel(packTable(columns, records, pools));
      expect(unpackTable(columns, packed, 'a table', pools)).toEqual(records);
    }
  });

  it('is refused rather than changed where it does not fit its packing', () => {
    expect(() => packTexts(['a\nb'])).toThrow(/line break/);
    expect(() => packTexts([''])).toThrow(/empty/);
    expect(() => packDegrees([1.234567])).toThrow(
      '1.234567 cannot be packed: it has more than five decimals',
    );
    expect(() => packWords(Array.from({ length: 63 }, (_, index) => `word ${index}`))).toThrow(/too many/);
  });
});
