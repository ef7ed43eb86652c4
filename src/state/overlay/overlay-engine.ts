import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Knowledge } from '../cooperation/knowledge.ts';
import { countryOfPapers } from '../cooperation/partners.ts';
import { selectCooperation } from '../cooperation/select-cooperation.ts';
import { pathEnds, selectPaths } from '../cooperation/select-paths.ts';
import { keepLatest } from '../keep-latest.ts';
import { createOverlaySelector } from './select-overlay.ts';

/** The ways that a link asks for. The same question gives the same object. */
const createPathsSelector = () =>
  keepLatest((knowledge: Knowledge, catalog: Catalog, path: string, broad: boolean) => {
    const ends = pathEnds(path);
    return ends && selectPaths(knowledge, catalog, ends, broad);
  });

/** What lays cooperation over the map, in one script that is loaded once something is laid over. */
export const ENGINE = { countryOfPapers, selectCooperation, createOverlaySelector, createPathsSelector };
