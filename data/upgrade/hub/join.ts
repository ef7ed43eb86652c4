import { words } from '../../../src/model/search/fold.ts';
import type { Complain } from '../fault.ts';
import { unescoPage } from '../reading/web-address.ts';
import type { Cells } from '../tables/table-text.ts';
import type { DataSet } from './data-set.ts';
import type { OfficialSite } from './official-site.ts';

/** A row of ours and the rows of theirs that speak of it: several where countries share the site. */
export interface Match {
  readonly row: Cells;
  readonly parts: readonly OfficialSite[];
}

/** What belongs together, and what stands alone on either side. */
export interface Joined {
  readonly matches: readonly Match[];
  readonly onlyTheirs: readonly OfficialSite[];
  readonly onlyOurs: readonly Cells[];
}

/** Stands for our id in a pair where we have no such row. */
const NONE = '-';

/** Words that official titles have and our names leave off. */
const TITLE_WORDS = new Set(['unesco', 'global', 'geopark', 'biosphere', 'reserve', 'transboundary', 'the']);

/**
 * Joins as the tables' SOURCES say: by UNESCO's page among our sources, else by the name within the same country; `pairs`
 * gives ids of ours by theirs, which a person looked up, and goes before both. What could be two rows is complained of.
 */
export function join(
  dataSet: DataSet,
  rows: readonly Cells[],
  sites: readonly OfficialSite[],
  pairs: ReadonlyMap<string, string>,
  complain: Complain,
): Joined {
  const finder = new Finder(dataSet, rows, pairs, complain);
  const parts = new Map<Cells, OfficialSite[]>();
  const onlyTheirs: OfficialSite[] = [];
  const doubtful = new Set<Cells>();
  for (const site of sites) {
    const found = finder.find(site);
    const [row] = found;
    if (found.length === 1 && row) parts.set(row, [...(parts.get(row) ?? []), site]);
    else if (found.length === 0) onlyTheirs.push(site);
    else for (const candidate of found) doubtful.add(candidate);
  }
  const matches = [...parts].flatMap(([row, own]) =>
    isOneSite(own, complain, row) ? [{ row, parts: own }] : [],
  );
  const onlyOurs = rows.filter((row) => !parts.has(row) && !doubtful.has(row) && !row.withdrawn_year);
  return { matches, onlyTheirs, onlyOurs };
}

class Finder {
  private readonly byPage = new Map<string, Cells[]>();
  private readonly byName = new Map<string, Cells[]>();
  private readonly byId: ReadonlyMap<string, Cells>;

  constructor(
    private readonly dataSet: DataSet,
    rows: readonly Cells[],
    private readonly pairs: ReadonlyMap<string, string>,
    private readonly complain: Complain,
  ) {
    this.byId = new Map(rows.map((row) => [row.id ?? '', row]));
    for (const row of rows) {
      for (const page of pagesOf(row)) add(this.byPage, page, row);
      for (const name of new Set([row.name_en, row.name_local].map((text) => nameKey(text ?? '')))) {
        if (name !== '') add(this.byName, name, row);
      }
    }
  }

  /** The rows that a site may be: one where it is clear; several where it is not, which has been complained of. */
  find(site: OfficialSite): readonly Cells[] {
    const paired = this.pairs.get(site.key);
    if (paired === NONE) return [];
    if (paired !== undefined) return this.findPaired(site, paired);
    const page = site.page === null ? null : unescoPage(site.page);
    const byPage = page === null ? [] : (this.byPage.get(page) ?? []);
    const byName = this.narrow(site, this.byName.get(nameKey(site.name)) ?? []);
    const agree = byPage.filter((row) => byName.includes(row));
    const found = agree.length > 0 ? agree : [...new Set([...byPage, ...byName])];
    if (found.length > 1) {
      const how = byPage.length > 0 && byName.length > 0 ? 'its page and its name point to' : 'it may be';
      this.refuse(site, `${how} several rows of ours: ${found.map(({ id }) => id).join(', ')}`);
    }
    return found;
  }

  private findPaired(site: OfficialSite, id: string): readonly Cells[] {
    const row = this.byId.get(id);
    if (row) return [row];
    this.refuse(site, `is paired with ${id}, which ${this.dataSet.table}.csv does not have`);
    return [];
  }

  /** Rows of one of the site's countries; of these, where there are several, those that are shared as the site is. */
  private narrow(site: OfficialSite, rows: readonly Cells[]): readonly Cells[] {
    const near = rows.filter((row) => countriesOf(row).some((code) => site.countries.includes(code)));
    if (near.length < 2) return near;
    const alike = near.filter((row) => (row[this.dataSet.shared] === 'true') === site.isTransboundary);
    return alike.length > 0 ? alike : near;
  }

  private refuse({ key, place, name }: OfficialSite, what: string): void {
    const mend = `Write "${key} our-id" into a file and name it with --pairs.`;
    this.complain({ place, what: `${name}: ${what}`, mend });
  }
}

/** Whether rows that were found for one row of ours are parts of one site: a row for each country that shares it. */
function isOneSite(parts: readonly OfficialSite[], complain: Complain, row: Cells): boolean {
  const countries = parts.flatMap((part) => part.countries);
  const isShared =
    parts.every((part) => part.isTransboundary) && new Set(countries).size === countries.length;
  if (parts.length === 1 || isShared) return true;
  complain({
    place: parts.map(({ place }) => place).join(' and '),
    what: `all look like our ${row.id}`,
    mend: `In a file for --pairs, write "their-id ${NONE}" for each that is not it; our table may lack a row.`,
  });
  return false;
}

/** The name without the words of its title, in letters and digits only: `Cat Ba Biosphere Reserve` is `catba`. */
export function nameKey(name: string): string {
  return words(name)
    .filter((word) => !TITLE_WORDS.has(word))
    .join('');
}

export function countriesOf(row: Cells): readonly string[] {
  return (row.country_iso3 ?? '').split(';');
}

function pagesOf(row: Cells): readonly string[] {
  const pages = (row.source_url ?? '').split(' ; ').flatMap((address) => unescoPage(address) ?? []);
  return [...new Set(pages)];
}

function add(map: Map<string, Cells[]>, key: string, row: Cells): void {
  map.set(key, [...(map.get(key) ?? []), row]);
}
