import type { I18n } from '../../i18n/i18n-context.tsx';
import { legendTexts } from '../../i18n/map/legend.ts';
import type { Site } from '../../model/site.ts';
import { FIELDS, KINDS, type Kind } from '../../model/vocabulary.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { SlideLegendRow, SlideMapOrder } from '../../state/slides/map-order.ts';
import { type MarkStyle, markShape, markStyle, SHAPE_OF_KIND } from '../../theme/marks.ts';
import { buildLegend } from '../legend/index.ts';
import { swatchMarkup } from '../legend/swatch-markup.ts';
import type { SvgContext } from '../vector/svg-part.ts';
import { type SlideGround, slideContext } from './slide-context.ts';
import { slideScenes } from './slide-scenes.ts';

/** What a slide's legend leaves out: what every map has, what its words say, and marks, which it explains in its own way. */
const UNSAID = ['lines', 'rings', 'reach', 'area', 'other-half', 'kinds', 'fields'];

/** So many categories of the reader's own lists are explained on a slide. */
const MOST_OWN = 6;

const sample = (kind: Kind, more: Partial<MarkStyle> = {}): MarkStyle => ({
  key: kind,
  shape: SHAPE_OF_KIND[kind],
  field: 'water',
  hollow: false,
  former: false,
  ...more,
});

/**
 * The marks of a map in the fewest rows: a kind of one colour by its name, one of several colours by its fields. One row alone
 * says what the title says, and is left out.
 */
export function marksOf(
  { palette, layers }: SvgContext,
  shown: Scene,
  i18n: I18n,
): readonly SlideLegendRow[] {
  if (!layers.includes('sites')) return [];
  const { kinds, fields, filters } = i18n.messages;
  const sites = Array.from(shown.visible, (index) => shown.catalog.sites[index]).flatMap((site): Site[] =>
    site ? [site] : [],
  );
  const present = KINDS.filter((kind) => sites.some((site) => site.kind === kind));
  const row = (style: MarkStyle, colour: string, label: string): SlideLegendRow => ({
    sample: swatchMarkup({ kind: 'mark', style, colour }, palette),
    label,
  });
  const rows = present.flatMap((kind) => {
    const own = sites.filter((site) => site.kind === kind);
    const colours = new Map<string, string[]>();
    for (const field of FIELDS) {
      if (!own.some((site) => site.field === field)) continue;
      const colour = palette.field[field];
      colours.set(colour, [...(colours.get(colour) ?? []), fields[field].name]);
    }
    const [first] = colours.keys();
    if (colours.size === 1 && first) {
      const name =
        present.length === 1 && kind === 'centre'
          ? i18n.formats.list(colours.get(first) ?? [])
          : kinds[kind].one;
      return [row(sample(kind), first, name)];
    }
    // Fields that share a colour are those of which there are few.
    return [...colours].map(([colour, names]) =>
      row(
        sample(kind),
        colour,
        names.length > 2 ? legendTexts.of(i18n.locale).otherFields : i18n.formats.list(names),
      ),
    );
  });
  const styles = sites.map(markStyle);
  const rest = [
    ...(sites.some((site) => markShape(site) === 'ringed-circle')
      ? [row(sample('centre', { shape: 'ringed-circle' }), palette.ink, filters.marks.category1)]
      : []),
    ...(styles.some(({ hollow }) => hollow)
      ? [row(sample(present.at(-1) ?? 'centre', { hollow: true }), palette.ink, filters.marks.unsure)]
      : []),
    ...(styles.some(({ former }) => former)
      ? [row(sample('centre', { former: true }), palette.ink, filters.marks.former)]
      : []),
  ];
  return rows.length + rest.length > 1 ? [...rows, ...rest] : [];
}

/** The legend of the map of a step, only of what is there. */
export function slideLegend(order: SlideMapOrder, ground: SlideGround): readonly SlideLegendRow[] {
  const { i18n } = ground;
  const { shown } = slideScenes(order);
  const context = slideContext(order, ground);
  const layers = buildLegend({ ...context, scene: shown }, i18n)
    .filter(({ id }) => !UNSAID.includes(id))
    .flatMap(({ id, rows, caption }) => {
      // From farther away no more colours can be told apart, and words are needed for what the speaker shows.
      const told = id === 'own' ? rows.slice(0, MOST_OWN) : rows;
      const rest = rows.length - told.length;
      const more = (): SlideLegendRow => ({
        sample: '',
        label: legendTexts.of(i18n.locale).more(rest, i18n.formats.count(rest)),
        entries: rest,
      });
      return [
        ...(caption ? [{ sample: '', label: caption, entries: 0 }] : []),
        ...told.map(({ swatch, label }) => ({ sample: swatchMarkup(swatch, context.palette), label })),
        ...(rest > 0 ? [more()] : []),
      ];
    });
  return [...layers, ...marksOf(context, shown, i18n)];
}
