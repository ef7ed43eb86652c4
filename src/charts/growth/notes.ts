import { growthTexts } from '../../i18n/charts/growth.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Kind } from '../../model/vocabulary.ts';
import { tally, type YearTable } from '../../state/scene/cross-filter.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { GrowthEvents } from './events.ts';

/** What the columns leave out and how their years are meant, as far as it concerns what is shown. */
export function useGrowthNotes(
  scene: Scene,
  table: YearTable,
  events: GrowthEvents,
  hasFailed: boolean,
): readonly string[] {
  const { formats, locale } = useI18n();
  const text = useTexts(growthTexts);
  const kinds = tally(scene, 'kind', ['since']);
  const has = (kind: Kind) => (kinds.get(kind) ?? 0) > 0;
  return [
    ...(table.withoutYear > 0 ? [text.withoutYear(table.withoutYear, formats.count(table.withoutYear))] : []),
    scene.filters.former ? text.formerIn : text.formerOut,
    ...(has('centre') ? [text.centres] : []),
    ...(has('geopark') ? [text.geoparks] : []),
    // What stands before a colon or a bracket is enough for a note.
    ...events.earlier.map(({ year, text: { [locale]: words } }) =>
      text.earlier(year, (words.split(/[:(]/)[0] ?? words).trim()),
    ),
    ...(hasFailed ? [text.eventsFailed] : []),
  ];
}
