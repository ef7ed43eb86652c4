import { readFileSync } from 'node:fs';
import { indexGround } from '../../src/model/coverage/ground-index.ts';
import { decodeProcedure } from '../../src/model/proposal/procedure.ts';
import type { ProposalTables } from '../../src/model/proposal/proposal.ts';
import type { Measuring } from '../../src/model/proposal/reach-of.ts';
import { realGround } from '../model/coverage/real-ground.ts';
import { realDossierTables } from './dossier-tables.ts';

/** Distances as the chart measures them where nothing else is chosen. */
export const USUAL: Measuring = { standing: 'active', byMandate: false, within: 1000 };

let tables: ProposalTables | undefined;

/** All that proposals are made of, as the build made it from the real tables. */
export function realProposalTables(): ProposalTables {
  const dossiers = realDossierTables();
  const text = readFileSync(new URL('../../public/data/procedure.json', import.meta.url), 'utf8');
  tables ??= {
    ...dossiers,
    index: indexGround(realGround(), dossiers.catalog.countries),
    procedure: decodeProcedure(JSON.parse(text)),
  };
  return tables;
}
