import { decodeProcedure } from '../../model/proposal/procedure.ts';
import { createLazy, useLazy } from '../cooperation/knowledge.ts';
import { fetchJson } from '../fetch-json.ts';

const procedure = createLazy(async () => decodeProcedure(await fetchJson('data/procedure.json')));

/** The steps of UNESCO's procedure: asked for by the first that shows a proposal. */
export const useProcedure = () => useLazy(procedure);
