import { FIELDS, type Field, KINDS, type Kind } from '../../../model/vocabulary.ts';
import { blend, contrastOf } from '../../../theme/colour.ts';
import { emphasisOf } from '../../../theme/slide-colours.ts';
import type { Palette } from '../../../theme/tokens.ts';

/** How strongly the kinds are inked: colour says the field, and a kind has none of its own. */
const KIND_SHARES: Readonly<Record<Kind, number>> = { centre: 1, 'biosphere-reserve': 0.68, geopark: 0.42 };

/** The colour of bars of one series: that of the field to which all that they count belongs, else the one of no field. */
export function colourOfFields(fields: Iterable<Field>, palette: Palette): string {
  const colours = new Set([...fields].map((field) => palette.field[field]));
  const [colour] = colours;
  return colours.size === 1 && colour ? colour : emphasisOf(palette);
}

/** The colour of a kind, as strong as the chart of growth inks it on the page. */
export function colourOfKind(kind: Kind, { ink, paper }: Palette): string {
  return blend(ink, paper, KIND_SHARES[kind]);
}

/** Fields that have one colour, and so are one series. */
export interface FieldSeries {
  readonly fields: readonly Field[];
  readonly colour: string;
}

/** The fields as series: each by itself, those together that share a colour; in the order of the vocabulary. */
export function fieldSeries(palette: Palette, isThere: (field: Field) => boolean): readonly FieldSeries[] {
  const series = new Map<string, Field[]>();
  for (const field of FIELDS.filter(isThere)) {
    const colour = palette.field[field];
    series.set(colour, [...(series.get(colour) ?? []), field]);
  }
  return [...series].map(([colour, fields]) => ({ fields, colour }));
}

/** The kinds that are there, each with its colour. */
export function kindSeries(
  palette: Palette,
  isThere: (kind: Kind) => boolean,
): readonly { readonly kind: Kind; readonly colour: string }[] {
  return KINDS.filter(isThere).map((kind) => ({ kind, colour: colourOfKind(kind, palette) }));
}

/** The least contrast of a number with its ground. */
const LEGIBLE = 4.5;

/** A cell inked with `share` of a colour, and a colour of words that can be read on it. */
export function cellColours(
  colour: string,
  share: number,
  { ink, paper }: Palette,
): { readonly fill: string; readonly ink: string } {
  const fill = blend(colour, paper, share);
  // On any ground black or white has this contrast.
  const legible = [ink, paper, '#000000', '#ffffff'].find((words) => contrastOf(words, fill) >= LEGIBLE);
  return { fill, ink: legible ?? ink };
}
