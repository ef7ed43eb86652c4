import { readRows } from '../catalog/row-file.ts';
import { id } from '../columns/kinds.ts';
import { CENTRE_EVENT, type Histories, historiesOf } from './centre-event.ts';

/** What happened to centres, by their ids, from the parsed text of `histories.json`; throws a sentence where it has another form. */
export function decodeHistories(json: unknown): Histories {
  return historiesOf(readRows({ centre: id(), ...CENTRE_EVENT }, json, 'histories.json'));
}
