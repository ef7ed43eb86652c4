import { amount, choice, id, optional, text, word, year } from '../columns/kinds.ts';
import { NETWORK } from '../network.ts';
import { DETAILS, SITE } from '../site.ts';
import { KINDS } from '../vocabulary.ts';
import { COUNTRY } from './catalog.ts';

/** Version of the form of all data files; the build writes it, the readers refuse any other. */
export const DATA_VERSION = 7;

/** Countries as they travel: a Vietnamese name that equals the English one is left out. */
export const PACKED_COUNTRY = { ...COUNTRY, name: { en: text(), vi: optional(text()) } };

/** What all sites share, as it travels: an id that `usualId` finds is left out. */
export const PACKED_SITE = { id: optional(id()), kind: choice(KINDS), ...SITE };

/** Details with the id of their site. */
export const PACKED_DETAILS = { id: id(), ...DETAILS };

/** Networks with the number of their members, which travel one after the other in a table of their own. */
export const PACKED_NETWORK = { ...NETWORK, memberCount: amount() };

/** The different memberships of sites. */
export const MEMBERSHIP = { id: id(), role: word(), since: optional(year()) };

/** The different sources of a file. */
export const SOURCE = { name: text() };
