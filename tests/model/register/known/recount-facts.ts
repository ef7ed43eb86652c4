import { type CountedSite, readTable, recountSites } from '../../../helpers/real-tables.ts';

const compiledOn = new URL('../../../../data/tables/edition.json', import.meta.url);
const { compiled } = (await import(compiledOn.pathname, { with: { type: 'json' } })).default;

/** The day on which the tables were compiled. */
export const COMPILED: string = compiled;

const EVENTS = readTable('centre-events');
const of = (centre: string, ...kinds: readonly string[]) =>
  EVENTS.filter((row) => row.centre === centre && kinds.includes(row.event ?? ''));

/** Whether a cell of the row itself is filled. */
const cell =
  (column: string) =>
  ({ row }: CountedSite): boolean =>
    Boolean(row[column]);

const exact = ({ row }: CountedSite): boolean => ['site', 'campus'].includes(row.coord_precision ?? '');

const ofLand = {
  year: cell('designated_year'),
  point: exact,
  website: cell('website'),
  verified: ({ row }: CountedSite) => row.verified === 'yes',
};

/** What is known of each kind of site, read from the tables anew; the term and the status, which are computed, are left to tests of their own. */
export const KNOWN: Readonly<Record<string, Readonly<Record<string, (site: CountedSite) => boolean>>>> = {
  centre: {
    category: cell('category'),
    nameVi: cell('name_vi'),
    host: cell('host_institution'),
    summary: cell('summary_en'),
    city: cell('city'),
    address: cell('address'),
    point: exact,
    approval: ({ id, row }) => of(id, 'approved').length > 0 || Boolean(row.approved_year),
    resolution: ({ id, row }) =>
      Boolean(
        of(id, 'approved').sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))[0]?.document ||
          row.gc_resolution,
      ),
    agreement: ({ id, row }) =>
      of(id, 'agreement-signed', 'entered-into-force').length > 0 || Boolean(row.agreement_year),
    website: cell('website'),
    email: cell('email'),
    languages: cell('languages'),
    verified: ({ row }) => row.verified === 'yes',
  },
  'biosphere-reserve': { ...ofLand, area: cell('area_ha') },
  geopark: { ...ofLand, area: cell('area_km2') },
};

/** The sites of which something is asked. */
export const PRESENT: readonly CountedSite[] = recountSites().filter(({ former }) => !former);
