import { fieldRegionTexts } from '../../i18n/charts/field-region.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import { NAMED_AT_MOST } from '../marks/leaders.ts';
import { type FieldRegionCell, type FieldRegionNumbers, findInFieldRegions } from './numbers.ts';

/** What the matrix shows, in a sentence: its most notable gaps, where there are any, or else where most sites are. */
export function findPairs(numbers: FieldRegionNumbers, { messages, formats, locale }: I18n): string {
  const text = fieldRegionTexts.of(locale);
  const { count, list } = formats;
  const { largest, gaps, sites, cells, empty } = findInFieldRegions(numbers);
  const { total } = numbers;
  if (total === 0) return text.none;
  const pairOf = ({ field, region }: FieldRegionCell) =>
    text.pair(messages.fields[field].name, messages.regionsInSentence[region]);
  const [only] = cells === 1 ? numbers.cells.filter(({ chosen }) => chosen) : [];
  if (only) return text.only(pairOf(only), count(only.count), count(total), total);
  if (gaps.length > 0 && gaps.length <= NAMED_AT_MOST) {
    return text.gap(list(gaps.map(pairOf)), count(empty), count(cells));
  }
  if (empty > 0) return text.empty(count(empty), count(cells));
  if (largest.length > NAMED_AT_MOST) return text.noGap;
  const most = count(largest[0]?.count ?? 0);
  return `${text.noGap} ${text.most(list(largest.map(pairOf)), largest.length, most, count(sites))}`;
}
