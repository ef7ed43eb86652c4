import { circleAround } from '../../model/area.ts';
import type { Place } from '../../model/catalog/places-file.ts';
import { type Filters, NO_FILTERS } from '../view/view.ts';
import { FIT, type FindEntities } from './entities.ts';
import type { Lexicon } from './lexicon.ts';
import { filtersOf } from './meaning.ts';
import { readQuestion, textLeft } from './read-question.ts';
import type { Count } from './readings.ts';
import { type Ranked, SCORE } from './suggestion.ts';

/** The circle around a place that a question asks for, with the filters that its other words mean; the nearest come first. */
export function suggestAround(
  text: string,
  present: Filters,
  count: Count,
  { places, lexicon }: { readonly places: FindEntities<Place>; readonly lexicon: Lexicon },
): Ranked[] {
  for (const { place, km, rest, isMeasured } of lexicon.aroundIn(text)) {
    const found = places(place, 1)[0];
    const question = readQuestion(rest, lexicon);
    const isClear = textLeft(question, question.segments) === '';
    if (!found || found.fit < (isMeasured ? FIT.beginning : FIT.whole) || !isClear) continue;
    const meanings = question.segments.flatMap((segment) => segment.meanings.slice(0, 1));
    const area = circleAround(found.value.lngLat, km);
    const patch = { ...filtersOf(meanings, ''), region: [], group: [], country: [], area };
    const kept = { ...present, ...patch };
    const filters = count(kept) > 0 ? kept : { ...NO_FILTERS, ...patch };
    const lifts = filters !== kept;
    return [
      {
        suggestion: {
          kind: 'filters',
          patch: lifts ? filters : patch,
          filters,
          count: count(filters),
          lifts,
          middle: found.value,
        },
        score: SCORE.led + FIT.whole + 1,
      },
    ];
  }
  return [];
}
