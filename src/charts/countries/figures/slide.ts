import { shortCountriesTexts } from '../../../i18n/charts/short-countries.ts';
import type { SlidePlot } from '../../../model/briefing/slide-chart.ts';
import type { ResearchFigure } from '../../../model/dossier/figures.ts';
import { writeFigure } from '../../../state/figures/words.ts';
import { emphasisOf } from '../../../theme/slide-colours.ts';
import type { SlideChartOrder } from '../../frame/slide/order.ts';
import { choiceOf, pickRows } from '../../frame/slide/rows.ts';
import { altOf, joinNotes, noteRest } from '../../frame/slide/words.ts';
import { namePlaces } from '../names.ts';
import { rankFigures } from './ranking.ts';
import { sayFigures } from './words.ts';

/** The countries with the greatest figure of research as bars, each with its year where years differ; null before the figures have come. */
export function slideOfFigures(order: SlideChartOrder, of: ResearchFigure): SlidePlot | null {
  const { scene, asked, i18n, palette, chronicle } = order;
  if (!chronicle) return null;
  const { nameOf, idsByName } = namePlaces('country', scene.catalog, i18n);
  const ranking = rankFigures(scene, of, chronicle.research, idsByName);
  const { unit, source, notes, finding, write } = sayFigures(ranking, scene.filters, nameOf, i18n);
  const { shown, rest, highlight } = pickRows(ranking.places, asked, scene.filters.country);
  if (shown.length === 0) return null;
  const { short } = shortCountriesTexts.of(i18n.locale);
  const categories = shown.map(({ id }) => short(id) ?? nameOf(id));
  const labels = shown.map(write);
  return {
    kind: 'bars',
    unit,
    categories,
    series: [{ name: unit, colour: emphasisOf(palette), values: shown.map(({ count }) => count) }],
    labels,
    highlight: highlight.length === shown.length ? [] : highlight,
    note: joinNotes([
      noteRest('country', rest, i18n, (value) => writeFigure(of, value, i18n.formats)),
      ...notes,
      source,
    ]),
    sources: [],
    choice: choiceOf(ranking.places, ({ id }) => nameOf(id), write),
    alt: altOf(asked?.only ? unit : finding, { categories, labels, highlight }),
  };
}
