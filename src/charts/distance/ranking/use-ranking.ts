import { useCallback, useEffect, useRef, useState } from 'react';
import type { CandidateQuestion, Ranking } from '../../../model/coverage/candidates.ts';
import { type RankingNews, runRanking } from './run-ranking.ts';

/** How far a ranking has come. */
export type RankingState =
  | { readonly status: 'idle' | 'failed' }
  /** `inPage`: the browser has no worker for it, so that the page itself ranks, more slowly. */
  | { readonly status: 'running'; readonly share: number; readonly inPage: boolean }
  | { readonly status: 'done'; readonly ranking: Ranking; readonly inPage: boolean };

const IDLE: RankingState = { status: 'idle' };

/** What a ranking is when there is news of it. */
export function followRanking(state: RankingState, news: RankingNews): RankingState {
  const inPage = 'inPage' in state && state.inPage;
  if ('failed' in news) return { status: 'failed' };
  if ('moved' in news) return { status: 'running', share: 0, inPage: true };
  return 'share' in news
    ? { status: 'running', share: news.share, inPage }
    : { status: 'done', ranking: news.ranking, inPage };
}

/** Ranks candidates; it is ended when it is done, when it is cancelled, and when something else is asked for (`key`). */
export function useRanking(key: unknown) {
  const [state, setState] = useState<RankingState>(IDLE);
  const ending = useRef<(() => void) | null>(null);
  const end = useCallback(() => {
    ending.current?.();
    ending.current = null;
  }, []);
  // What was ranked before says nothing of what is asked for now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect is for a change of what is asked for.
  useEffect(() => {
    setState(IDLE);
    return end;
  }, [key, end]);
  const run = useCallback(
    (question: CandidateQuestion) => {
      end();
      setState({ status: 'running', share: 0, inPage: false });
      ending.current = runRanking(question, (news) => setState((before) => followRanking(before, news)));
    },
    [end],
  );
  const cancel = useCallback(() => {
    end();
    setState(IDLE);
  }, [end]);
  return { state, run, cancel };
}
