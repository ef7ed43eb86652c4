import { areApart, sumsOf } from '../../../model/briefing/plot-parts.ts';
import type { SlidePlot, SlideSeries } from '../../../model/briefing/slide-chart.ts';
import type { SlideBox } from '../../../model/briefing/slide-scene.ts';
import { cleanLine } from '../../../model/text/clean-text.ts';
import { escapeXml } from '../../../model/text/xml-text.ts';
import { formatOfLabels } from './label-format.ts';
import { fillXml, pointsOf } from './measures.ts';
import { hasMarkers, labelledValues, namedEvery, seriesInFile } from './plot-in-file.ts';
import { columnLetter } from './workbook.ts';

/** What a chart is written with. */
export interface PlotLook {
  readonly box: SlideBox;
  /** A colour as files write it. */
  readonly colourOf: (hex: string) => string;
  /** The colours of rows that others are spoken of, and of lines behind a chart. */
  readonly quiet: string;
  readonly hairline: string;
  /** What the sum of a bar's parts is called. */
  readonly total: string;
}

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The sizes of a chart's words in units of the slide, and the share of a row that a bar fills: as on the screen. */
const TYPE = { least: 26, most: 30, row: 0.62 } as const;
const GAP = { bars: 47, columns: 35, lines: 0 } as const;

/** Lines that end nearer to one another than this share of the axis have their names in a legend. */
const APART = 0.07;

const AXES = { category: 111_111_111, value: 222_222_222 } as const;

const line = (fill: string, width = 9525) => `<a:ln w="${width}">${fill}</a:ln>`;
const NO_LINE = '<a:ln><a:noFill/></a:ln>';
const NONE = `<c:spPr><a:noFill/>${NO_LINE}</c:spPr>`;

/** Words that are not broken into lines. */
const WHOLE = '<a:bodyPr wrap="none"/>';

const font = (size: number, bold = false, body = '<a:bodyPr/>') =>
  `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">${fillXml('tx1')}` +
  '<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>';

const shown = (value: 0 | 1, name: 0 | 1 = 0) =>
  `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="${name}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** The labels of the series that bears them; those that no format writes stand there as words. */
function labelsXml(plot: SlidePlot, values: readonly (number | null)[], size: number, position: string) {
  const format = formatOfLabels(plot.labels, values);
  const own = plot.labels.map((label, index) => {
    const isStrong = plot.highlight.includes(index);
    if (label === '' || values[index] === null)
      return `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`;
    if (format && !isStrong) return '';
    const words = format
      ? `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:spPr><a:noFill/>${NO_LINE}</c:spPr>${font(size, isStrong, WHOLE)}`
      : `<c:tx><c:rich>${WHOLE}<a:p><a:r><a:rPr lang="en-US" sz="${Math.round(size * 100)}" b="${isStrong ? 1 : 0}">${fillXml('tx1')}</a:rPr><a:t>${escapeXml(cleanLine(label))}</a:t></a:r></a:p></c:rich></c:tx>`;
    return `<c:dLbl><c:idx val="${index}"/>${words}<c:dLblPos val="${position}"/>${shown(1)}</c:dLbl>`;
  });
  const code = format ? `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>` : '';
  return `<c:dLbls>${own.join('')}${code}<c:spPr><a:noFill/>${NO_LINE}</c:spPr>${font(size, false, WHOLE)}<c:dLblPos val="${position}"/>${shown(1)}</c:dLbls>`;
}

/** The name of a line at its last point. */
function nameAtEnd(values: readonly (number | null)[], size: number): string {
  const last = values.findLastIndex((value) => value !== null);
  return (
    `<c:dLbls><c:dLbl><c:idx val="${last}"/><c:spPr><a:noFill/>${NO_LINE}</c:spPr>${font(size, true)}` +
    `<c:dLblPos val="r"/>${shown(0, 1)}</c:dLbl>${shown(0)}</c:dLbls>`
  );
}

function dataXml({ categories }: SlidePlot, { values }: SlideSeries, index: number): string {
  const last = categories.length + 1;
  const letter = columnLetter(index + 1);
  const names = categories
    .map((name, at) => `<c:pt idx="${at}"><c:v>${escapeXml(cleanLine(name))}</c:v></c:pt>`)
    .join('');
  const numbers = values
    .map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`))
    .join('');
  const count = `<c:ptCount val="${categories.length}"/>`;
  return (
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache>${count}${names}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>Sheet1!$${letter}$2:$${letter}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode>${count}${numbers}</c:numCache></c:numRef></c:val>`
  );
}

/** What a series looks like: its fill or its line, and the rows that are spoken of. */
function paintXml(
  plot: SlidePlot,
  { colour, values }: SlideSeries,
  look: PlotLook,
): { own: string; points: string } {
  const strong = fillXml(look.colourOf(colour));
  if (plot.kind === 'lines') {
    const marker = hasMarkers(values)
      ? `<c:symbol val="circle"/><c:size val="6"/><c:spPr>${strong}${NO_LINE}</c:spPr>`
      : '<c:symbol val="none"/>';
    return {
      own: `<c:spPr><a:ln w="28575" cap="rnd">${strong}<a:round/></a:ln></c:spPr><c:marker>${marker}</c:marker>`,
      points: '',
    };
  }
  const isQuiet = plot.series.length === 1 && plot.highlight.length > 0;
  const points = isQuiet
    ? plot.highlight.map(
        (at) =>
          `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${strong}${NO_LINE}</c:spPr></c:dPt>`,
      )
    : [];
  const own = isQuiet ? fillXml(look.colourOf(look.quiet)) : strong;
  return { own: `<c:spPr>${own}${NO_LINE}</c:spPr><c:invertIfNegative val="0"/>`, points: points.join('') };
}

function axisXml(
  kind: 'cat' | 'val',
  position: string,
  isShown: boolean,
  size: number,
  look: PlotLook,
  { max = null, every = 1 }: { readonly max?: number | null; readonly every?: number } = {},
): string {
  const isCategory = kind === 'cat';
  const [own, other] = isCategory ? [AXES.category, AXES.value] : [AXES.value, AXES.category];
  const turned = isCategory && position === 'l';
  const hairline = fillXml(look.colourOf(look.hairline));
  const skip = every > 1 ? `<c:tickLblSkip val="${every}"/>` : '';
  const grid =
    !isCategory && isShown ? `<c:majorGridlines><c:spPr>${line(hairline)}</c:spPr></c:majorGridlines>` : '';
  return (
    `<c:${kind}Ax><c:axId val="${own}"/><c:scaling><c:orientation val="${turned ? 'maxMin' : 'minMax'}"/>` +
    `${max === null ? '' : `<c:max val="${max}"/>`}${isCategory ? '' : '<c:min val="0"/>'}</c:scaling>` +
    `<c:delete val="${isShown ? 0 : 1}"/><c:axPos val="${position}"/>${grid}` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `<c:spPr><a:noFill/>${isCategory ? line(hairline, 12_700) : NO_LINE}</c:spPr>${font(size)}<c:crossAx val="${other}"/><c:crosses val="autoZero"/>` +
    `${isCategory ? `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="1"/>` : '<c:crossBetween val="between"/>'}</c:${kind}Ax>`
  );
}

/** Whether the names of lines have room at their ends. */
function haveRoom({ series }: SlidePlot): boolean {
  const ends = series
    .map(({ values }) => values.findLast((value) => value !== null) ?? 0)
    .sort((a, b) => a - b);
  const most = Math.max(...series.flatMap(({ values }) => values.map((value) => value ?? 0)), 1e-9);
  return ends.every((end, index) => index === 0 || end - (ends[index - 1] ?? 0) > APART * most);
}

function sizeOfType({ kind, categories }: SlidePlot, { height }: SlideBox): number {
  const row = kind === 'bars' ? height / Math.max(categories.length, 1) : 0;
  return pointsOf(Math.max(TYPE.least, Math.min(TYPE.most, Math.floor(row * TYPE.row))));
}

/** The share of its box that a drawing takes: with the names of its lines beside it, and else. */
const NAMED_SHARE = 0.72;
const WIDE_SHARE = 0.94;

/** The room of the drawing where the names of lines stand to the right of it. */
const BESIDE_NAMES = `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.06"/><c:y val="0.04"/><c:w val="${NAMED_SHARE}"/><c:h val="0.78"/></c:manualLayout></c:layout>`;

/** A chart as the part of a file that PowerPoint and LibreOffice edit: its numbers are in `workbookOf`, in the same order. */
export function plotXml(plot: SlidePlot, look: PlotLook): string {
  const { kind } = plot;
  const series = seriesInFile(plot, look.total);
  const size = sizeOfType(plot, look.box);
  const hasSum = series.length > plot.series.length;
  const isApart = areApart(plot);
  const hasLabels = plot.labels.some(Boolean) && (plot.series.length === 1 || hasSum || isApart);
  const named = kind === 'lines' && plot.series.length > 1 && haveRoom(plot);
  const labels = (each: SlideSeries, index: number) => {
    if (named) return nameAtEnd(each.values, size);
    const isLast = index === series.length - 1;
    if (!hasLabels || !(isLast || isApart)) return '';
    return labelsXml(
      plot,
      labelledValues(plot, each, isLast),
      size,
      hasSum ? 'inBase' : kind === 'lines' ? 't' : 'outEnd',
    );
  };
  const parts = series.map((each, index) => {
    const isSum = hasSum && index === series.length - 1;
    const paint = paintXml(plot, each, look);
    const own = isSum ? `${NONE}<c:invertIfNegative val="0"/>` : paint.own;
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>Sheet1!$${columnLetter(index + 1)}$1</c:f><c:strCache><c:ptCount val="1"/>` +
      `<c:pt idx="0"><c:v>${escapeXml(cleanLine(each.name))}</c:v></c:pt></c:strCache></c:strRef></c:tx>${own}${isSum ? '' : paint.points}${labels(each, index)}` +
      `${dataXml(plot, each, index)}${kind === 'lines' ? '<c:smooth val="0"/>' : ''}</c:ser>`
    );
  });
  const ids = `<c:axId val="${AXES.category}"/><c:axId val="${AXES.value}"/>`;
  const isStacked = plot.series.length > 1;
  const drawn =
    kind === 'lines'
      ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${parts.join('')}<c:marker val="1"/>${ids}</c:lineChart>`
      : `<c:barChart><c:barDir val="${kind === 'bars' ? 'bar' : 'col'}"/><c:grouping val="${isStacked && !isApart ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
        `${parts.join('')}<c:gapWidth val="${GAP[kind]}"/>${isStacked ? '<c:overlap val="100"/>' : ''}${ids}</c:barChart>`;
  // The sums stand behind the bars, outside of what the axis shows.
  const max = hasSum ? Math.max(...sumsOf(plot), 1e-9) * 1.15 : null;
  const every =
    kind === 'bars' ? 1 : namedEvery(plot, look.box, TYPE.least, named ? NAMED_SHARE : WIDE_SHARE);
  const axes =
    axisXml('cat', kind === 'bars' ? 'l' : 'b', true, size, look, { every }) +
    axisXml(
      'val',
      kind === 'bars' ? 't' : 'l',
      kind === 'lines' || (kind === 'columns' && !hasLabels),
      size,
      look,
      { max },
    );
  const hidden = hasSum
    ? `<c:legendEntry><c:idx val="${series.length - 1}"/><c:delete val="1"/></c:legendEntry>`
    : '';
  const legend =
    isStacked && !named
      ? `<c:legend><c:legendPos val="t"/>${hidden}<c:overlay val="0"/>${font(pointsOf(TYPE.least))}</c:legend>`
      : '';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>` +
    `<c:autoTitleDeleted val="1"/><c:plotArea>${named ? BESIDE_NAMES : '<c:layout/>'}${drawn}${axes}${NONE}</c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${NONE}${font(size)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}
