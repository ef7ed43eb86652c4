import type PptxGenJS from 'pptxgenjs';
import { LOCALES } from '../../../i18n/locales.ts';
import { STEP_LAYOUTS } from '../../../model/briefing/briefing.ts';
import type { SlidePlot } from '../../../model/briefing/slide-chart.ts';
import type { SlideBox, SlideScene } from '../../../model/briefing/slide-scene.ts';
import { cleanLine, cleanText } from '../../../model/text/clean-text.ts';
import { escapeXml } from '../../../model/text/xml-text.ts';
import { quietOf } from '../../../theme/slide-colours.ts';
import { breathe, type FileJob } from '../../file-job.ts';
import type { SceneDeck } from '../scene-deck.ts';
import { type Adopted, adoptSlide } from './adopt.ts';
import { masterParts, themeXml } from './masters.ts';
import { colourIn } from './measures.ts';
import { mendPackage } from './mend-package.ts';
import { outlineXml } from './outline-xml.ts';
import { plotInFile, seriesInFile } from './plot-in-file.ts';
import { plotXml } from './plot-xml.ts';
import { putItem } from './put-item.ts';
import { workbookOf } from './workbook.ts';

/** A font that every office suite has, or has a stand-in of the same widths for, with all Vietnamese letters. */
const FONT = 'Arial';

const MIME = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** A chart whose frame is on a slide. */
interface FramedPlot {
  readonly box: SlideBox;
  readonly plot: SlidePlot;
}

/** What is written of a deck besides what the library writes. */
interface Written {
  readonly plots: FramedPlot[];
  /** For each slide, what its tables show and the outlines of its marks, by their names. */
  readonly adopted: Adopted[];
}

/** Names of shapes, each once on a slide. */
function namer(): (base: string) => string {
  const counts = new Map<string, number>();
  return (base) => {
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return count === 1 ? base : `${base} ${count}`;
  };
}

async function putScene(
  pptx: PptxGenJS,
  scene: SlideScene,
  deck: SceneDeck,
  written: Written,
): Promise<void> {
  const { palette, mapPng, chartPng } = deck;
  const [first] = STEP_LAYOUTS;
  // The library has one layout of its own, which is our first.
  const page = scene.layout === first ? pptx.addSlide() : pptx.addSlide({ masterName: scene.layout });
  const colourOf = colourIn(palette);
  if (scene.paper !== palette.paper) page.background = { color: colourOf(scene.paper) };
  const alts: Record<string, string> = {};
  const outlines: Record<string, string> = {};
  const names = namer();
  for (const item of scene.items) {
    const nameOf = (base: string) => {
      const name = names(base);
      if (item.kind === 'chart') alts[name] = escapeXml(cleanLine(item.chart.alt));
      if (item.kind === 'mark') outlines[name] = outlineXml(item);
      return name;
    };
    const onPlot = ({ box, chart }: { box: SlideBox; chart: SlidePlot }) => {
      written.plots.push({ box, plot: plotInFile(chart) });
    };
    await putItem(item, { page, colourOf, mapPng, chartPng, onPlot, slides: deck.scenes.length, nameOf });
  }
  written.adopted.push({ alts, outlines });
  if (scene.notes !== '') page.addNotes(cleanText(scene.notes));
}

/** The parts of a file as they are, from those that the library has written. */
function partsOf(
  deck: SceneDeck,
  { plots, adopted }: Written,
): (path: string, data: string) => string | Uint8Array {
  const { palette, words } = deck;
  const masters = masterParts(deck);
  const look = {
    colourOf: colourIn(palette),
    quiet: quietOf(palette),
    hairline: palette.hairline,
    total: words.total,
  };
  return (path, data) => {
    const master = masters[path];
    if (master !== undefined) return master;
    const [, kind, digits = ''] =
      /(slides\/slide|charts\/chart|Worksheet)(\d+)\.(?:xml|xlsx)$/.exec(path) ?? [];
    const number = Number(digits);
    if (kind === 'slides/slide') return adoptSlide(data, number, adopted[number - 1]);
    const framed = plots[number - 1];
    if (kind === 'charts/chart' && framed) return plotXml(framed.plot, { ...look, box: framed.box });
    if (kind === 'Worksheet' && framed)
      return workbookOf(framed.plot, seriesInFile(framed.plot, words.total));
    return path === 'ppt/theme/theme1.xml' ? themeXml(data, deck) : data;
  };
}

/**
 * A deck as PPTX: its texts stay texts, its charts are charts whose numbers can be edited, its tables are tables; maps are pictures
 * with alternative texts. Layouts, colours and fonts are the file's own, so that it can be restyled at once. Errors: `AbortError`
 * where the reader cancels, or what keeps a map from being drawn.
 */
export async function buildPptx(deck: SceneDeck, job: FileJob): Promise<Blob> {
  const { default: Pptx } = await import('pptxgenjs');
  const pptx = new Pptx();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = cleanLine(deck.title);
  pptx.subject = cleanLine(deck.title);
  pptx.author = cleanLine(deck.office) || 'Auspices';
  // The library does not escape it (#1427).
  pptx.company = escapeXml(cleanLine(deck.office)) || 'Auspices';
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  for (const layout of STEP_LAYOUTS.slice(1)) pptx.defineSlideMaster({ title: layout });
  const written: Written = { plots: [], adopted: [] };
  for (const [index, scene] of deck.scenes.entries()) {
    await breathe(job);
    await putScene(pptx, scene, deck, written);
    job.onProgress((index + 1) / (deck.scenes.length + 1));
  }
  const bytes = await pptx.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('The slides could not be packed');
  await breathe(job);
  const facts = { date: deck.date, language: LOCALES[deck.locale].region };
  return new Blob([mendPackage(bytes, facts, partsOf(deck, written))], { type: MIME });
}
