import type { Ranking } from '../../../model/coverage/candidates.ts';

/** What is told of a ranking that runs: how far it has come, then the ranking. */
export type RankingAnswer = { readonly share: number } | { readonly ranking: Ranking };
