import type { Complain } from '../fault.ts';
import {
  asList,
  asRawRecord,
  asRecords,
  demandNames,
  FieldReader,
  type RawRecord,
} from '../reading/fields.ts';
import { webAddress } from '../reading/web-address.ts';

/** What is read of a record of ROR, schema 2 (ror.readme.io/v2/docs/fields). */
export interface Organisation {
  /** `https://ror.org/04rwqq797`. */
  readonly id: string;
  /** `active`, `inactive` or `withdrawn`. */
  readonly status: string;
  readonly countryIso2: string | null;
  /** Of its one place; null where it has several. */
  readonly city: string | null;
  readonly website: string | null;
  readonly nameVi: string | null;
  readonly wikidataIds: readonly string[];
  readonly parents: readonly string[];
  readonly successors: readonly string[];
}

const FIELDS = ['id', 'names', 'links', 'locations', 'status', 'relationships', 'external_ids'];

/** UNESCO itself is a parent of its centres in ROR, and hosts none of category 2. */
const UNESCO = 'https://ror.org/04h4z8k05';

/** Reads a record; null, with a complaint, where a cell cannot be read. Throws where it is of another schema. */
export function readOrganisation(value: unknown, place: string, complain: Complain): Organisation | null {
  const record = asRawRecord(value);
  if (!record) {
    complain({ place, what: 'is no record', mend: 'Download it again.' });
    return null;
  }
  demandNames(FIELDS, Object.keys(record), place, 'Take the record of schema 2, from api.ror.org/v2.');
  let isSound = true;
  const where = `${place} (${String(record.id)})`;
  const note: Complain = (fault) => {
    isSound = false;
    complain(fault);
  };
  const reader = new FieldReader(record, where, note);
  const id = reader.text('id');
  if (id === null || !/^https:\/\/ror\.org\/0\w{8}$/.test(id)) reader.refuse('id', 'is no ROR id');

  const listOf = (field: string) => asRecords(record[field]);
  const textOf = (item: RawRecord | undefined, field: string) =>
    item ? new FieldReader(item, where, note).text(field) : null;
  const places = asRecords(listOf('locations').map((location) => location.geonames_details));
  const related = (type: string) =>
    listOf('relationships').filter(
      (relation) => String(relation.type).toLowerCase() === type && relation.id !== UNESCO,
    );
  const organisation: Organisation = {
    id: id ?? '',
    status: reader.text('status') ?? 'without a status',
    countryIso2: textOf(places[0], 'country_code'),
    city: places.length === 1 ? textOf(places[0], 'name') : null,
    website: webAddress(
      textOf(
        listOf('links').find(({ type }) => type === 'website'),
        'value',
      ),
    ),
    nameVi: textOf(
      listOf('names').find(({ lang, types }) => lang === 'vi' && !asList(types).includes('acronym')),
      'value',
    ),
    wikidataIds: listOf('external_ids')
      .filter(({ type }) => type === 'wikidata')
      .flatMap(({ all, preferred }) => (preferred ? [preferred] : asList(all)))
      .map(String)
      .filter((item) => /^Q[1-9]\d*$/.test(item)),
    parents: related('parent').flatMap((relation) => textOf(relation, 'label') ?? []),
    successors: related('successor').flatMap((relation) => textOf(relation, 'label') ?? []),
  };
  return isSound ? organisation : null;
}
