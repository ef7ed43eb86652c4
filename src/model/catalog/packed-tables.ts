import { choice, id, optional, text } from '../columns/kinds.ts';
import { SITE } from '../site.ts';
import { KINDS } from '../vocabulary.ts';
import { COUNTRY } from './catalog.ts';

/** Version of the form of all data files; the build writes it, the readers refuse any other. */
export const DATA_VERSION = 8;

/** Countries as they travel: a Vietnamese name that equals the English one is left out. */
export const PACKED_COUNTRY = { ...COUNTRY, name: { en: text(), vi: optional(text()) } };

/** What all sites share, as it travels: an id that `usualId` finds is left out. */
export const PACKED_SITE = { id: optional(id()), kind: choice(KINDS), ...SITE };
