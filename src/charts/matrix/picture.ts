import { matrixTexts } from '../../i18n/charts/matrix.ts';
import { slideTexts } from '../../i18n/charts/slide.ts';
import { lines, rect, words } from '../../model/text/svg-marks.ts';
import { isInPlace } from '../../state/cooperation/cooperation.ts';
import { selectCooperation } from '../../state/cooperation/select-cooperation.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import { blend } from '../../theme/colour.ts';
import { SMALL_TEXT_SIZE } from '../../theme/measures.ts';
import type { Palette } from '../../theme/tokens.ts';
import { fitText } from '../../ui/measure-text.ts';
import { KEY, type KeyEntry, keyMarkup } from '../frame/picture/key.ts';
import { type MakePicture, PICTURE_WIDTH, type PictureOrder } from '../frame/picture/part.ts';
import { cellColours } from '../frame/slide/colours.ts';
import { joinNotes } from '../frame/slide/words.ts';
import type { ChartSize } from '../frame/table.ts';
import { TINTS, type TintClass } from './classes.ts';
import { GROUP_WORDS, type GroupNaming, linesOfGroup } from './drawing/group-names.ts';
import { chosenTies } from './finding.ts';
import { layoutMatrix, type MatrixLayout } from './layout.ts';
import { noteMatrix } from './notes.ts';
import { slideOfMatrix } from './slide.ts';
import { buildTies, type Partner, type Ties } from './ties/ties.ts';
import { createMatrixWords, type MatrixWords } from './words.ts';

/** The box in which the matrix is laid out, in the pixels of the page, and how much larger the picture shows it. */
const BOX: ChartSize = { width: 800, height: 640 };
const SCALE = PICTURE_WIDTH / BOX.width;
/** Between the cells and their key, in pixels. */
const GAP = 10;
const MIDDLE = 0.35;
/** How strong what belongs to none of the countries that are filtered by stays. */
const FAINT = 0.3;

const tintedBy = ({ ink, paper }: Palette, tint: number) => blend(ink, paper, TINTS[tint] ?? 0);

/** The cells, a dot where links are stated beside shared networks, and a stroke through those of a country with itself. */
function cellsMarkup({ rows, columns, cells, cell }: MatrixLayout, palette: Palette): string {
  const [width, height] = [Math.max(1, cell.width - 1), Math.max(1, cell.height - 1)];
  const diagonal = rows.flatMap((row) => {
    const column = columns.find(({ index }) => index === row.index);
    return column
      ? [`M${column.at.toFixed(1)} ${row.at.toFixed(1)}l${width.toFixed(1)} ${height.toFixed(1)}`]
      : [];
  });
  const drawn = cells.map(({ x, y, tint, hasLinks, faint }) => {
    const { fill, ink } = cellColours(palette.ink, TINTS[tint] ?? 0, palette);
    const dot = hasLinks
      ? `<circle cx="${(x + width / 2).toFixed(1)}" cy="${(y + height / 2).toFixed(1)}" r="${Math.min(3, height * 0.17).toFixed(1)}" fill="${ink}"/>`
      : '';
    const markup = rect(x, y, width, height, fill) + dot;
    return faint ? `<g opacity="${FAINT}">${markup}</g>` : markup;
  });
  return `<path d="${diagonal.join('')}" fill="none" stroke="${palette.hairline}"/>${drawn.join('')}`;
}

/** The names of the rows, the codes of the columns, and in the corner how many of the countries there are. */
function headsMarkup(
  layout: MatrixLayout,
  ties: Ties,
  matrixWords: MatrixWords,
  isFaint: (partner: Partner) => boolean,
  order: PictureOrder,
) {
  const { rows, columns, left, top, cell, textSize, upright } = layout;
  const { i18n, palette, view } = order;
  const { count } = i18n.formats;
  const corner = matrixTexts.of(i18n.locale).rowsShown(count(rows.length), count(ties.partners.length));
  const cornerLines = fitText(corner, left - 8, SMALL_TEXT_SIZE, 2);
  const inkOf = (partner: Partner) => (isFaint(partner) ? palette.inkFaint : palette.ink);
  const isBold = ({ country }: Partner) => view.country.includes(country);
  return [
    ...cornerLines.map((line, index) =>
      words(
        line,
        left - 6,
        top - 6 - (cornerLines.length - 1 - index) * 14,
        SMALL_TEXT_SIZE,
        palette.inkSoft,
        {
          anchor: 'end',
        },
      ),
    ),
    ...rows.map(({ partner, at }) =>
      words(
        fitText(matrixWords.label(partner.country), left - 8, textSize)[0] ?? '',
        left - 6,
        at + cell.height / 2 + textSize * MIDDLE,
        textSize,
        inkOf(partner),
        { anchor: 'end', bold: isBold(partner) },
      ),
    ),
    ...columns.map(({ partner, at }) => {
      const middle = at + cell.width / 2;
      const bold = isBold(partner);
      if (!upright)
        return words(partner.country, middle, top - 6, SMALL_TEXT_SIZE, inkOf(partner), {
          anchor: 'middle',
          bold,
        });
      const turned = `translate(${(middle + SMALL_TEXT_SIZE * MIDDLE).toFixed(1)} ${top - 5}) rotate(-90)`;
      return `<g transform="${turned}">${words(partner.country, 0, 0, SMALL_TEXT_SIZE, inkOf(partner), { bold })}</g>`;
    }),
  ].join('');
}

/** Brackets beside the rows of each cluster or region, with its name, and its square on the diagonal. */
function groupsMarkup(
  { groups, wordsX, wordsWidth }: MatrixLayout,
  naming: GroupNaming,
  palette: Palette,
): string {
  return groups
    .map((group) => {
      const { top, bottom, block } = group;
      const line = `fill="none" stroke="${palette.inkFaint}"`;
      const square = block
        ? `<rect x="${block.x.toFixed(1)}" y="${block.y.toFixed(1)}" width="${block.width.toFixed(1)}" height="${block.height.toFixed(1)}" ${line} stroke-opacity="0.7"/>`
        : '';
      return (
        square +
        `<path d="M${wordsX.toFixed(1)} ${(top + 1.5).toFixed(1)}h3V${(bottom - 2.5).toFixed(1)}h-3" ${line}/>` +
        lines(
          linesOfGroup(group, wordsWidth, naming),
          wordsX + GROUP_WORDS.away,
          (top + bottom) / 2,
          SMALL_TEXT_SIZE,
          palette.inkSoft,
        )
      );
    })
    .join('');
}

/** The tints with the numbers that they stand for, and what a dot means where there is one. */
function keyOf(
  classes: readonly TintClass[],
  hasDots: boolean,
  { i18n, palette }: PictureOrder,
): readonly KeyEntry[] {
  const { count } = i18n.formats;
  const side = KEY.line - 12;
  const tints = classes.map(({ from, to, tint }) => ({
    sample: rect(KEY.sample - side, 6, side, side, tintedBy(palette, tint)),
    label: from === to ? count(from) : `${count(from)}–${count(to)}`,
  }));
  const dot = `<circle cx="${KEY.sample - side / 2}" cy="${KEY.line / 2}" r="6" fill="${palette.ink}"/>`;
  return [...tints, ...(hasDots ? [{ sample: dot, label: matrixTexts.of(i18n.locale).hasLinks }] : [])];
}

/** Who shares what with whom: the countries that have most partners, and those filtered by; or the regions, where these are chosen. */
export const pictureOfMatrix: MakePicture = (order) => {
  const { scene, view, i18n, palette, measure, knowledge } = order;
  if (!knowledge) return [];
  if (view.options['matrix-level'] === 'region') return [slideOfMatrix(order)].flatMap((part) => part ?? []);
  const { formats, locale } = i18n;
  const text = matrixTexts.of(locale);
  const show = view.options['matrix-show'] ?? CHART_OPTIONS['matrix-show'][0];
  const sorting = view.options['matrix-order'] ?? CHART_OPTIONS['matrix-order'][0];
  const cooperation = selectCooperation(knowledge, scene, view, ['country', 'region']);
  const ties = buildTies(cooperation, cooperation.hosts, show);
  if (ties.ties.length === 0) return [];
  const matrixWords = createMatrixWords(i18n, text, scene.catalog, knowledge.networks);
  const isChosen = ({ country }: Partner) => isInPlace(country, view, scene.catalog);
  const [strongest] = chosenTies(ties, isChosen);
  const layout = layoutMatrix(ties, BOX, {
    order: sorting,
    isChosen,
    nameOf: ({ country }) => matrixWords.label(country),
    compare: formats.compare,
    first: strongest ? [strongest.first, strongest.second] : [],
    all: false,
    offset: { row: 0, column: 0 },
  });
  const naming = { ties, words: matrixWords, byRegion: sorting === 'region', i18n, text };
  const key = keyMarkup(
    keyOf(
      layout.classes,
      layout.cells.some(({ hasLinks }) => hasLinks),
      order,
    ),
    PICTURE_WIDTH,
    palette.ink,
    measure,
  );
  const bottom = (layout.top + layout.rows.length * layout.cell.height + GAP) * SCALE;
  const noted = { cooperation, ties, broad: view.broad, shown: show, rowsMayLack: true, pairs: 0 };
  return [
    {
      kind: 'drawing',
      unit: slideTexts.of(locale).asOf(text.units[show], formats.date(scene.catalog.compiled)),
      note: joinNotes(noteMatrix({ ...noted, text, formats, words: matrixWords })),
      sources: [],
      markup:
        `<g transform="scale(${SCALE})">` +
        cellsMarkup(layout, palette) +
        groupsMarkup(layout, naming, palette) +
        headsMarkup(layout, ties, matrixWords, (partner) => !isChosen(partner), order) +
        `</g><g transform="translate(0 ${bottom.toFixed(1)})">${key.markup}</g>`,
      height: bottom + key.height,
    },
  ];
};
