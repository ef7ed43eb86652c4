import { type FiguresTexts, figuresTexts } from '../../i18n/figures/figures.ts';
import { scatterTexts } from '../../i18n/figures/scatter.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Iso3 } from '../../model/site.ts';
import { type CountryFigure, isResearch } from '../../state/figures/country-figures.ts';
import { nameFigure, writeFigure } from '../../state/figures/words.ts';
import type { FillId } from '../../state/view/map-choices.ts';
import type { Filters } from '../../state/view/view.ts';
import type { ChartTable } from '../frame/table.ts';
import type { ScatterNumbers, ScatterPoint } from './numbers.ts';

/** Of so many countries at most those are named that lack a figure. */
const MOST_NAMED = 6;

/** From which rank correlation on two orders are much, or somewhat, alike. */
const ALIKE = { much: 0.6, some: 0.25 } as const;

/** What the scatter says. */
export interface ScatterWords {
  readonly unit: string;
  readonly finding: string;
  readonly notes: readonly string[];
  readonly source: string | undefined;
  /** The names of the two figures. */
  readonly names: { readonly x: string; readonly y: string };
  readonly sayPoint: (point: ScatterPoint) => string;
}

const howAlike = (correlation: number) => {
  if (correlation >= ALIKE.much) return 'much';
  if (correlation >= ALIKE.some) return 'some';
  return correlation <= -ALIKE.some ? 'against' : 'none';
};

/** Where the figures come from, each source once; undefined where both are numbers of sites. */
function sourceOf(figures: readonly FillId[], texts: FiguresTexts): string | undefined {
  const sources = new Set(
    figures.flatMap((figure) => (isResearch(figure) ? [texts.research[figure].source] : [])),
  );
  return sources.size > 0 ? texts.source([...sources].join('; ')) : undefined;
}

/** Says two figures of countries in words. */
export function sayScatter(
  numbers: ScatterNumbers,
  filters: Filters,
  nameOf: (id: Iso3) => string,
  i18n: I18n,
): ScatterWords {
  const { locale, formats } = i18n;
  const texts = scatterTexts.of(locale);
  const figures = figuresTexts.of(locale);
  const { x, y, points, missing, correlation } = numbers;
  const names = { x: nameFigure(x, figures, i18n), y: nameFigure(y, figures, i18n) };
  const withYear = (figure: FillId, { value, year }: CountryFigure) => {
    const written = writeFigure(figure, value, formats);
    return year === null ? written : texts.ofYear(written, year);
  };
  const told = (point: ScatterPoint) =>
    [texts.named(names.x, withYear(x, point.x)), texts.named(names.y, withYear(y, point.y))] as const;
  const finding = () => {
    const [only] = filters.country;
    if (only !== undefined && filters.country.length === 1) {
      const point = points.find(({ id }) => id === only);
      return point ? texts.only(nameOf(only), ...told(point)) : texts.lacks(nameOf(only));
    }
    const count = formats.count(points.length);
    if (correlation === null) return texts.few(points.length, count);
    const rounded = Math.round(correlation * 100) / 100;
    return texts.finding(points.length, count, howAlike(correlation), formats.fine(rounded));
  };
  const old = points.filter(({ isOld }) => isOld).length;
  const lacking = missing.map(({ id }) => nameOf(id));
  return {
    names,
    unit: texts.unit(names.x, names.y),
    finding: finding(),
    source: sourceOf([x, y], figures),
    sayPoint: (point) => texts.point(nameOf(point.id), ...told(point)),
    notes: [
      texts.noCause,
      ...(missing.length === 0
        ? []
        : [
            missing.length > MOST_NAMED
              ? texts.missing(missing.length, formats.count(missing.length))
              : texts.missingNamed(formats.list(lacking)),
          ]),
      ...(old > 0 ? [texts.old(old, formats.count(old))] : []),
      ...(isResearch(x) || isResearch(y) ? [texts.years] : []),
      ...(isResearch(x) && isResearch(y) ? [] : [texts.counted]),
    ],
  };
}

/** Both figures of all countries with their years, those that lack one at the end. */
export function tableOfScatter(
  { x, y, points, missing }: ScatterNumbers,
  nameOf: (id: Iso3) => string,
  i18n: I18n,
): ChartTable {
  const { columns } = scatterTexts.of(i18n.locale);
  const figures = figuresTexts.of(i18n.locale);
  const own = [x, y].map((figure) => {
    const name = nameFigure(figure, figures, i18n);
    const value = { label: name, format: (number: number) => writeFigure(figure, number, i18n.formats) };
    return isResearch(figure) ? [value, { label: columns.year(name) }] : [value];
  });
  const cells = (figure: FillId, known: CountryFigure | null) =>
    isResearch(figure) ? [known?.value ?? null, known?.year ?? null] : [known?.value ?? null];
  return {
    columns: [{ label: columns.country }, ...own.flat()],
    rows: [...points, ...missing].map((row) => [nameOf(row.id), ...cells(x, row.x), ...cells(y, row.y)]),
  };
}
