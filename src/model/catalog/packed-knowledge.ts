import { amount, id, optional, text, word, year } from '../columns/kinds.ts';
import { NETWORK } from '../network.ts';
import { DETAILS } from '../site-details.ts';

/** Details with the id of their site. */
export const PACKED_DETAILS = { id: id(), ...DETAILS };

/** Networks with the number of their members, which travel one after the other in a table of their own. */
export const PACKED_NETWORK = { ...NETWORK, memberCount: amount() };

/** The different memberships of sites. */
export const MEMBERSHIP = { id: id(), role: word(), since: optional(year()) };

/** The different sources of a file. */
export const SOURCE = { name: text() };
