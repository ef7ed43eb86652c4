import { countryOfPapers } from '../cooperation/partners.ts';
import { selectCooperation } from '../cooperation/select-cooperation.ts';
import { createOverlaySelector } from './select-overlay.ts';

/** What lays cooperation over the map, in one script that is loaded once something is laid over. */
export const ENGINE = { countryOfPapers, selectCooperation, createOverlaySelector };
