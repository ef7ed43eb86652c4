import { greatCircleKm } from '../../../src/model/geodesy.ts';
import type { LngLat } from '../../../src/model/site.ts';
import type { Territory } from '../../build/territory.ts';
import type { Complain } from '../fault.ts';
import { samePageKey, unescoPage } from '../reading/web-address.ts';
import { movePoint, pointOf } from '../tables/move-point.ts';
import { RowDraft } from '../tables/row-draft.ts';
import type { Cells } from '../tables/table-text.ts';
import type { DataSet } from './data-set.ts';
import { countriesOf, type Match } from './join.ts';
import { isCoarse, type OfficialSite } from './official-site.ts';

/** The year in which UNESCO made its designation of geoparks: members of the older network are dated so. */
const FIRST_OFFICIAL_GEOPARKS = 2015;

/** What a note says of a year that no source gave. */
const YEAR_UNSOURCED = /^designation year from background knowledge/;

/** How much two areas differ before it looks like another unit. */
const OTHER_UNIT = 10;

/** What a comparison needs besides the rows. */
export interface Comparison {
  readonly dataSet: DataSet;
  /** Written beside what is taken over. */
  readonly source: string;
  readonly territory: Territory;
  readonly complain: Complain;
}

/** What the data set says otherwise of a row, as a draft with remarks; null where a fault keeps it from being said. */
export function compareSite({ row, parts }: Match, comparison: Comparison): RowDraft | null {
  const draft = new RowDraft(comparison.dataSet.table, row, comparison.source);
  if (row.withdrawn_year) {
    comparison.complain({
      place: parts[0]?.place ?? '',
      what: `the data set lists ${row.id}, which our table has as withdrawn in ${row.withdrawn_year}`,
      mend: `Look it up; if it is back, empty withdrawn_year by hand. Else write "${parts[0]?.key} -" into a file for --pairs.`,
    });
    return null;
  }
  compareCountries(draft, row, parts);
  compareArea(draft, parts, comparison.dataSet);
  compareYear(draft, parts, comparison.dataSet);
  compareExtensions(draft, parts);
  compareWebsite(draft, parts);
  if (!comparePoint(draft, row, parts, comparison)) return null;
  if (!draft.isEmpty || row.verified === 'no') nameItsPage(draft, parts);
  return draft;
}

/** The value on which all parts agree that have one; undefined, with a remark, where they do not. */
function agreed<T>(
  draft: RowDraft,
  parts: readonly OfficialSite[],
  what: string,
  pick: (part: OfficialSite) => T | null,
): T | undefined {
  const values = parts.map(pick).filter((value): value is T & {} => value !== null);
  const different = new Set(values.map(String));
  if (different.size === 1) return values[0];
  if (different.size > 1) {
    const each = parts.map((part) => `${part.countries.join('/')} ${String(pick(part))}`).join(', ');
    draft.remark(`its rows differ in ${what}, so it stays: ${each}`);
  }
  return undefined;
}

function compareCountries(draft: RowDraft, row: Cells, parts: readonly OfficialSite[]): void {
  const theirs = [...new Set(parts.flatMap(({ countries }) => countries))].sort();
  const ours = [...countriesOf(row)].sort();
  if (theirs.join() !== ours.join()) {
    draft.remark(`the data set has it in ${theirs.join(', ')}; ours in ${ours.join(', ')}`);
  }
}

function compareArea(draft: RowDraft, parts: readonly OfficialSite[], { id }: DataSet): void {
  const hectares = agreed(draft, parts, 'area', (part) => part.hectares);
  if (hectares === undefined) return;
  const [column, value] =
    id === 'mab001' ? ['area_ha', hectares] : ['area_km2', Number((hectares / 100).toFixed(2))];
  const ours = Number(draft.cell(column));
  // The data set has whole hectares: a finer value of ours that agrees is no other.
  const rounding = id === 'mab001' ? 1 : 0.01;
  if (draft.cell(column) !== '' && Math.abs(ours - value) < rounding) return;
  const ratio = ours > 0 ? Math.max(value / ours, ours / value) : 1;
  if (ratio >= OTHER_UNIT)
    draft.remark(`the areas differ ${Math.round(ratio)} times: is it another unit, or a slip?`);
  draft.setSourced(column, String(value), 'area');
}

function compareYear(draft: RowDraft, parts: readonly OfficialSite[], { id }: DataSet): void {
  const year = agreed(draft, parts, 'year', (part) => part.year);
  if (year === undefined) return;
  const ours = Number(draft.cell('designated_year'));
  if (id === 'eg0001' && year <= FIRST_OFFICIAL_GEOPARKS) {
    // Our column counts from the first year in the network, which this data set does not know.
    if (ours > year) draft.remark(`the data set dates it ${year} or earlier; ours is ${ours}`);
    return;
  }
  if (ours === year && !draft.isNoted(YEAR_UNSOURCED)) return;
  draft.setSourced('designated_year', String(year), 'year');
  draft.dropNotes(YEAR_UNSOURCED);
}

/** Ours are incomplete: what they have stays. */
function compareExtensions(draft: RowDraft, parts: readonly OfficialSite[]): void {
  const theirs = parts.flatMap(({ extendedYears }) => extendedYears);
  const written = draft.cell('extended_years');
  const ours = written === '' ? [] : written.split(';').map(Number);
  const all = [...new Set([...ours, ...theirs])].sort((a, b) => a - b).join(';');
  if (theirs.some((year) => !ours.includes(year))) draft.setSourced('extended_years', all, 'extended');
}

function compareWebsite(draft: RowDraft, parts: readonly OfficialSite[]): void {
  const website = agreed(draft, parts, 'website', (part) => part.website);
  const ours = draft.cell('website');
  if (website === undefined || (ours !== '' && samePageKey(ours) === samePageKey(website))) return;
  draft.setSourced('website', website, 'website');
}

/** False where the point lies outside of the countries, which has been complained of. */
function comparePoint(
  draft: RowDraft,
  row: Cells,
  parts: readonly OfficialSite[],
  { territory, complain }: Comparison,
): boolean {
  const point = agreed<LngLat>(draft, parts, 'point', (part) => part.point);
  if (point === undefined) return true;
  const objection = territory.objection(point, countriesOf(row));
  if (objection !== null) {
    const swapped = territory.objection([point[1], point[0]], countriesOf(row)) === null;
    complain({
      place: parts[0]?.place ?? '',
      what: `coordinates "${point[1]}, ${point[0]}" are ${objection}${swapped ? ': latitude and longitude look swapped' : ''}`,
      mend: `Look ${row.id} up, and correct the point in the file or take the row out.`,
    });
    return false;
  }
  const ours = pointOf(row);
  if (isCoarse(point) && !isCoarse(ours) && row.coord_precision === 'site') {
    const km = Math.round(greatCircleKm(ours, point));
    draft.remark(`its point has two decimals at most, ours more (${km} km apart): ours stays`);
    return true;
  }
  movePoint(draft, row, point, isCoarse(point) ? 'approximate' : 'site');
  return true;
}

/** UNESCO's own page names the site: it belongs among the sources, and makes the row a verified one. */
function nameItsPage(draft: RowDraft, parts: readonly OfficialSite[]): void {
  const sources = draft.cell('source_url');
  const known = sources.split(' ; ').map((address) => unescoPage(address) ?? address);
  const news = parts
    .flatMap(({ page }) => page ?? [])
    .filter((page) => !known.includes(unescoPage(page) ?? page));
  const all = [...(sources === '' ? [] : [sources]), ...new Set(news)];
  draft.set('source_url', all.join(' ; '));
  if (parts.some(({ page }) => page !== null)) draft.set('verified', 'yes');
}
