import type { I18n } from '../../i18n/i18n-context.tsx';
import type { GroundIndex } from '../../model/coverage/ground-index.ts';
import type { CoverageHistory } from '../../model/coverage/history.ts';
import type { MatrixCell } from '../../model/coverage/matrix.ts';
import { type Spread, shareWithin, spreadOf } from '../../model/coverage/people.ts';
import type { Coverage } from '../../state/coverage/coverage.ts';
import type { DistanceWords } from '../../state/coverage/words.ts';
import type { ChartOptionValue } from '../../state/view/charts.ts';
import { lastClass, type PeopleNumbers } from './numbers.ts';

/** The numbers of the view that is shown, and of no other. */
export interface DistanceNumbers {
  readonly view: ChartOptionValue<'distance-view'>;
  readonly people: PeopleNumbers;
  /** Null in the views that do not show it. */
  readonly land: Spread | null;
  readonly cells: readonly MatrixCell[];
  readonly history: CoverageHistory;
}

/** What the chart shows, in one sentence. */
export function findDistance(
  { view, people, cells, history }: DistanceNumbers,
  coverage: Coverage,
  index: GroundIndex,
  words: DistanceWords,
  { messages }: I18n,
): string {
  const { text, formats } = words;
  const { asked } = coverage;
  const last = lastClass(coverage);
  const shareOf = (spread: Spread) => formats.share(shareWithin(spread, last) ?? 0);
  const km = words.km(asked.within);
  const told = { subject: words.nameOfSubject(asked.subject), part: words.nameOfPart(asked.part) };
  if (view === 'fields') {
    const none = cells.filter(({ spread }) => (shareWithin(spread, last) ?? 0) === 0);
    if (none.length > 1) return text.findingNone(formats.count(none.length), formats.count(cells.length), km);
    const [least] = [...cells].sort(
      (a, b) => (shareWithin(a.spread, last) ?? 1) - (shareWithin(b.spread, last) ?? 1),
    );
    if (!least) return text.nobody;
    return text.findingFields({
      field: messages.fields[least.field].name,
      region: messages.regions[least.region].name,
      share: shareOf(least.spread),
      km,
    });
  }
  if (people.people.total === 0) return text.nobody;
  if (view === 'whatif') {
    const count = asked.points.length;
    if (count === 0) return text.findingNoWhatIf(told);
    const from = shareOf(spreadOf(coverage.before, index.places, coverage.mask.places));
    return text.findingWhatIf({ ...told, count, km, from, to: shareOf(people.people) });
  }
  const [first, latest] = [history.years[0], history.years.at(-1)];
  if (view === 'years' && first && latest) {
    return text.findingYears({
      ...told,
      km,
      ...{ first: first.year, from: shareOf(first.spread), last: latest.year, to: shareOf(latest.spread) },
    });
  }
  const [city] = people.cities;
  const found = text.finding({ ...told, km, share: shareOf(people.people) });
  return city && Number.isFinite(city.km)
    ? `${found}${text.farthest(city.place.name[words.locale], words.km(city.km))}`
    : found;
}
