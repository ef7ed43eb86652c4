import { useMemo } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { indexGround } from '../../model/coverage/ground-index.ts';
import { type ProposalReading, readProposal } from '../../model/proposal/asked.ts';
import { makeProposal, type ProposalTables } from '../../model/proposal/proposal.ts';
import { askedOf } from '../../state/coverage/asked.ts';
import { useGround } from '../../state/coverage/ground.ts';
import type { Writer } from '../../state/dossier/writer.ts';
import type { ComposedProposal } from '../../state/proposal/composed.ts';
import { useProcedure } from '../../state/proposal/procedure.ts';
import { writeProposal } from '../../state/proposal/write-proposal.ts';
import { useApp, useView } from '../../state/use-app.ts';
import type { Palette } from '../../theme/tokens.ts';
import { useDossierTables } from '../dossier/use-dossier.ts';

/** The tables of proposals, how far they have come, and how to try again. */
function useTables() {
  const catalog = useApp((state) => state.catalog);
  const { tables, documents, isFailed, papers, retry } = useDossierTables();
  const ground = useGround();
  const procedure = useProcedure();
  const [people, steps] = [ground.state, procedure.state];
  const index = useMemo(
    () => (people.status === 'ready' ? indexGround(people.value, catalog.countries) : null),
    [people, catalog],
  );
  const whole = useMemo(
    (): ProposalTables | null =>
      tables && index && steps.status === 'ready' ? { ...tables, index, procedure: steps.value } : null,
    [tables, index, steps],
  );
  return {
    tables: whole,
    documents,
    papers,
    isFailed: isFailed || people.status === 'failed' || steps.status === 'failed',
    retry: () => {
      retry();
      ground.retry();
      procedure.retry();
    },
  };
}

/** The proposal that a link asks for, in words, as soon as its tables have come. */
export function useProposal(asked: string, palette: Palette) {
  const i18n = useI18n();
  const catalog = useApp((state) => state.catalog);
  const view = useView((current) => current);
  const { tables, documents, ...loading } = useTables();
  const reading = useMemo((): ProposalReading => readProposal(asked, catalog), [asked, catalog]);
  const { whatif, options } = view;
  const proposal = useMemo(() => {
    if (!tables || !reading.asked) return null;
    // Neither the filters of the map nor those of years count here: a proposal is for a country.
    const { points, standing, byMandate, within } = askedOf({
      ...{ gap: null, field: [], since: null, region: [], group: [], country: [] },
      whatif,
      options,
    });
    return makeProposal(reading.asked, points, { standing, byMandate, within }, tables);
  }, [tables, reading, whatif, options]);
  const composed = useMemo((): ComposedProposal | null => {
    if (!proposal || !tables || !documents) return null;
    const writer = { i18n, tables, documents, palette };
    const write = (own: Writer) => writeProposal(proposal, own);
    return { writer, proposal, written: write(writer), write, isBrief: true, rows: null };
  }, [proposal, tables, documents, i18n, palette]);
  return { ...loading, reading, composed };
}
