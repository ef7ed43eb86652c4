import { plural } from '../../plural.ts';

/** The words of the chart of co-publication partners. */
export const texts = {
  unit: 'Works of a year with authors in both',
  source: 'Source: OpenAlex (CC0), counted 27 August 2024, published by Vladimir Batagelj (bavla/OpenAlex)',
  finding: (country: string, year: number, total: string, partner: string, papers: string, share: string) =>
    `${country}, ${year}: ${total} works with authors abroad; most with ${partner}: ${papers} (${share})`,
  findingWithoutTotal: (country: string, year: number, partner: string, papers: string) =>
    `${country}, ${year}: most works shared with ${partner}: ${papers}`,
  none: (country: string, year: number) =>
    `OpenAlex has no work of ${year} that ${country} shares with anyone. Choose another year or country.`,
  notFound: 'No partner of that name. Clear the search.',
  wholeCounting:
    'Shares of the works with authors abroad; a work counts whole in every pair, so they sum to over 100%.',
  incomplete: (years: string) => `${years} read low: not wholly indexed when counted.`,
  lastYears: (whole: number, last: number) =>
    `${whole} is the last year wholly indexed. The source counted on 27 August 2024 and ends with ${last}, so ${last + 1} is not shown.`,
  pairYears: (years: string) => `Between two countries there are numbers of ${years}.`,
  fall: (year: number, now: string, fewer: string, partners: string) =>
    `${year} has ${now} works with authors abroad, ${fewer} fewer than the year before${partners && `; most went with ${partners}`}. The source states no cause; an address that an author adds to the own counts as well.`,
  fallWith: (name: string, before: string, now: string) => `${name} (${before} → ${now})`,
  incompleteYears: (first: number, last: number) =>
    first === last ? `${last} incomplete` : `${first}–${last} incomplete`,
  tableOf: 'Table and CSV',
  tables: { partners: 'Partners', years: 'Years' },
  indexed: { wholly: 'wholly', partly: 'partly: reads low' },
  territories: 'Countries and territories as in OpenAlex; names imply nothing about status.',
  country: 'Country',
  year: 'Year',
  yearIncomplete: (year: string) => `${year} (incomplete)`,
  show: 'Show',
  mosts: { fit: 'what fits', '30': '30', '60': '60', all: 'all' },
  growthWith: 'Growth with',
  strongest: 'the strongest',
  search: 'Find a partner',
  columns: { partner: 'Countries and territories', papers: 'Works', share: 'Share', indexed: 'Indexed' },
  bar: (name: string, count: number, formatted: string, share: string | null): string =>
    `${name}: ${plural(count, formatted, 'work', 'works')}${share === null ? '' : `, ${share}`}`,
  territory: 'Not a row of the atlas: it cannot be filtered by.',
  total: 'All international',
  pair: (name: string) => `With ${name}`,
  point: (year: number, total: string | null, name: string, papers: string | null): string =>
    [`${year}`, total === null ? null : `all ${total}`, papers === null ? null : `with ${name} ${papers}`]
      .filter(Boolean)
      .join('\n'),
  at: (year: number, value: string) => `${year}: ${value}`,
};
