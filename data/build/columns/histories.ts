import { id } from '../../../src/model/columns/kinds.ts';
import { CENTRE_EVENT } from '../../../src/model/register/centre-event.ts';

/** Columns of `centre-events.csv`: the centre, and what happened to it. */
export const HISTORIES = { centre: id(), ...CENTRE_EVENT };
