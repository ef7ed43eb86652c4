import { useMemo } from 'react';
import { partnersTexts } from '../../i18n/charts/partners.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { PartId, Weights } from '../../model/partners/parts.ts';
import type { Party } from '../../model/partners/party.ts';
import { measurePartners, type RankedPartner, weighPartners } from '../../model/partners/rank.ts';
import { useChronicle, useCopublications, useKnowledge } from '../../state/cooperation/knowledge.ts';
import { createPartnerWords, type PartnerWords } from '../../state/cooperation/partner-words.ts';
import { useApp } from '../../state/use-app.ts';
import type { ChartStatus } from '../frame/state.tsx';
import { type PartnerView, partnerTables, questionOf, weightsOf } from './question.ts';
import { usePartnerView } from './use-partner-view.ts';

/** The partners of whoever is chosen, weighed, with what says what was found. */
export interface Ranking {
  readonly subject: Party;
  readonly parts: readonly PartId[];
  readonly partners: readonly RankedPartner[];
  readonly words: PartnerWords;
}

/** The ranking that the view asks for, how far what it needs is loaded, and how to try again. Only weighing follows a slider. */
export function useRanking(): {
  readonly view: PartnerView;
  readonly weights: Weights;
  /** Null while nothing is loaded, and where nobody is chosen. */
  readonly ranking: Ranking | null;
  readonly status: ChartStatus;
  readonly retry: () => void;
} {
  const i18n = useI18n();
  const text = useTexts(partnersTexts);
  const catalog = useApp((state) => state.catalog);
  const view = usePartnerView();
  const { state: knowledge, retry: retryKnowledge } = useKnowledge();
  const { state: chronicle, retry: retryChronicle } = useChronicle();
  const { state: papers, retry: retryPapers } = useCopublications();
  const tables = useMemo(
    () =>
      knowledge.status === 'ready' && chronicle.status === 'ready' && papers.status === 'ready'
        ? partnerTables(catalog, knowledge.value, chronicle.value, papers.value)
        : null,
    [catalog, knowledge, chronicle, papers],
  );
  const { options, field, region, group, country, site, network, broad } = view;
  const of = options['partners-of'];
  // Not the weights: what is measured does not change with them.
  const question = useMemo(
    () =>
      questionOf({
        field,
        region,
        group,
        country,
        site,
        network,
        broad,
        options: of ? { 'partners-of': of } : {},
      }),
    [field, region, group, country, site, network, broad, of],
  );
  const measured = useMemo(
    () => (tables && question ? measurePartners(question, tables) : null),
    [tables, question],
  );
  const words = useMemo(
    () =>
      tables && measured && question
        ? createPartnerWords(i18n, text, tables, tables.networks, measured.subject)
        : null,
    [i18n, text, tables, measured, question],
  );
  const weights = useMemo(() => weightsOf(options), [options]);
  const ranking = useMemo(
    (): Ranking | null =>
      measured && words
        ? {
            subject: measured.subject,
            parts: measured.parts,
            partners: weighPartners(measured, weights),
            words,
          }
        : null,
    [measured, words, weights],
  );
  return {
    view,
    weights,
    ranking,
    status: [knowledge, chronicle, papers].find(({ status }) => status !== 'ready')?.status ?? 'ready',
    retry: () => {
      retryKnowledge();
      retryChronicle();
      retryPapers();
    },
  };
}
