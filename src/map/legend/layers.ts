import { legendTexts } from '../../i18n/map/legend.ts';
import { RANGES } from '../../model/coverage/ranges.ts';
import { KERNEL_KM, PER_KM2 } from '../../model/density-terms.ts';
import { greatCircleKm } from '../../model/geodesy.ts';
import { at, isOneOf } from '../../model/typed.ts';
import { type Field, KINDS, type Kind } from '../../model/vocabulary.ts';
import { isResearch } from '../../state/figures/country-figures.ts';
import { nameOfSite } from '../../state/scene/order.ts';
import type { FillId } from '../../state/view/map-choices.ts';
import { blend } from '../../theme/colour.ts';
import { countColours, DENSITY_COLOURS, DENSITY_SHARE } from '../../theme/count-colours.ts';
import { countOnOtherHalf } from '../other-half.ts';
import { REACH_KM } from '../overlay/drawn-lines.ts';
import { DRAWN_LINES } from '../webgl/style/drawn-layers.ts';
import { ownFillLegend } from './own-fill.ts';
import { researchLegend } from './research.ts';
import type { LegendBuilder, LegendRow } from './section.ts';

const isKind = (fill: FillId): fill is Kind => isOneOf(KINDS, fill);

/** The classes of the numbers that countries are filled by. */
export const countsLegend: LegendBuilder = (context, i18n) => {
  const { filling, theme } = context;
  const { messages, formats, locale } = i18n;
  if (filling?.kind === 'own') return ownFillLegend(filling, context, i18n);
  if (filling?.kind !== 'counts') return null;
  const { fill, classes } = filling;
  if (fill !== 'distance' && isResearch(fill)) return researchLegend(filling, context, i18n);
  const { counts, distance } = legendTexts.of(locale);
  const colours = countColours(theme, classes.length);
  if (fill === 'distance') {
    return {
      id: 'counts',
      title: distance.title,
      rows: classes.map(({ from }, index): LegendRow => {
        const [least, most] = [RANGES[from - 1], RANGES[from]].map((km) => km && formats.count(km));
        const label = distance.range(least || null, most || null);
        return { key: `${from}`, label, swatch: { kind: 'fill', colour: at(colours, index) } };
      }),
      note: distance.note,
    };
  }
  const title =
    fill === 'sites'
      ? counts.sites
      : isKind(fill)
        ? counts.kind(fill)
        : counts.field(messages.fields[fill satisfies Field].name);
  return {
    id: 'counts',
    title,
    rows: classes.map(({ from, to }, index): LegendRow => {
      const label = from === to ? formats.count(from) : `${formats.count(from)}–${formats.count(to)}`;
      return { key: `${from}`, label, swatch: { kind: 'fill', colour: at(colours, index) } };
    }),
    note: classes.length === 0 ? counts.none : counts.note,
  };
};

/** The bands of density, as they look over land. */
export const densityLegend: LegendBuilder = ({ density, theme, palette }, { formats, locale }) => {
  if (density.length === 0) return null;
  const texts = legendTexts.of(locale).density;
  let colour = palette.land;
  return {
    id: 'density',
    title: texts.title(formats.count(PER_KM2)),
    rows: density.map(({ from }): LegendRow => {
      colour = blend(DENSITY_COLOURS[theme], colour, DENSITY_SHARE);
      return { key: `${from}`, label: texts.from(formats.fine(from)), swatch: { kind: 'fill', colour } };
    }),
    note: texts.note(formats.count(KERNEL_KM)),
  };
};

/** How many sites lie in each ring around the selected one. */
export const reachLegend: LegendBuilder = ({ layers, selected, scene, palette }, { formats, locale }) => {
  const { sites } = scene.catalog;
  const centre = selected === null ? undefined : sites[selected];
  if (!centre || !layers.includes('reach')) return null;
  const texts = legendTexts.of(locale).reach;
  const distances = Array.from(scene.visible, (index) => sites[index]).flatMap((site) =>
    site && site !== centre ? [greatCircleKm(centre.lngLat, site.lngLat)] : [],
  );
  const { width, dash } = DRAWN_LINES.reach;
  return {
    id: 'reach',
    title: texts.title(nameOfSite(centre, locale).text),
    rows: REACH_KM.map((km): LegendRow => {
      const count = distances.filter((distance) => distance <= km).length;
      return {
        key: `${km}`,
        label: texts.within(formats.count(km), count, formats.count(count)),
        swatch: { kind: 'line', colour: palette.ink, width, dash },
      };
    }),
    note: texts.note,
  };
};

/** What a map of half of the Earth leaves out. */
export const otherHalfLegend: LegendBuilder = (context, { messages, formats, locale }) => {
  const { scene, projection, layers } = context;
  const count = layers.includes('sites') ? countOnOtherHalf(scene, projection) : 0;
  if (count === 0) return null;
  return {
    id: 'other-half',
    title: legendTexts.of(locale).otherHalf,
    rows: [],
    note: messages.map.otherHalf(count, formats.count(count)),
  };
};

/** The edge of the area that is filtered by. */
export const areaLegend: LegendBuilder = ({ scene, palette }, { locale }) => {
  if (!scene.filters.area) return null;
  const { title, edge } = legendTexts.of(locale).area;
  const { width, dash } = DRAWN_LINES.area;
  return {
    id: 'area',
    title,
    rows: [{ key: 'edge', label: edge, swatch: { kind: 'line', colour: palette.ink, width, dash } }],
    note: null,
  };
};
