import { type CandidateQuestion, rankCandidates } from '../../../model/coverage/candidates.ts';
import { startWorker } from '../../../state/start-worker.ts';
import type { RankingAnswer } from './ranking-answer.ts';
import workerUrl from './worker.ts?worker&url';

/** What is told of a ranking: how far it has come, then the ranking; that it goes on in the page itself; that it failed. */
export type RankingNews = RankingAnswer | { readonly moved: 'page' } | { readonly failed: true };

/** So long the page ranks before it lets others have its thread, in milliseconds: less than a frame. */
const SLICE = 10;

/** What a ranking is run with. */
export interface RankingMeans {
  /** Errors: no worker can be started. */
  readonly startWorker: () => Worker;
  /** Goes on when the page has drawn and heard what came meanwhile. */
  readonly pause: (goOn: () => void) => void;
  /** Milliseconds since some moment. */
  readonly now: () => number;
}

/** In the browser. */
export const BROWSER_MEANS: RankingMeans = {
  startWorker: () => startWorker(workerUrl),
  pause: (goOn) => setTimeout(goOn, 0),
  now: () => performance.now(),
};

/** Ranks in the page itself, piece by piece; gives what ends it. */
function rankInPage(
  question: CandidateQuestion,
  tell: (news: RankingNews) => void,
  { pause, now }: RankingMeans,
): () => void {
  let isEnded = false;
  const steps = rankCandidates(question);
  const work = () => {
    if (isEnded) return;
    const until = now() + SLICE;
    try {
      let step = steps.next();
      while (!step.done && now() < until) step = steps.next();
      if (step.done) tell({ ranking: step.value });
      else {
        tell({ share: step.value });
        pause(work);
      }
    } catch {
      tell({ failed: true });
    }
  };
  pause(work);
  return () => {
    isEnded = true;
  };
}

/** Ranks candidates in a worker; where none can be started, or the one that was dies, from the beginning in the page itself. Gives what ends it. */
export function runRanking(
  question: CandidateQuestion,
  tell: (news: RankingNews) => void,
  means: RankingMeans = BROWSER_MEANS,
): () => void {
  let worker: Worker | null = null;
  let endPage: (() => void) | null = null;
  const end = () => {
    worker?.terminate();
    worker = null;
    endPage?.();
  };
  const move = () => {
    worker?.terminate();
    worker = null;
    tell({ moved: 'page' });
    endPage = rankInPage(question, tell, means);
  };
  try {
    const made = means.startWorker();
    worker = made;
    made.onmessage = ({ data }: MessageEvent<RankingAnswer>) => {
      if ('ranking' in data) end();
      tell(data);
    };
    made.onerror = (event) => {
      event.preventDefault();
      move();
    };
    made.onmessageerror = move;
    made.postMessage(question);
  } catch {
    move();
  }
  return end;
}
