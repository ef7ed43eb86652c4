import type { I18n } from '../../i18n/i18n-context.tsx';
import { legendTexts } from '../../i18n/map/legend.ts';
import { keysOf } from '../../model/typed.ts';
import type { ArcKind, Belonging } from '../../state/overlay/map-overlay.ts';
import { ARC_LINES, arcColour, arcLine } from '../../theme/arc-colours.ts';
import { BELONGING_COLOURS } from '../../theme/belonging-colours.ts';
import { BELONGING_HATCHES } from '../../theme/hatches.ts';
import { ARC_DASHES } from '../overlay/arc-lines.ts';
import type { SvgContext } from '../vector/svg-part.ts';
import type { LegendRow, LegendSection, Swatch } from './section.ts';

const KINDS: readonly ArcKind[] = ['pair', ...keysOf(ARC_LINES)];

/** The opened networks whose countries are filled, by their names. */
export function membersLegend(
  { overlay, layers, theme, hatching }: SvgContext,
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
  const swatchOf = (key: Belonging): Swatch => ({
    kind: 'fill',
    colour: BELONGING_COLOURS[theme][key],
    ...(hatching ? { hatch: BELONGING_HATCHES[key] } : {}),
  });
  return {
    id: 'members',
    title: second ? members.comparison : members.title,
    rows: names.flatMap(([key, label]): LegendRow[] =>
      label !== undefined && filled.has(key) ? [{ key, label, swatch: swatchOf(key) }] : [],
    ),
    note: members.note,
  };
}

/** The kinds of links that are drawn as arcs, and how many pairs of countries there are where they are gathered. */
export function arcsLegend(
  { overlay, layers, theme }: SvgContext,
  { locale, messages, formats }: I18n,
): LegendSection | null {
  if (!layers.includes('arcs') || overlay.arcs.length === 0) return null;
  const { arcs } = legendTexts.of(locale);
  const drawn = new Set(overlay.arcs.map(({ kind }) => kind));
  const { pairs } = overlay;
  const kinds = KINDS.filter((kind) => drawn.has(kind));
  const nameOf = (kind: ArcKind): string => {
    if (kind === 'copublication') return arcs.copublication;
    if (kind !== 'pair') return messages.linkTypes[kind];
    const isAll = !pairs || pairs.drawn === pairs.all;
    return isAll
      ? arcs.allPairs(pairs?.all ?? 0, formats.count(pairs?.all ?? 0))
      : arcs.strongestPairs(formats.count(pairs.drawn), formats.count(pairs.all));
  };
  const notes = [
    ...(pairs ? [arcs.pairsNote] : []),
    ...(kinds.some((kind) => kind !== 'copublication') ? [arcs.linksNote] : []),
    ...(drawn.has('copublication') ? [arcs.papersNote] : []),
  ];
  return {
    id: 'arcs',
    title: arcs.title,
    rows: kinds.map((kind) => ({
      key: kind,
      label: nameOf(kind),
      swatch: {
        kind: 'line',
        colour: arcColour(theme, kind),
        width: 2.5,
        dash: ARC_DASHES[arcLine(kind)] ?? [],
      },
    })),
    note: notes.join(' '),
  };
}
