import { useMemo } from 'react';
import { partnersTexts } from '../../i18n/charts/partners.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Network } from '../../model/network.ts';
import { useKnowledge } from '../../state/cooperation/knowledge.ts';
import { ChartFrame } from '../frame/frame.tsx';
import { useIsCard } from '../frame/host.ts';
import { useChartOption } from '../frame/use-option.tsx';
import { PartnersControls, PartnersViewChoice } from './controls.tsx';
import { findPartners } from './finding.ts';
import { PartnerCard, PartnerRows } from './rows.tsx';
import { tableOfPartners } from './table.ts';
import { useRanking } from './use-ranking.ts';
import { PartWeights } from './weights.tsx';

const NO_NETWORKS: ReadonlyMap<string, Network> = new Map();
const NO_TABLE = { columns: [], rows: [] };

/** Partners of a country, a centre or a network, ranked by parts that the reader weighs. */
export function RankingChart() {
  const i18n = useI18n();
  const text = useTexts(partnersTexts);
  const [of] = useChartOption('partners-of');
  const isCard = useIsCard('partners');
  const { state: knowledge } = useKnowledge();
  const { view, weights, ranking, status, retry } = useRanking();
  const finding = useMemo(
    () =>
      ranking
        ? findPartners(ranking.subject, ranking.partners, weights, {
            sight: { fields: view.field, broad: view.broad },
            ...{ words: ranking.words, text, i18n },
          })
        : '',
    [ranking, weights, view, text, i18n],
  );
  const table = useMemo(
    () =>
      ranking
        ? tableOfPartners(ranking.partners, ranking.parts, weights, { words: ranking.words, text })
        : NO_TABLE,
    [ranking, weights, text],
  );
  const empty = !ranking ? text.noSubject[of] : ranking.partners.length === 0 ? finding : null;
  return (
    <ChartFrame
      id="partners"
      method="partners"
      finding={finding || (status === 'ready' ? (empty ?? '') : '')}
      unit={text.unit}
      source={text.source}
      notes={[text.notes.judge, text.notes.method, text.notes.narrow]}
      table={table}
      status={status}
      onRetry={retry}
      empty={status === 'ready' ? empty : null}
      controls={
        <>
          <PartnersViewChoice />
          <PartnersControls
            networks={knowledge.status === 'ready' ? knowledge.value.networks : NO_NETWORKS}
          />
        </>
      }
    >
      {({ height }) =>
        ranking &&
        (isCard ? (
          <PartnerCard partners={ranking.partners} words={ranking.words} height={height} />
        ) : (
          <div className="partners">
            <PartWeights parts={ranking.parts} weights={weights} />
            <PartnerRows
              partners={ranking.partners}
              subject={ranking.subject}
              parts={ranking.parts}
              weights={weights}
              words={ranking.words}
            />
          </div>
        ))
      }
    </ChartFrame>
  );
}
