import type { Coverage } from '../../state/coverage/coverage.ts';
import type { DistanceWords } from '../../state/coverage/words.ts';
import type { ChartOptionValue } from '../../state/view/charts.ts';

/** What must be known to read the chart, each a sentence, the most needed first. */
export function notesOf(
  view: ChartOptionValue<'distance-view'>,
  { asked, centres, undated }: Coverage,
  known: number | null,
  words: DistanceWords,
): readonly string[] {
  const { notes } = words.text;
  const { formats } = words;
  const counted = view === 'fields' ? [] : [notes.centres(centres.length, formats.count(centres.length))];
  return [
    ...(asked.unknown === null ? [] : [notes.unknown(asked.unknown.slice(0, 40))]),
    ...(asked.points.length > 0 && view !== 'fields' && view !== 'years'
      ? [notes.thought(asked.points.length)]
      : []),
    ...counted,
    notes.standing[asked.standing],
    ...(asked.byMandate ? [notes.mandate] : []),
    ...((view === 'years' || asked.since) && undated > 0
      ? [notes.undated(undated, formats.count(undated))]
      : []),
    ...(known === null || view === 'fields' ? [] : [notes.known(formats.share(known))]),
    notes.line,
    ...(view === 'people' ? [notes.land] : []),
    notes.territories,
  ];
}
