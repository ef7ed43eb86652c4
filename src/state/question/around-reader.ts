import type { Vocabulary } from '../../i18n/search/vocabulary-shape.ts';
import { LARGEST_CIRCLE_KM } from '../../model/area.ts';
import { spelledWords } from '../../model/search/fold.ts';
import { phrasesOf } from './facet-phrases.ts';

/** How far `near` reaches, in kilometres; the suggestion says so. */
const NEAR_KM = 500;

const folded = (text: string) => spelledWords(text).join(' ');

/** A phrase such as `within {km} km of {place}`, for folded words; what stands before it is the rest of the question. */
function patternOf(phrase: string): RegExp {
  const parts = phrase.split(/(\{km\}|\{place\})/).map((part) => {
    if (part === '{km}') return '(?<km>\\d[\\d ]*?)';
    return part === '{place}' ? '(?<place>.+?)' : folded(part);
  });
  const body = parts.filter(Boolean).join(' ').replace('(?<km>\\d[\\d ]*?) km', '(?<km>\\d[\\d ]*?) ?km');
  return new RegExp(`^(?<rest>(?:.+ )?)${body}$`);
}

/** What is asked of the surroundings of a place. */
interface Asked {
  readonly place: string;
  readonly km: number;
  readonly rest: string;
  /** Whether the distance itself was asked for: the name of the place may then still be unfinished. */
  readonly isMeasured: boolean;
}

/** Makes what finds in a question that it asks for the surroundings of a place. */
export function createAroundReader(vocabularies: readonly Vocabulary[]): (text: string) => Asked[] {
  const patterns = vocabularies.flatMap(({ around }) => phrasesOf(around).map(patternOf));
  return (text) => {
    const asked = folded(text);
    return patterns.flatMap((pattern) => {
      const { place, km, rest = '' } = pattern.exec(asked)?.groups ?? {};
      const far = km === undefined ? NEAR_KM : Number(km.replaceAll(' ', ''));
      const isSound = place !== undefined && far >= 1 && far <= LARGEST_CIRCLE_KM;
      return isSound ? [{ place, km: far, rest, isMeasured: km !== undefined }] : [];
    });
  };
}
