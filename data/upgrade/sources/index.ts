import type { Source } from '../source.ts';
import { GEOPARKS_SOURCE, MAB_SOURCE } from './data-hub.ts';
import { OPENALEX_SOURCE } from './openalex.ts';
import { ROR_SOURCE } from './ror.ts';
import { WIKIDATA_SOURCE } from './wikidata.ts';

/** Every source, in the order of `--all`: official data first, and ids before what is found by them. */
export const SOURCES: readonly Source[] = [
  MAB_SOURCE,
  GEOPARKS_SOURCE,
  WIKIDATA_SOURCE,
  ROR_SOURCE,
  OPENALEX_SOURCE,
];
