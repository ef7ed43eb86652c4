import type { I18n } from '../../i18n/i18n-context.tsx';
import { legendTexts } from '../../i18n/map/legend.ts';
import { FIELDS, type Field, KINDS, type Kind } from '../../model/vocabulary.ts';
import type { Scene } from '../../state/scene/scene.ts';
import { type MarkShape, type MarkStyle, markStyle, SHAPE_OF_KIND } from '../../theme/marks.ts';
import type { SvgContext } from '../vector/svg-part.ts';
import type { LegendRow, LegendSection } from './section.ts';

/** What the marks of a scene have among them. */
interface Occurring {
  readonly kinds: ReadonlySet<Kind>;
  readonly fields: ReadonlySet<Field>;
  readonly styles: readonly MarkStyle[];
}

const known = new WeakMap<Scene, Occurring>();

function occurringIn(scene: Scene): Occurring {
  const found = known.get(scene);
  if (found) return found;
  const kinds = new Set<Kind>();
  const fields = new Set<Field>();
  const styles = new Map<string, MarkStyle>();
  for (const index of scene.visible) {
    const site = scene.catalog.sites[index];
    if (!site) continue;
    kinds.add(site.kind);
    fields.add(site.field);
    const style = markStyle(site);
    styles.set(style.key, style);
  }
  const occurring = { kinds, fields, styles: [...styles.values()] };
  known.set(scene, occurring);
  return occurring;
}

const drawsMarks = ({ layers, scene }: SvgContext) => layers.includes('sites') && scene.visible.length > 0;

/** A sample mark of a shape; its colour is given beside it. */
const sample = (shape: MarkShape, more: Partial<MarkStyle> = {}): MarkStyle => ({
  key: shape,
  shape,
  field: 'water',
  hollow: false,
  former: false,
  ...more,
});

/** The kinds of sites that are shown, and what hollow and crossed marks mean where there are any. */
export function kindsLegend(context: SvgContext, { messages, locale }: I18n): LegendSection | null {
  if (!drawsMarks(context)) return null;
  const { kinds, styles } = occurringIn(context.scene);
  const colour = context.palette.ink;
  const { marks } = messages.filters;
  const row = (key: string, label: string, style: MarkStyle): LegendRow => ({
    key,
    label,
    swatch: { kind: 'mark', style, colour },
  });
  return {
    id: 'kinds',
    title: legendTexts.of(locale).kinds,
    rows: [
      ...KINDS.filter((kind) => kinds.has(kind)).map((kind) =>
        row(kind, messages.kinds[kind].one, sample(SHAPE_OF_KIND[kind])),
      ),
      ...(styles.some(({ shape }) => shape === 'ringed-circle')
        ? [row('category-1', marks.category1, sample('ringed-circle'))]
        : []),
      ...(styles.some(({ hollow }) => hollow)
        ? [row('unsure', marks.unsure, sample('hexagon', { hollow: true }))]
        : []),
      ...(styles.some(({ former }) => former)
        ? [row('former', marks.former, sample('circle', { former: true }))]
        : []),
    ],
    note: null,
  };
}

/** The fields of the sites that are shown; those that share a colour share a row. */
export function fieldsLegend(context: SvgContext, { messages, formats, locale }: I18n): LegendSection | null {
  if (!drawsMarks(context)) return null;
  const { fields } = occurringIn(context.scene);
  const byColour = new Map<string, Field[]>();
  for (const field of FIELDS.filter((each) => fields.has(each))) {
    const colour = context.palette.field[field];
    byColour.set(colour, [...(byColour.get(colour) ?? []), field]);
  }
  return {
    id: 'fields',
    title: legendTexts.of(locale).fields,
    rows: [...byColour].map(([colour, own]) => ({
      key: own.join(' '),
      label: formats.list(own.map((field) => messages.fields[field].name)),
      swatch: { kind: 'mark', style: sample('circle'), colour },
    })),
    note: null,
  };
}
