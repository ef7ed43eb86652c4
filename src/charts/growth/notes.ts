import { growthTexts } from '../../i18n/charts/growth.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Kind } from '../../model/vocabulary.ts';
import { tally, type YearTable } from '../../state/scene/cross-filter.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { GrowthEvents } from './events/events.ts';

/** What the columns leave out and how their years are meant, as far as it concerns what is shown. */
export function noteYears(
  scene: Scene,
  { withoutYear }: Pick<YearTable, 'withoutYear'>,
  { formats, locale }: I18n,
): readonly string[] {
  const text = growthTexts.of(locale);
  const kinds = tally(scene, 'kind', ['since']);
  const has = (kind: Kind) => (kinds.get(kind) ?? 0) > 0;
  return [
    ...(withoutYear > 0 ? [text.withoutYear(withoutYear, formats.count(withoutYear))] : []),
    scene.filters.former ? text.formerIn : text.formerOut,
    ...(has('centre') ? [text.centres] : []),
    ...(has('geopark') ? [text.geoparks] : []),
  ];
}

/** The events before the years of the axis, and whether events are there at all. */
export function noteEvents(
  { earlier }: Pick<GrowthEvents, 'earlier'>,
  hasFailed: boolean,
  { locale }: I18n,
): readonly string[] {
  const text = growthTexts.of(locale);
  return [
    // What stands before a colon or a bracket is enough for a note.
    ...earlier.map(({ year, text: { [locale]: words } }) =>
      text.earlier(year, (words.split(/[:(]/)[0] ?? words).trim()),
    ),
    ...(hasFailed ? [text.eventsFailed] : []),
  ];
}
