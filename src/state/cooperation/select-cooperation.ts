import type { Link } from '../../model/network.ts';
import { sameItems } from '../same-items.ts';
import { type Cooperation, filterCooperation } from './cooperation.ts';

/** What one asks of `filterCooperation`. */
type Question = Parameters<typeof filterCooperation>;

/** Enough for all that ask about one Scene in their own ways, and for those that still show the Scene before. */
const MOST_ANSWERS = 8;

/** The latest questions and answers, the last one first; by the links, which are loaded once. */
const latest = new WeakMap<readonly Link[], (readonly [Question, Cooperation])[]>();

function isSame(a: Question, b: Question): boolean {
  const [knowledge, scene, { link, broad }, ignored = []] = a;
  return (
    knowledge.networks === b[0].networks &&
    scene === b[1] &&
    broad === b[2].broad &&
    sameItems(link, b[2].link) &&
    sameItems(ignored, b[3] ?? [])
  );
}

/** As `filterCooperation`, done once for all who ask the same: they are given the same object. */
export function selectCooperation(...question: Question): Cooperation {
  const { links } = question[0];
  const answers = latest.get(links) ?? [];
  const known = answers.find(([asked]) => isSame(asked, question));
  const answer = known ?? ([question, filterCooperation(...question)] as const);
  const others = answers.filter((one) => one !== known);
  latest.set(links, [answer, ...others].slice(0, MOST_ANSWERS));
  return answer[1];
}
