import { type CandidateQuestion, rankCandidates } from '../../../model/coverage/candidates.ts';
import type { RankingAnswer } from './ranking-answer.ts';

/* Ranks candidates away from the page, and tells how far it has come; whoever does not want to wait ends it. */
self.onmessage = ({ data }: MessageEvent<CandidateQuestion>) => {
  const ranking = rankCandidates(data);
  const tell = (answer: RankingAnswer) => self.postMessage(answer);
  let step = ranking.next();
  while (!step.done) {
    tell({ share: step.value });
    step = ranking.next();
  }
  tell({ ranking: step.value });
};
