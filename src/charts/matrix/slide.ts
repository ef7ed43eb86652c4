import { frameTexts } from '../../i18n/charts/frame.ts';
import { matrixTexts } from '../../i18n/charts/matrix.ts';
import { slideTexts } from '../../i18n/charts/slide.ts';
import type { SlideCell, SlideMatrix } from '../../model/briefing/slide-chart.ts';
import { REGIONS, type Region } from '../../model/vocabulary.ts';
import { selectCooperation } from '../../state/cooperation/select-cooperation.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import { cellColours } from '../frame/slide/colours.ts';
import type { SlideChartOrder } from '../frame/slide/order.ts';
import { choiceOf } from '../frame/slide/rows.ts';
import { joinNotes } from '../frame/slide/words.ts';
import { classifyStrengths, TINTS, tintOf } from './classes.ts';
import { findOfRegions } from './finding.ts';
import { noteMatrix } from './notes.ts';
import { sumByRegion } from './regions.ts';
import { buildTies } from './ties/ties.ts';
import { createMatrixWords } from './words.ts';

/** What the regions share with one another, and each within itself, as a matrix. */
export function slideOfMatrix(order: SlideChartOrder): SlideMatrix | null {
  const { scene, view, asked, i18n, palette, knowledge } = order;
  if (!knowledge) return null;
  const { formats, messages, locale } = i18n;
  const text = matrixTexts.of(locale);
  const show = view.options['matrix-show'] ?? CHART_OPTIONS['matrix-show'][0];
  const cooperation = selectCooperation(knowledge, scene, view, ['country', 'region']);
  const ties = buildTies(cooperation, cooperation.hosts, show);
  if (ties.ties.length === 0) return null;
  const regions = sumByRegion(ties);
  const words = createMatrixWords(i18n, text, scene.catalog, knowledge.networks);
  const writing = { text, formats, words };
  const classes = classifyStrengths(regions.map(({ weight }) => weight).filter((weight) => weight > 0));
  const cellOf = (row: Region, column: Region): SlideCell => {
    const tie = regions.find(
      ({ regions: [a, b] }) => (a === row && b === column) || (a === column && b === row),
    );
    if (!tie || tie.weight === 0) return { text: '', fill: palette.paper, ink: palette.inkSoft };
    const share = TINTS[tintOf(tie.weight, classes)] ?? 0;
    return { text: formats.count(tie.weight), ...cellColours(palette.ink, share, palette) };
  };
  const shown = REGIONS.filter((region) => asked?.only?.includes(region) ?? true);
  if (shown.length === 0) return null;
  const names = shown.map((region) => messages.regions[region].name);
  const unit = slideTexts
    .of(locale)
    .asOf(`${text.units[show]}, ${text.unitOfRegions}`, formats.date(scene.catalog.compiled));
  return {
    kind: 'matrix',
    unit,
    columns: names,
    rows: names,
    cells: shown.map((row) => shown.map((column) => cellOf(row, column))),
    note: joinNotes([
      ...noteMatrix({
        ...{ cooperation, ties, broad: view.broad, shown: show, rowsMayLack: false, pairs: 0 },
        ...writing,
      }),
      shown.includes('africa') ? frameTexts.of(locale).africa : null,
    ]),
    sources: [],
    choice: choiceOf(
      REGIONS.map((id) => ({ id })),
      ({ id }) => messages.regions[id].name,
      () => '',
      ['only'],
    ),
    alt: `${unit}. ${findOfRegions(regions, writing)}.`,
  };
}
