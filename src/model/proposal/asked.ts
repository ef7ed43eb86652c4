import type { Catalog } from '../catalog/catalog.ts';
import { GAP_SUBJECTS, type GapSubject } from '../coverage/centres.ts';
import type { Iso3 } from '../site.ts';
import { cleanText } from '../text/clean-text.ts';
import { isOneOf } from '../typed.ts';

/** What a proposal is about. */
export interface ProposalAsked {
  readonly subject: GapSubject;
  readonly country: Iso3;
  /** The institution that would be the centre, as the reader wrote it; '' where none is named yet. */
  readonly host: string;
}

/** No host has a longer name in a link. */
export const LONGEST_HOST = 100;

/** A host's name without what nobody sees, and no longer than a link carries. */
export const tidyHost = (written: string): string =>
  cleanText(written).replace(/\s+/g, ' ').trim().slice(0, LONGEST_HOST).trim();

/** As a link carries it: `water:VNM:Institute of Water`. */
export function encodeProposal({ subject, country, host }: ProposalAsked): string {
  const name = tidyHost(host);
  return `${subject}:${country}${name ? `:${name}` : ''}`;
}

/** What a link asks for, and what of it the tables do not know. */
export interface ProposalReading {
  /** Null where no proposal can be made of it. */
  readonly asked: ProposalAsked | null;
  /** As they stand in the link. */
  readonly unknown: readonly string[];
}

/** Reads what a link asks for: a field, a country, and what may stand after them, the host. */
export function readProposal(text: string, { countries }: Pick<Catalog, 'countries'>): ProposalReading {
  const [field = '', code = '', ...rest] = text.split(':');
  const [subject, country] = [field.trim().toLowerCase(), code.trim().toUpperCase()];
  const isCountry = countries.has(country);
  if (isOneOf(GAP_SUBJECTS, subject) && isCountry)
    return { asked: { subject, country, host: tidyHost(rest.join(':')) }, unknown: [] };
  return {
    asked: null,
    unknown: [...(isOneOf(GAP_SUBJECTS, subject) ? [] : [field]), ...(isCountry ? [] : [code])].filter(
      Boolean,
    ),
  };
}
