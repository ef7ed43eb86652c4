import { sectorsTexts } from '../../i18n/charts/sectors.ts';
import { slideTexts } from '../../i18n/charts/slide.ts';
import { rect, words } from '../../model/text/svg-marks.ts';
import { escapeXml } from '../../model/text/xml-text.ts';
import { FIELDS } from '../../model/vocabulary.ts';
import { SMALL_TEXT_SIZE } from '../../theme/measures.ts';
import type { Palette } from '../../theme/tokens.ts';
import { type MakePicture, PICTURE_WIDTH, type PictureOrder } from '../frame/picture/part.ts';
import { joinNotes } from '../frame/slide/words.ts';
import type { ChartSize } from '../frame/table.ts';
import { countUnverified } from './finding.ts';
import { FLOW_FACETS } from './flows.ts';
import { LEADING, labelOf } from './label.ts';
import { placeOfLabel } from './label-place.ts';
import { type FlowLink, type FlowNode, layoutSectors, type SectorsLayout } from './layout.ts';
import { type FlowNames, flowNames } from './names.ts';
import { INK } from './ribbon.ts';

/** The box in which the flow is laid out, in the pixels of the page, and how much larger the picture shows it. */
const BOX: ChartSize = { width: 800, height: 660 };
const SCALE = PICTURE_WIDTH / BOX.width;
const MIDDLE = 0.35;

const colourOf = ({ field, inkSoft }: Palette, value: string): string => {
  const known = FIELDS.find((each) => each === value);
  return known ? field[known] : inkSoft;
};

/** A ribbon, all of it or as far as the filters let it through. */
function ribbonMarkup(
  { path, shownPath, field, count, shown }: FlowLink,
  isFiltered: boolean,
  palette: Palette,
) {
  const fill = `fill="${colourOf(palette, field)}"`;
  if (!isFiltered || shown === count)
    return `<path d="${path}" ${fill} fill-opacity="${isFiltered ? INK.shown : INK.whole}"/>`;
  const rest = `<path d="${path}" ${fill} fill-opacity="${INK.rest}"/>`;
  return shown > 0 ? `${rest}<path d="${shownPath}" ${fill} fill-opacity="${INK.shown}"/>` : rest;
}

function barMarkup(
  { facet, value, through, x, y, width, ...node }: FlowNode,
  isFiltered: boolean,
  palette: Palette,
) {
  const height = Math.max(1.5, node.height);
  const fill = facet === 'field' || through ? colourOf(palette, value) : palette.inkSoft;
  const own = through ? INK.shown : 1;
  const opacity = (share: number) => ` fill-opacity="${Number(share.toFixed(3))}"`;
  if (!isFiltered || node.shown === node.count) return rect(x, y, width, height, fill, opacity(own));
  const high = (height * node.shown) / node.count;
  return (
    rect(x, y, width, height, fill, opacity(own * INK.whole)) +
    (high > 0 ? rect(x, y + (height - high) / 2, width, high, fill, opacity(own)) : '')
  );
}

/** A node's name with its number behind it, in lines, with a seam of paper since it stands on ribbons. */
function nameMarkup(
  node: FlowNode,
  layout: SectorsLayout,
  isFiltered: boolean,
  names: FlowNames,
  order: PictureOrder,
) {
  const { i18n, palette } = order;
  const { facet, value } = node;
  const { count } = i18n.formats;
  const place = placeOfLabel(node, layout);
  const number = isFiltered ? `${count(node.shown)}/${count(node.count)}` : count(node.count);
  const name = { name: names.nameOf(facet, value), short: names.shortOf(facet, value), count: number };
  const label = labelOf(name, place.room);
  const { size } = place.room;
  const last = label.lines.length - 1;
  const first = place.y - (last / 2) * size * LEADING + size * MIDDLE;
  const seam = `stroke="${palette.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
  const spans = label.lines.map((line, index) => {
    const at = `x="${place.x.toFixed(1)}" y="${(first + index * size * LEADING).toFixed(1)}"`;
    const behind =
      index === last
        ? `${line === '' ? '' : ' '}<tspan fill="${palette.inkSoft}">${escapeXml(number)}</tspan>`
        : '';
    return `<text ${at} font-size="${size}" text-anchor="${place.anchor}" fill="${palette.ink}" ${seam}>${escapeXml(line)}${behind}</text>`;
  });
  return spans.join('');
}

/** The flow of centres from sector to field to region. */
export const pictureOfSectors: MakePicture = (order) => {
  const { scene, i18n, palette } = order;
  const { formats, locale, messages } = i18n;
  const text = sectorsTexts.of(locale);
  const layout = layoutSectors(scene, BOX);
  const { links, nodes, margin, size, total } = layout;
  if (total === 0) return [];
  const isFiltered = FLOW_FACETS.some((facet) => scene.filters[facet].length > 0);
  const names = flowNames(messages, text.short);
  const head = (at: number, anchor: 'start' | 'middle' | 'end', label: string) =>
    words(label, at, 11 + SMALL_TEXT_SIZE * MIDDLE, SMALL_TEXT_SIZE, palette.inkSoft, { anchor });
  const unverified = countUnverified(scene);
  const markup = [
    head(margin - 7, 'end', text.columns.sector),
    head(size.width / 2, 'middle', text.columns.field),
    head(size.width - margin + 7, 'start', text.columns.region),
    ...links.map((link) => ribbonMarkup(link, isFiltered, palette)),
    ...nodes.map((node) => barMarkup(node, isFiltered, palette)),
    ...nodes.map((node) => nameMarkup(node, layout, isFiltered, names, order)),
  ].join('');
  return [
    {
      kind: 'drawing',
      unit: slideTexts.of(locale).asOf(text.unit, formats.date(scene.catalog.compiled)),
      note: joinNotes([
        text.onlyCentres,
        nodes.some(({ through }) => through) ? text.through : null,
        unverified > 0 ? text.unverified(unverified, formats.count(unverified)) : null,
      ]),
      sources: [],
      markup: `<g transform="scale(${SCALE})">${markup}</g>`,
      height: size.height * SCALE,
    },
  ];
};
