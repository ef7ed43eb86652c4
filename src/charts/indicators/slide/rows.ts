import type { Indicator } from '../../../model/catalog/chronicle.ts';
import { INDICATOR_GROUPS, type IndicatorForm } from '../groups.ts';
import type { IndicatorPanel } from '../panels.ts';
import { isTarget } from '../words.ts';
import type { Saying } from './saying.ts';

/** Figures that are shown together, in the order in which they are read. */
export interface ShownFigures {
  readonly form: IndicatorForm;
  /** The group to which all of them belong; null where they are of several. */
  readonly panel: IndicatorPanel | null;
  readonly indicators: readonly Indicator[];
}

/** The one value that all have, or null. */
export function shared<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/**
 * The figures with these ids, or those of the first group; null where there is none, or where they are of several units, so
 * that their bars would say nothing.
 */
export function figuresAsked(
  ids: readonly string[] | undefined,
  panels: readonly IndicatorPanel[],
  { chronicle }: Pick<Saying, 'chronicle'>,
): ShownFigures | null {
  const groups = INDICATOR_GROUPS.filter(({ id, indicators }) =>
    ids ? indicators.some((member) => ids.includes(member)) : id === panels[0]?.id,
  );
  const wanted = groups.flatMap(({ indicators }) => indicators).filter((id) => ids?.includes(id) ?? true);
  const found = wanted.flatMap((id) => chronicle.indicators.find((indicator) => indicator.id === id) ?? []);
  const [group, ...others] = groups;
  const form = group && others.length === 0 ? group.form : 'compare';
  const panel = others.length === 0 ? (panels.find(({ id }) => id === group?.id) ?? null) : null;
  // The page itself draws some figures of several units side by side, such as reserves and centres of a country.
  const isOneScale = panel !== null && form !== 'figure';
  if (found.length === 0 || (!isOneScale && shared(found.map(({ unit }) => unit)) === null)) return null;
  const byYear = (a: Indicator, b: Indicator) => (a.year ?? 0) - (b.year ?? 0);
  const bySize = (a: Indicator, b: Indicator) => b.value - a.value;
  const order = { change: byYear, compare: bySize, figure: bySize, target: () => 0, range: () => 0 }[form];
  return { form, panel, indicators: [...found].sort(order) };
}

/** What names each of the figures: whose they are where they differ in that, their years where these pass, else their labels. */
export function categoriesOf(
  { form, panel, indicators }: ShownFigures,
  { words, text }: Pick<Saying, 'words' | 'text'>,
): readonly string[] {
  const entity = shared(indicators.map((indicator) => indicator.entity));
  const label = shared(indicators.map(words.label));
  return indicators.map((indicator) => {
    const row = panel?.rows.find((candidate) => candidate.indicator.id === indicator.id);
    // A span is one row on the page, of which a slide shows both ends.
    if (row && form !== 'range' && indicators.length > 1) return row.label;
    if (entity === null && label !== null) return words.entity(indicator.entity);
    const target = isTarget(indicator) ? ` (${text.target})` : '';
    if (label !== null && indicator.year !== null && indicators.length > 1)
      return `${indicator.year}${target}`;
    const own = words.label(indicator);
    return entity === null ? `${words.entity(indicator.entity)}: ${own}` : own;
  });
}
