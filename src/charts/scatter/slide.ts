import { shortCountriesTexts } from '../../i18n/charts/short-countries.ts';
import { scatterTexts } from '../../i18n/figures/scatter.ts';
import type { SlideScatter } from '../../model/briefing/slide-chart.ts';
import { isResearch } from '../../state/figures/country-figures.ts';
import { writeFigure } from '../../state/figures/words.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import type { FillId } from '../../state/view/map-choices.ts';
import type { SlideChartOrder } from '../frame/slide/order.ts';
import { choiceOf } from '../frame/slide/rows.ts';
import { joinNotes } from '../frame/slide/words.ts';
import { apartFirst, axesOf } from './layout.ts';
import { nameCountries } from './names.ts';
import { compareFigures } from './numbers.ts';
import { sayScatter } from './words.ts';

/** So many countries are named where the step names none. */
const USUAL_NAMES = 10;

/** Two figures of countries against each other; those that the step names, or else those that stand out, have their names. Null before the figures have come. */
export function slideOfScatter(order: SlideChartOrder): SlideScatter | null {
  const { scene, view, asked, i18n, chronicle } = order;
  const x: FillId = view.options['scatter-x'] ?? CHART_OPTIONS['scatter-x'][0];
  const y: FillId = view.options['scatter-y'] ?? CHART_OPTIONS['scatter-y'][0];
  if (!chronicle && (isResearch(x) || isResearch(y))) return null;
  const { nameOf, idsByName } = nameCountries(scene.catalog, i18n);
  const numbers = compareFigures(scene, [x, y], chronicle?.research ?? [], idsByName);
  const own = asked?.only
    ? { ...numbers, points: numbers.points.filter(({ id }) => asked.only?.includes(id)) }
    : numbers;
  if (own.points.length === 0) return null;
  const scale = view.options['scatter-scale'] ?? CHART_OPTIONS['scatter-scale'][0];
  const axes = axesOf(own, scale);
  const { names, unit, finding, notes, source, sayPoint } = sayScatter(numbers, scene.filters, nameOf, i18n);
  const { short } = shortCountriesTexts.of(i18n.locale);
  const texts = scatterTexts.of(i18n.locale);
  const axis = (side: 'x' | 'y', figure: FillId) => ({
    name: axes[side].isLog ? texts.log(names[side]) : names[side],
    ticks: axes[side].ticks.map((tick) => ({
      at: axes[side].place(tick),
      label: writeFigure(figure, tick, i18n.formats),
    })),
  });
  const strong = new Set(asked?.highlight ?? scene.filters.country);
  const placed = apartFirst(
    own.points.map((point) => ({
      point,
      share: { x: axes.x.place(point.x.value), y: axes.y.place(point.y.value) },
    })),
  ).toSorted((a, b) => Number(strong.has(b.point.id)) - Number(strong.has(a.point.id)));
  const usual = asked?.top ?? USUAL_NAMES;
  return {
    kind: 'scatter',
    unit,
    axes: { x: axis('x', x), y: axis('y', y) },
    points: placed.map(({ point, share }, index) => ({
      ...{ id: point.id, name: short(point.id) ?? nameOf(point.id), ...share },
      texts: [
        writeFigure(x, point.x.value, i18n.formats),
        writeFigure(y, point.y.value, i18n.formats),
      ] as const,
      isNamed: strong.has(point.id) || index < usual + strong.size,
      isStrong: strong.has(point.id),
      isHollow: point.isOld,
    })),
    note: joinNotes([...notes, source ?? null]),
    sources: [],
    choice: choiceOf(
      numbers.points,
      ({ id }) => nameOf(id),
      () => '',
    ),
    alt: [
      finding,
      ...own.points.filter(({ id }) => strong.has(id)).map((point) => `${sayPoint(point)}.`),
    ].join(' '),
  };
}
