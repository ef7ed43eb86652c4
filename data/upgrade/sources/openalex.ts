import { type Fault, UpgradeError } from '../fault.ts';
import { fetchJson, type Web } from '../fetching.ts';
import type { Change, Proposal, RowChange } from '../proposal.ts';
import type { Download } from '../reading/download.ts';
import { asList, asRawRecord, demandNames, FieldReader } from '../reading/fields.ts';
import type { Context, Keys, Source } from '../source.ts';
import type { Cells } from '../tables/table-text.ts';
import type { Workbook } from '../tables/workbook.ts';

const TABLE = 'centre-papers';

/** OpenAlex gives at most this many groups at once (developers.openalex.org/guides/grouping). */
const MOST_GROUPS = 200;

/** A few requests a day need no key; a hundred do (developers.openalex.org/guides/authentication). */
const WHEN_REFUSED = 'Put a free key of openalex.org/settings/api into OPENALEX_API_KEY.';

/** Papers a year of centres with a ROR id. */
export const OPENALEX_SOURCE: Source = {
  name: 'openalex',
  title: 'Papers a year of centres with a ROR id: OpenAlex (CC0)',
  byHand: (workbook) =>
    `a JSON object with the answer for each ROR id: {"${centresOf(workbook)[0]?.ror_id}": …}\n${centresOf(
      workbook,
    )
      .map((row) => worksAddress(row.ror_id ?? ''))
      .join('\n')}`,
  fetch: fetchCounts,
  propose: proposeCounts,
};

function centresOf(workbook: Workbook): readonly Cells[] {
  return workbook.table('centres').rows.filter(({ ror_id: id }) => id);
}

/** Works with an author of the institution, counted by year; the address stands in the table as their source. */
function worksAddress(rorId: string): string {
  return `https://api.openalex.org/works?filter=authorships.institutions.ror:${rorId}&group_by=publication_year`;
}

async function fetchCounts(web: Web, workbook: Workbook, keys: Keys): Promise<Download> {
  const key = keys.OPENALEX_API_KEY;
  const answers: [rorId: string, answer: unknown][] = [];
  for (const { ror_id: rorId = '', id } of centresOf(workbook)) {
    web.say(`OpenAlex: ${id}`);
    const address = worksAddress(rorId) + (key ? `&api_key=${encodeURIComponent(key)}` : '');
    const answer = await fetchJson(web, address, { whenRefused: WHEN_REFUSED });
    if (answer !== null) answers.push([rorId, answer]);
  }
  return {
    content: Object.fromEntries(answers),
    day: new Date().toISOString().slice(0, 10),
    place: 'openalex',
  };
}

function proposeCounts({ content, day, place }: Download, { workbook }: Context): Proposal {
  const answers = asRawRecord(content);
  if (!answers || 'group_by' in answers || 'results' in answers) {
    const mend = 'Write {"https://ror.org/…": answer, …}, so that it is known whose papers they are.';
    throw new UpgradeError([{ place, what: 'does not say of which ROR id it speaks', mend }]);
  }
  const faults: Fault[] = [];
  const centres = centresOf(workbook);
  const known = new Map(workbook.table(TABLE).rows.map((row) => [`${row.centre} ${row.year}`, row]));
  const changes = centres.flatMap((centre) => {
    const answer = answers[centre.ror_id ?? ''];
    if (answer === undefined) return [];
    const counts = readCounts(answer, `${place} ${centre.ror_id} (${centre.id})`, (fault) =>
      faults.push(fault),
    );
    return changeOf(centre, counts, day, known) ?? [];
  });
  const ours = new Set(centres.map(({ ror_id: id }) => id));
  return {
    changes,
    remarks: [],
    onlyTheirs: Object.keys(answers).filter((id) => !ours.has(id)),
    onlyOurs: centres.filter(({ ror_id: id = '' }) => !(id in answers)).map(({ id }) => `${id}: no answer`),
    faults,
  };
}

/** Papers by year; empty, with a complaint, where the answer cannot be read. */
function readCounts(
  answer: unknown,
  place: string,
  complain: (fault: Fault) => void,
): ReadonlyMap<number, number> {
  const record = asRawRecord(answer) ?? {};
  demandNames(['meta', 'group_by'], Object.keys(record), place, 'Take the addresses that --by-hand shows.');
  const groups = asList(record.group_by);
  const promised = asRawRecord(record.meta)?.groups_count;
  if (groups.length >= MOST_GROUPS || (typeof promised === 'number' && promised > groups.length)) {
    const what = `the list of years ends early: ${groups.length} of ${String(promised ?? 'more')}`;
    complain({ place, what, mend: 'Run the command again.' });
    return new Map();
  }
  const counts = new Map<number, number>();
  groups.forEach((group, index) => {
    const reader = new FieldReader(asRawRecord(group) ?? {}, `${place} group ${index + 1}`, complain);
    const year = reader.year('key');
    const count = reader.number('count');
    if (year === null || count === null || !Number.isInteger(count) || count < 0) {
      reader.refuse('count', 'is no number of papers of a year');
    } else if (counts.has(year)) {
      reader.refuse('key', 'is there twice');
    } else if (count > 0) {
      counts.set(year, count);
    }
  });
  return counts;
}

/** What differs of one centre's papers. The year of the download is not over, and left out. */
function changeOf(
  centre: Cells,
  counts: ReadonlyMap<number, number>,
  day: string,
  known: ReadonlyMap<string, Cells>,
): Change | null {
  const { id = '', ror_id: rorId = '' } = centre;
  const rows = [...counts]
    .filter(([year]) => year < Number(day.slice(0, 4)))
    .sort(([a], [b]) => a - b)
    .flatMap(([year, papers]): RowChange[] => {
      const key = `${id} ${year}`;
      const old = known.get(key);
      if (old?.papers === String(papers)) return [];
      const cells = {
        centre: id,
        year: String(year),
        papers: String(papers),
        source: worksAddress(rorId),
        read_on: day,
      };
      const differing = Object.entries(cells).flatMap(([column, to]) => {
        const from = old?.[column] ?? '';
        return from === to ? [] : [{ column, from, to }];
      });
      return [{ table: TABLE, key, isNew: old === undefined, cells: differing }];
    });
  return rows.length === 0 ? null : { id, rows, source: `OpenAlex (CC0), ${day}`, remarks: [] };
}
