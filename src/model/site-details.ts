import type { RecordOf } from './columns/column.ts';
import {
  amount,
  choice,
  email,
  from,
  list,
  optional,
  rorId,
  shared,
  sources,
  text,
  url,
  wikidataId,
  year,
} from './columns/kinds.ts';
import { TERM_RULES } from './register/term.ts';
import { FIRST_RESERVES, UNESCO_FOUNDED } from './site.ts';

/*
 * What only cards and exported files tell of sites. It stands apart from what the first paint knows, which would else bring it along.
 */

/** Columns of every table of sites that only cards show. */
export const SITE_CARD = {
  /** Where the point comes from, in the table's words; `background-knowledge` where unsourced. */
  coordinateSource: from('coord_source', text()),
  website: optional(url()),
  /** Addresses or `doc-…` ids; empty where the row is background knowledge. */
  sources: from('source_url', sources()),
  note: optional(text()),
};

/** Columns of `centres.csv` that only cards show. */
export const CENTRE_CARD = {
  /** The host's name in Vietnamese: of a source, or our own translation. */
  hostVi: from('host_institution_vi', optional(text())),
  /** The city's name in Vietnamese, where it has one of its own. */
  cityVi: optional(text()),
  /** Street and house, as the centre's own page prints them. */
  address: optional(text()),
  email: optional(email()),
  /** Working languages, ISO 639-1. */
  languages: list(text()),
  keywords: list(text()),
  /** What the centre does, in one sentence of ours. */
  summary: { en: optional(text()), vi: optional(text()) },
  /** Who gave the Vietnamese name: a source, or this atlas; null where there is none. */
  nameViBy: optional(choice(['source', 'atlas'])),
  rorId: optional(rorId()),
  wikidataId: optional(wikidataId()),
  sourceTitle: optional(text()),
  /** Year of the first agreement with UNESCO. */
  agreementYear: optional(year(UNESCO_FOUNDED)),
  /** Resolution of the General Conference, e.g. `37 C/Resolution 35`. */
  resolution: from('gc_resolution', optional(text())),
};

/** Columns of `biosphere-reserves.csv` that only cards show. */
export const RESERVE_CARD = {
  /** In the language of its country, where a source gives it. */
  nameLocal: optional(text()),
  wikidataId: optional(wikidataId()),
  /** Hectares; null where no source read gives it. Of geoparks, the build makes it of `area_km2` (× 100). */
  areaHectares: from('area_ha', optional(amount())),
  extendedYears: list(year(FIRST_RESERVES)),
};

/** What only the card of a site shows, loaded apart from the catalog; empty where it is of another kind of site. */
export const DETAILS = {
  ...SITE_CARD,
  ...CENTRE_CARD,
  ...RESERVE_CARD,
  /** The present term of a centre, which `termOf` computes of its events; all null where no agreement is dated. */
  term: {
    /** When it is expected to end, as exact as the date from which it counts. */
    end: optional(text()),
    from: optional(text()),
    years: optional(amount()),
    rule: optional(choice(TERM_RULES)),
  },
  /** Networks that list the site itself. */
  networks: shared<{ readonly id: string; readonly role: string; readonly since: number | null }>(
    'memberships',
  ),
};

/** The facts of a site that only its card shows, loaded apart from the catalog. */
export type SiteDetails = RecordOf<typeof DETAILS>;
