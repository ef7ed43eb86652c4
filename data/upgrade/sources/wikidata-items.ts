import { type Complain, UpgradeError } from '../fault.ts';
import { asList, asRawRecord, demandNames, FieldReader } from '../reading/fields.ts';
import { webAddress } from '../reading/web-address.ts';
import { VARIABLES } from './wikidata-query.ts';

/** What Wikidata says of an item. Several values of a kind are all here: which is right, a person decides. */
export interface ItemFacts {
  readonly names: Set<string>;
  readonly websites: Set<string>;
  /** Longitude and latitude with a space between. */
  readonly points: Set<string>;
  readonly rorIds: Set<string>;
}

const ITEM = /^https?:\/\/www\.wikidata\.org\/entity\/(Q[1-9]\d*)$/;

/** Well-known text of a point on the Earth; a point elsewhere begins with the address of its globe. */
const POINT = /^Point\((-?\d+(?:\.\d+)?(?:E-?\d+)?) (-?\d+(?:\.\d+)?(?:E-?\d+)?)\)$/i;

/** The items of answers in the format of SPARQL 1.1 Query Results JSON; throws where they have another form. */
export function readItems(
  answers: readonly unknown[],
  place: string,
  complain: Complain,
): ReadonlyMap<string, ItemFacts> {
  const items = new Map<string, ItemFacts>();
  for (const answer of answers) {
    const head = asRawRecord(asRawRecord(answer)?.head);
    const bindings = asRawRecord(asRawRecord(answer)?.results)?.bindings;
    if (!head || !Array.isArray(bindings)) {
      const mend = 'Take the JSON of query.wikidata.org, not CSV, and not the items themselves.';
      throw new UpgradeError([{ place, what: 'is no answer to a SPARQL query', mend }]);
    }
    demandNames(VARIABLES, asList(head.vars).map(String), place, 'Take the query that --by-hand shows.');
    for (const [index, binding] of bindings.entries()) {
      readBinding(binding, `${place} row ${index + 1}`, items, complain);
    }
  }
  return items;
}

function readBinding(
  binding: unknown,
  place: string,
  items: Map<string, ItemFacts>,
  complain: Complain,
): void {
  const terms = Object.entries(asRawRecord(binding) ?? {});
  const values = Object.fromEntries(terms.map(([name, term]) => [name, asRawRecord(term)?.value]));
  const id = String(values.item ?? '').match(ITEM)?.[1];
  const reader = new FieldReader(values, id ? `${place} (${id})` : place, complain);
  if (!id) {
    reader.refuse('item', 'is no item of Wikidata');
    return;
  }
  const facts: ItemFacts = items.get(id) ?? {
    names: new Set(),
    websites: new Set(),
    points: new Set(),
    rorIds: new Set(),
  };
  items.set(id, facts);
  add(facts.names, reader.text('nameVi'));
  add(facts.websites, webAddress(reader.text('website')));
  add(facts.rorIds, reader.text('ror'));
  const point = values.point;
  if (point === undefined) return;
  const degrees = String(point).match(POINT);
  if (degrees) facts.points.add(`${Number(degrees[1])} ${Number(degrees[2])}`);
  else reader.refuse('point', 'is not like Point(107.01 20.8)');
}

function add(values: Set<string>, value: string | null): void {
  if (value !== null) values.add(value);
}
