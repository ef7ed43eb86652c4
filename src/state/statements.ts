import { decodeStatements } from '../model/catalog/statement.ts';
import { createLazy, useLazy } from './cooperation/knowledge.ts';
import { fetchJson } from './fetch-json.ts';

const statements = createLazy(async () => decodeStatements(await fetchJson('data/statements.json')));

/** What the source documents say: asked for by the first that shows some of it. */
export const useStatements = () => useLazy(statements);
