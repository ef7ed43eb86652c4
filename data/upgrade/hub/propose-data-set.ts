import { greatCircleKm } from '../../../src/model/geodesy.ts';
import type { Fault } from '../fault.ts';
import type { Proposal } from '../proposal.ts';
import type { Download } from '../reading/download.ts';
import type { Context } from '../source.ts';
import { pointOf } from '../tables/move-point.ts';
import { finishDrafts } from '../tables/row-draft.ts';
import type { Cells } from '../tables/table-text.ts';
import { compareSite } from './compare.ts';
import type { DataSet } from './data-set.ts';
import { countriesOf, join } from './join.ts';
import type { OfficialSite } from './official-site.ts';
import { readDataSet } from './read-data-set.ts';

/** How near a row without a partner must lie to be worth a look, in kilometres. */
const WORTH_A_LOOK = 60;

/** What the export of a data set says otherwise of our table. */
export function proposeDataSet(dataSet: DataSet, download: Download, context: Context): Proposal {
  const { workbook, territory, renamed, pairs } = context;
  const faults: Fault[] = [];
  const complain = (fault: Fault) => faults.push(fault);
  const codes = new Map(workbook.table('countries').rows.map(({ iso2 = '', iso3 = '' }) => [iso2, iso3]));
  const sites = readDataSet(dataSet, download, codes, renamed, complain);
  const { rows } = workbook.table(dataSet.table);
  const { matches, onlyTheirs, onlyOurs } = join(dataSet, rows, sites, pairs, complain);
  const source = `UNESCO Data Hub ${dataSet.id} (CC BY-SA 4.0), ${download.day}`;
  const comparison = { dataSet, source, territory, complain };
  return {
    ...finishDrafts(matches.flatMap((match) => compareSite(match, comparison) ?? [])),
    onlyTheirs: onlyTheirs.map((site) => describe(site, onlyOurs)),
    onlyOurs: onlyOurs.map(({ id = '', name_en: name = '' }) => `${id} (${name})`),
    faults,
  };
}

/** A site that our table lacks, and the nearest row of its countries that may be it under another name. */
function describe(site: OfficialSite, onlyOurs: readonly Cells[]): string {
  const { key, name, countries, year, point } = site;
  const text = `${key} ${name} (${countries.join(', ')}, ${year ?? 'no year'})`;
  if (point === null) return text;
  const near = onlyOurs
    .filter((row) => countriesOf(row).some((code) => countries.includes(code)))
    .map((row) => ({ id: row.id, km: greatCircleKm(pointOf(row), point) }))
    .filter(({ km }) => km <= WORTH_A_LOOK)
    .sort((a, b) => a.km - b.km)[0];
  return near ? `${text}; perhaps our ${near.id}, ${Math.round(near.km)} km away` : text;
}
