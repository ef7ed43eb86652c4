import { partnersTexts } from '../../i18n/charts/partners.ts';
import type { SlideChart, SlidePlot } from '../../model/briefing/slide-chart.ts';
import { measurePartners, weighPartners } from '../../model/partners/rank.ts';
import { createPartnerWords } from '../../state/cooperation/partner-words.ts';
import { emphasisOf } from '../../theme/slide-colours.ts';
import type { SlideChartOrder } from '../frame/slide/order.ts';
import { choiceOf, pickRows } from '../frame/slide/rows.ts';
import { altOf, joinNotes } from '../frame/slide/words.ts';
import { findPartners } from './finding.ts';
import { slideOfPaths } from './paths/slide.ts';
import { partnerTables, questionOf, weightsOf } from './question.ts';

/** Partners, or the ways between two, as the view shows them. */
export const slideOfPartners = (order: SlideChartOrder): SlideChart | null =>
  order.view.options['partners-view'] === 'paths' ? slideOfPaths(order) : slideOfRanking(order);

/** Partners as bars of their scores; null where nobody is chosen, nobody is left or what is needed has not come. */
function slideOfRanking(order: SlideChartOrder): SlidePlot | null {
  const { scene, view, asked, i18n, palette, knowledge, chronicle, copublications } = order;
  if (!knowledge || !chronicle || !copublications) return null;
  const text = partnersTexts.of(i18n.locale);
  const question = questionOf(view);
  const tables = partnerTables(scene.catalog, knowledge, chronicle, copublications);
  const measured = question && measurePartners(question, tables);
  if (!measured || measured.partners.length === 0) return null;
  const weights = weightsOf(view.options);
  const partners = weighPartners(measured, weights);
  const words = createPartnerWords(i18n, text, tables, knowledge.networks, measured.subject);
  const rows = partners.map(({ party, score }) => ({ id: party.id, party, count: score }));
  const { shown, highlight } = pickRows(rows, asked);
  const categories = shown.map(({ party }) => words.nameOf(party));
  const labels = shown.map(({ count }) => words.score(count));
  const finding = findPartners(measured.subject, partners, weights, { sight: question, words, text, i18n });
  return {
    kind: 'bars',
    unit: `${text.unit}: ${words.nameOf(measured.subject)}`,
    categories,
    series: [{ name: text.score, colour: emphasisOf(palette), values: shown.map(({ count }) => count) }],
    labels,
    highlight,
    note: joinNotes([text.notes.judge, `${text.source}.`]),
    sources: [],
    choice: choiceOf(
      rows,
      ({ party }) => words.nameOf(party),
      ({ count }) => words.score(count),
    ),
    alt: altOf(finding, { categories, labels, highlight }),
  };
}
