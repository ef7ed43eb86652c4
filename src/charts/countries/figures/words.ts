import { figuresTexts } from '../../../i18n/figures/figures.ts';
import type { FigureRankingTexts } from '../../../i18n/figures/ranking.ts';
import { figureRankingTexts } from '../../../i18n/figures/ranking.ts';
import type { I18n } from '../../../i18n/i18n-context.tsx';
import { writeFigure } from '../../../state/figures/words.ts';
import type { Filters } from '../../../state/view/view.ts';
import { leadersOf } from '../../marks/leaders.ts';
import type { FigureRanking, RankedFigure } from './ranking.ts';

/** Of so many countries at most those are named of which nothing is known. */
const MOST_NAMED = 6;

/** The words of a ranking by figures: what a row says, what the whole shows, and what must be known to read it. */
export interface FigureWords {
  readonly unit: string;
  readonly source: string;
  readonly finding: string;
  readonly notes: readonly string[];
  /** The figure of a row, with its year where years differ. */
  readonly write: (place: RankedFigure) => string;
  readonly text: FigureRankingTexts;
}

/** Says a ranking by figures in words. */
export function sayFigures(
  ranking: FigureRanking,
  filters: Filters,
  nameOf: (id: string) => string,
  { locale, formats }: Pick<I18n, 'locale' | 'formats'>,
): FigureWords {
  const figures = figuresTexts.of(locale);
  const text = figureRankingTexts.of(locale);
  const { count } = formats;
  const { of, places, ranked, unknown, years } = ranking;
  const { unit, source } = figures.research[of];
  const differ = years !== null && years[0] !== years[1];
  const write = ({ count: value, figure }: RankedFigure) => {
    const written = writeFigure(of, value, formats);
    return differ && figure.year !== null ? text.ofYear(written, figure.year) : written;
  };
  const old = places.length - ranked;
  const finding = () => {
    const [only] = filters.country;
    if (only !== undefined && filters.country.length === 1) {
      const place = places.find(({ id }) => id === only);
      if (!place) return text.noFigure(nameOf(only));
      return place.rank === null
        ? text.oldOnly(nameOf(only), write(place))
        : text.only(nameOf(only), write(place), count(place.rank), count(ranked));
    }
    const chosen = places.filter((place) => place.chosen && place.rank !== null);
    const leaders = leadersOf(chosen, (place) => place.count);
    const [first] = leaders;
    if (!first) return text.none;
    return text.most(
      formats.list(leaders.map(({ id }) => nameOf(id))),
      write(first),
      chosen.length,
      count(chosen.length),
    );
  };
  const names = formats.list(unknown.map(nameOf));
  return {
    ...{ unit, write, text, finding: finding() },
    source: figures.source(source),
    notes: [
      ...(years ? [figures.years(...years)] : []),
      ...(old > 0 ? [text.old(old, count(old))] : []),
      ...(unknown.length === 0
        ? []
        : [
            unknown.length > MOST_NAMED
              ? text.unknown(unknown.length, count(unknown.length))
              : text.unknownNamed(names),
          ]),
      ...(of === 'articles' ? [figures.legend.notPerHead] : []),
    ],
  };
}
