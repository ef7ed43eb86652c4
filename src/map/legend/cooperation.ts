import type { I18n } from '../../i18n/i18n-context.tsx';
import { legendTexts } from '../../i18n/map/legend.ts';
import { keysOf } from '../../model/typed.ts';
import type { Belonging } from '../../state/overlay/map-overlay.ts';
import { ARC_COLOURS, ARC_LINES } from '../../theme/arc-colours.ts';
import { BELONGING_COLOURS } from '../../theme/belonging-colours.ts';
import { ARC_DASHES } from '../overlay/arc-lines.ts';
import type { SvgContext } from '../vector/svg-part.ts';
import type { LegendRow, LegendSection } from './section.ts';

/** The opened networks whose countries are filled, by their names. */
export function membersLegend(
  { overlay, layers, theme }: SvgContext,
  { locale }: I18n,
): LegendSection | null {
  const filled = new Set(overlay.countries.values());
  if (!layers.includes('members') || filled.size === 0) return null;
  const { members } = legendTexts.of(locale);
  const [first, second] = overlay.networks;
  const names: readonly [Belonging, string | undefined][] = [
    ['first', first?.name[locale]],
    ['second', second?.name[locale]],
    ['both', members.both],
  ];
  return {
    id: 'members',
    title: second ? members.comparison : members.title,
    rows: names.flatMap(([key, label]): LegendRow[] =>
      label !== undefined && filled.has(key)
        ? [{ key, label, swatch: { kind: 'fill', colour: BELONGING_COLOURS[theme][key] } }]
        : [],
    ),
    note: members.note,
  };
}

/** The kinds of links that are drawn as arcs. */
export function arcsLegend(
  { overlay, layers, theme }: SvgContext,
  { locale, messages }: I18n,
): LegendSection | null {
  if (!layers.includes('arcs') || overlay.arcs.length === 0) return null;
  const { arcs } = legendTexts.of(locale);
  const drawn = new Set(overlay.arcs.map(({ kind }) => kind));
  const kinds = keysOf(ARC_LINES).filter((kind) => drawn.has(kind));
  const notes = [
    ...(kinds.some((kind) => kind !== 'copublication') ? [arcs.linksNote] : []),
    ...(drawn.has('copublication') ? [arcs.papersNote] : []),
  ];
  return {
    id: 'arcs',
    title: arcs.title,
    rows: kinds.map((kind) => ({
      key: kind,
      label: kind === 'copublication' ? arcs.copublication : messages.linkTypes[kind],
      swatch: {
        kind: 'line',
        colour: ARC_COLOURS[theme][kind],
        width: 2.5,
        dash: ARC_DASHES[ARC_LINES[kind]] ?? [],
      },
    })),
    note: notes.join(' '),
  };
}
