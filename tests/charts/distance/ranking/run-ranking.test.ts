import { describe, expect, it } from 'vitest';
import {
  type RankingMeans,
  type RankingNews,
  runRanking,
} from '../../../../src/charts/distance/ranking/run-ranking.ts';
import { followRanking, type RankingState } from '../../../../src/charts/distance/ranking/use-ranking.ts';
import { candidateQuestion, rankCandidates } from '../../../../src/model/coverage/candidates.ts';
import { centresOf, EVERYWHERE } from '../../../../src/model/coverage/centres.ts';
import { maskOf } from '../../../../src/model/coverage/ground-index.ts';
import { measureReach } from '../../../../src/model/coverage/reach.ts';
import { realCatalog } from '../../../helpers/real-catalog.ts';
import { realIndex } from '../../../model/coverage/real-ground.ts';

const index = realIndex();
const country = 'IND';
const mask = maskOf(index, new Set([country])).places;
const centres = centresOf(realCatalog().sites, 'water', 'active');
const before = measureReach(
  index.places,
  centres.map(({ lngLat }) => ({ lngLat, regions: EVERYWHERE })),
);
const places = index.ground.places.filter((place) => place.country === country).map((place) => place.index);
const question = candidateQuestion(index.places, before, mask, places, { range: 500, count: 2 });

function rankAtOnce() {
  const steps = rankCandidates(question);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** A browser of which each pause waits until it is told to go on, and each look at its clock finds that a slice is over. */
function slowBrowser(startWorker: () => Worker) {
  const waiting: (() => void)[] = [];
  let time = 0;
  const means: RankingMeans = {
    startWorker,
    pause: (goOn) => waiting.push(goOn),
    now: () => {
      time += 100;
      return time;
    },
  };
  const news: RankingNews[] = [];
  return {
    news,
    run: () => runRanking(question, (each) => news.push(each), means),
    goOn: () => waiting.shift()?.(),
    waits: () => waiting.length > 0,
  };
}

const noWorker = (): Worker => {
  throw new DOMException('No worker here', 'SecurityError');
};

/** A worker that does nothing by itself. */
function idleWorker() {
  const worker = {
    ...{ onmessage: null, onerror: null, onmessageerror: null },
    ended: false,
    asked: 0,
    postMessage: () => {
      worker.asked++;
    },
    terminate: () => {
      worker.ended = true;
    },
  } as unknown as Worker & { ended: boolean; asked: number };
  return worker;
}

describe('a ranking of candidates', () => {
  it('goes on in the page, piece by piece, where no worker can be started, and comes to the same', () => {
    const { run, goOn, waits, news } = slowBrowser(noWorker);
    run();
    let pieces = 0;
    while (waits()) {
      goOn();
      pieces++;
    }
    expect(pieces).toBeGreaterThan(2);
    expect(news[0]).toEqual({ moved: 'page' });
    expect(news.at(-1)).toEqual({ ranking: rankAtOnce() });
    const shares = news.flatMap((each) => ('share' in each ? [each.share] : []));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('begins again in the page when its worker dies', () => {
    const worker = idleWorker();
    const { run, goOn, waits, news } = slowBrowser(() => worker);
    run();
    expect(worker.asked).toBe(1);
    expect(news).toEqual([]);
    worker.onerror?.(new Event('error', { cancelable: true }) as ErrorEvent);
    expect(worker.ended).toBe(true);
    while (waits()) goOn();
    expect(news.at(-1)).toEqual({ ranking: rankAtOnce() });
  });

  it('ends in the page too when it is cancelled', () => {
    const { run, goOn, waits, news } = slowBrowser(noWorker);
    const end = run();
    goOn();
    const told = news.length;
    end();
    while (waits()) goOn();
    expect(news).toHaveLength(told);
  });

  it('is done with its worker when that has answered', () => {
    const worker = idleWorker();
    const { run, news, waits } = slowBrowser(() => worker);
    run();
    const ranking = rankAtOnce();
    worker.onmessage?.(new MessageEvent('message', { data: { ranking } }));
    expect(worker.ended).toBe(true);
    expect(news).toEqual([{ ranking }]);
    expect(waits()).toBe(false);
  });

  it('says to the end that the page itself ranks', () => {
    const follow = (news: readonly RankingNews[]) =>
      news.reduce<RankingState>(followRanking, { status: 'running', share: 0, inPage: false });
    const ranking = { single: [], greedy: [] };
    expect(follow([{ share: 0.5 }, { ranking }])).toEqual({ status: 'done', ranking, inPage: false });
    expect(follow([{ share: 0.5 }, { moved: 'page' }])).toEqual({
      status: 'running',
      share: 0,
      inPage: true,
    });
    expect(follow([{ moved: 'page' }, { share: 0.5 }, { ranking }])).toEqual({
      ...{ status: 'done', ranking },
      inPage: true,
    });
    expect(follow([{ moved: 'page' }, { failed: true }])).toEqual({ status: 'failed' });
  });
});
