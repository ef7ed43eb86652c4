import { suggest } from '../src/state/question/suggest.ts';
import { NO_FILTERS } from '../src/state/view/view.ts';
import { realSources } from '../tests/state/question/real-sources.ts';
import { type Measurement, median } from './measurement.ts';

/** Questions as readers type them, letter by letter. */
const QUESTIONS = [
  'công viên địa chất việt nam',
  'water centres in Africa since 2010',
  'Mekong',
  'VAST',
  'Hoàng Sa',
  'cu lao cham',
  'khu dự trữ sinh quyển từ 2015',
  'langbaing',
] as const;
const ROUNDS = 12;
const FRAME = 16.7;

/** Milliseconds of a task for each letter of each question, the first rounds, which compile, left out. */
function timeLetters(task: (text: string) => unknown): number[] {
  const letters = QUESTIONS.flatMap((question) =>
    [...question].map((_letter, index) => question.slice(0, index + 1)),
  );
  const rounds = Array.from({ length: ROUNDS }, () =>
    letters.map((text) => {
      const start = performance.now();
      task(text);
      return performance.now() - start;
    }),
  );
  return rounds.slice(2).flat();
}

/** What a letter of a question costs until all that it may mean is found and counted, beside the search of names alone. */
export async function measureQuestion(): Promise<Measurement[]> {
  const sources = await realSources();
  const answers = timeLetters((text) => suggest(text, NO_FILTERS, 'vi', sources));
  const searches = timeLetters((text) => sources.search(text));
  const answer = median(answers);
  const search = median(searches);
  return [
    { name: 'a letter, answered', value: answer, unit: 'ms', budget: FRAME },
    { name: 'a letter, names alone', value: search, unit: 'ms', budget: null },
    { name: 'answered against names alone', value: answer / search, unit: '×', budget: 15 },
  ];
}
