import { greatCircleKm } from '../geodesy.ts';
import type { Link } from '../network.ts';
import type { Centre, Iso3 } from '../site.ts';
import { FIELDS, type Field } from '../vocabulary.ts';
import { isAbout, type PartnerTables, type Party, type Sight } from './party.ts';

/** A figure of research is not used once it is older than this many years: it says only what was then. */
export const OLDEST_FIGURE = 10;

/** Growth is told from so many years before the last year on. */
export const GROWTH_YEARS = 6;

/** With fewer shared works than this at the start, growth is chance. */
export const FEWEST_PAPERS = 20;

/** What is found of two parties together, before anything is weighed. Null is not known, or cannot be asked of them. */
export interface Measures {
  /** Centres of the fields that are looked at; where none are, those of fields that both have. */
  readonly field: readonly Centre[];
  /** Fields in which only the other has a centre; null of a single centre. */
  readonly complement: readonly Field[] | null;
  /** Networks that both are members of; of a network those that its members share with it, and how many on average. */
  readonly networks: { readonly ids: readonly string[]; readonly mean: number };
  /** Links that sources state between the two. */
  readonly links: readonly Link[];
  /** Works with authors in both, in `year`. */
  readonly papers: number | null;
  /** How many times as many they are as so many years before. */
  readonly growth: { readonly ratio: number; readonly first: number; readonly from: number } | null;
  /** Kilometres from the nearest place of the one to the nearest of the other. */
  readonly near: number | null;
  /** Shares of the subject's countries: in the other's UNESCO region, and with it in the Group of 77. */
  readonly region: { readonly same: number; readonly south: number };
  /** What is spent on research and how many do it, where known and not too old. */
  readonly capacity: {
    readonly percent: number | null;
    readonly percentYear: number | null;
    readonly researchers: number | null;
    readonly researchersYear: number | null;
  };
}

/** Works that countries share with one another in each year of the table. */
type SharedWorks = (others: readonly Iso3[]) => readonly number[] | null;

/** Sums the works that a subject's countries share with others; null where one of these is its own. */
function sharedWorks({ countries }: Party, { papers }: PartnerTables): SharedWorks {
  if (!papers) return () => null;
  const own = new Set(countries);
  const sums = new Map<string, number[]>();
  for (const { from, to, papers: counts } of papers.of.pairs) {
    if (own.has(from) === own.has(to)) continue;
    const other = own.has(from) ? to : from;
    const sum = sums.get(other) ?? counts.map(() => 0);
    counts.forEach((count, place) => {
      sum[place] = (sum[place] ?? 0) + count;
    });
    sums.set(other, sum);
  }
  return (others) => {
    if (others.some((iso3) => own.has(iso3))) return null;
    return papers.of.years.map((_, place) =>
      others.reduce((sum, iso3) => sum + (sums.get(iso3)?.[place] ?? 0), 0),
    );
  };
}

function growthOf(works: readonly number[] | null, { papers }: PartnerTables): Measures['growth'] {
  if (!papers || !works) return null;
  const { years } = papers.of;
  const from = papers.year - GROWTH_YEARS;
  const [first = 0, last = 0] = [works[years.indexOf(from)], works[years.indexOf(papers.year)]];
  return first < FEWEST_PAPERS ? null : { ratio: last / first, first, from };
}

/** Kilometres between the nearest places of two parties; null where one has none. */
function kmBetween({ places: some }: Party, { places: others }: Party): number | null {
  const all = some.flatMap((a) => others.map((b) => greatCircleKm(a, b)));
  return all.length > 0 ? Math.min(...all) : null;
}

function networksOf(subject: Party, candidate: Party): Measures['networks'] {
  const [own = new Set<string>()] = candidate.memberships;
  const shared = subject.memberships.map((set) => [...set].filter((id) => own.has(id)));
  const ids = new Set(shared.flat());
  const sum = shared.reduce((total, each) => total + each.length, 0);
  return { ids: [...ids], mean: shared.length > 0 ? sum / shared.length : 0 };
}

function regionOf(subject: Party, candidate: Party, { catalog }: PartnerTables): Measures['region'] {
  const rows = (ids: readonly Iso3[]) => ids.flatMap((iso3) => catalog.countries.get(iso3) ?? []);
  const own = rows(subject.countries);
  const others = rows(candidate.countries);
  const share = (count: number) => (own.length > 0 ? count / own.length : 0);
  const isSouth = ({ groups }: { readonly groups: readonly string[] }) => groups.includes('g77');
  return {
    same: share(own.filter(({ region }) => others.some((other) => other.region === region)).length),
    south: others.some(isSouth) ? share(own.filter(isSouth).length) : 0,
  };
}

function capacityOf({ countries: [iso3 = ''] }: Party, tables: PartnerTables): Measures['capacity'] {
  const row = tables.research.get(iso3);
  const oldest = Number(tables.catalog.compiled.slice(0, 4)) - OLDEST_FIGURE;
  const isFresh = (year: number | null | undefined) => typeof year === 'number' && year >= oldest;
  const [spends, counts] = [isFresh(row?.percentYear), isFresh(row?.researchersYear)];
  return {
    percent: (spends && row?.percent) || null,
    percentYear: (spends && row?.percentYear) || null,
    researchers: (counts && row?.researchers) || null,
    researchersYear: (counts && row?.researchersYear) || null,
  };
}

/** Measures any candidate against a subject, in the fields that are looked at. */
export function createMeasure(
  subject: Party,
  tables: PartnerTables,
  sight: Sight,
): (candidate: Party) => Measures {
  const worksWith = sharedWorks(subject, tables);
  const links = tables.links.filter(
    ({ from, to, type, subject: about }) =>
      type !== 'host' && isAbout(sight, about) && (subject.isEnd(from) || subject.isEnd(to)),
  );
  const wanted = new Set(sight.fields.length > 0 ? sight.fields : subject.fields);
  return (candidate) => {
    const works = worksWith(candidate.countries);
    const place = tables.papers?.of.years.indexOf(tables.papers.year) ?? -1;
    return {
      field: candidate.centres.filter(({ field }) => wanted.has(field)),
      complement:
        subject.kind === 'site'
          ? null
          : FIELDS.filter(
              (field) =>
                candidate.fields.has(field) && !subject.fields.has(field) && !sight.fields.includes(field),
            ),
      networks: networksOf(subject, candidate),
      links: links.filter(
        ({ from, to }) =>
          (subject.isEnd(from) && candidate.isEnd(to)) || (subject.isEnd(to) && candidate.isEnd(from)),
      ),
      papers: works?.[place] ?? null,
      growth: growthOf(works, tables),
      near: kmBetween(subject, candidate),
      region: regionOf(subject, candidate, tables),
      capacity: capacityOf(candidate, tables),
    };
  };
}
