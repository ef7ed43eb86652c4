import { useCallback, useEffect, useRef, useState } from 'react';
import type { CandidateQuestion, Ranking } from '../../model/coverage/candidates.ts';

/** What the worker tells: how far it has come, then the ranking. */
export type RankingAnswer = { readonly share: number } | { readonly ranking: Ranking };

/** How far a ranking has come. */
export type RankingState =
  | { readonly status: 'idle' | 'failed' }
  | { readonly status: 'running'; readonly share: number }
  | { readonly status: 'done'; readonly ranking: Ranking };

const IDLE: RankingState = { status: 'idle' };

/** Ranks candidates in a worker, which is ended when it is done, when it is cancelled, and when something else is asked for (`key`). */
export function useRanking(key: unknown) {
  const [state, setState] = useState<RankingState>(IDLE);
  const worker = useRef<Worker | null>(null);
  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
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
      const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.current = made;
      setState({ status: 'running', share: 0 });
      made.onmessage = ({ data }: MessageEvent<RankingAnswer>) => {
        if ('share' in data) {
          setState({ status: 'running', share: data.share });
          return;
        }
        setState({ status: 'done', ranking: data.ranking });
        end();
      };
      made.onerror = () => {
        setState({ status: 'failed' });
        end();
      };
      made.postMessage(question);
    },
    [end],
  );
  const cancel = useCallback(() => {
    end();
    setState(IDLE);
  }, [end]);
  return { state, run, cancel };
}
