import type { SlideLibrary } from '../../../briefing/slide/library.ts';
import { wholeReference } from '../../../briefing/slide/references.ts';
import { pictureMarkup, SLIDE_FONT } from '../../../briefing/slide/slide-svg.ts';
import type { ArticleCase } from '../../../export/documents/article/lay-article.ts';
import { DOSSIER } from '../../../export/documents/article/page.ts';
import type { DossierDeck } from '../../../export/documents/memo/memo-of-written.ts';
import type { FileJob } from '../../../export/file-job.ts';
import { briefingTexts } from '../../../i18n/briefing/frame.ts';
import { dossierPageTexts } from '../../../i18n/dossier/page.ts';
import { dossierWordsTexts } from '../../../i18n/dossier/words.ts';
import { withTexts } from '../../../i18n/text-part.ts';
import { dayOf } from '../../../model/day.ts';
import { nameOfSource } from '../../../model/source-name.ts';
import type { Composed } from '../../../state/dossier/composed.ts';
import type { Written } from '../../../state/dossier/written.ts';
import type { Worldview } from '../../../state/view/map-choices.ts';
import { emphasisOf } from '../../../theme/slide-colours.ts';
import { mapPng } from '../hand-out/map-png.ts';
import type { DossierFormat } from './formats.ts';
import { mapOf } from './map-of.ts';
import { inkOf } from './picture.tsx';

/** How wide maps of files are, in units of which their smallest words have 24: in a brief these are smaller. */
const WIDTH = { usual: 1200, brief: 1650 } as const;

/** How high lines stand on paper, in the same units: a dossier has few pages. */
const PLOT = { usual: 220, brief: 380 } as const;

/** What a file is made with. */
export interface DossierMaking {
  readonly composed: Composed;
  /** In the colours of the file. */
  readonly library: SlideLibrary;
  readonly worldview: Worldview | null;
  /** Whose it is; '' where nobody said. */
  readonly office: string;
  readonly date: Date;
  /** The address that opens it in the atlas. */
  readonly link: string;
}

/** The dossier in the colours of a file. */
const writtenFor = ({ composed, library }: DossierMaking): Written =>
  composed.write({ ...composed.writer, palette: library.palette });

function deckOf(making: DossierMaking, level: DossierDeck['level']): DossierDeck {
  const { composed, library, worldview, office, date, link } = making;
  const { i18n, documents } = composed.writer;
  const { locale, formats, messages } = i18n;
  const text = dossierPageTexts.of(locale);
  const { sections, sources } = dossierWordsTexts.of(locale);
  const day = dayOf(date);
  return {
    locale,
    date: day,
    written: writtenFor(making),
    byline: [office, formats.date(day)].filter(Boolean),
    figuresHeading: sections.figures,
    sourcesHeading: sections.sources,
    nameOf: (source) => documents.get(source)?.short?.[locale] ?? nameOfSource(source, documents, locale),
    referenceOf: (source) => wholeReference(source, documents, locale, formats.date),
    drawMap: (block) =>
      mapOf(block, WIDTH[composed.isBrief ? 'brief' : 'usual'], library, worldview, composed.isBrief),
    level,
    moreRows: (count) => text.moreRows(count, formats.count(count)),
    colophon: [`${sources.tables}.`, link, messages.map.disclaimer, messages.app.independence],
  };
}

function articleOf({ library, composed }: DossierMaking): ArticleCase {
  const ink = inkOf(library);
  const { formats, locale } = composed.writer.i18n;
  const { position } = briefingTexts.of(locale).slide;
  return {
    measure: ink.measure,
    colours: ink.palette,
    emphasis: emphasisOf(ink.palette),
    font: SLIDE_FONT,
    position: (page, pages) => position(formats.count(page), formats.count(pages)),
    plot: PLOT[composed.isBrief ? 'brief' : 'usual'],
    sheet: DOSSIER,
    draw: (item) => pictureMarkup(item, ink),
  };
}

async function tableOf({ composed, date, link }: DossierMaking): Promise<Blob> {
  const { encodeCsv } = await withTexts(import('../../../export/tables/csv.ts'));
  const { writer, rows, written } = composed;
  if (!rows) throw new Error('One dossier is no table');
  const { sources } = dossierWordsTexts.of(writer.i18n.locale);
  const file = {
    ...{
      id: 'dossier',
      title: written.title,
      subtitle: written.kicker,
      filters: written.title,
      notes: [],
      link,
      date,
    },
    source: sources.tables,
    locale: writer.i18n.locale,
    ...rows(),
  };
  return new Blob([encodeCsv(file)], { type: 'text/csv;charset=utf-8' });
}

/** Makes the file that a dossier becomes. Errors: those of drawing, the network's, or `AbortError`. */
export async function buildDossierFile(
  format: DossierFormat,
  making: DossierMaking,
  job: FileJob,
): Promise<Blob> {
  if (format === 'csv') return tableOf(making);
  const deck = deckOf(making, format === 'pdf' ? 2 : 1);
  const memo = making.composed.isBrief
    ? (await import('../../../export/documents/memo/memo-of-proposal.ts')).memoOfProposal(deck)
    : (await import('../../../export/documents/memo/memo-of-dossier.ts')).memoOfDossier(deck);
  if (format === 'pdf') {
    const { articlePdf } = await import('../../../export/documents/article/article-pdf.ts');
    return articlePdf(memo, articleOf(making), job);
  }
  const { writeDocx } = await import('../../../export/documents/memo/write-docx.ts');
  return writeDocx(memo, (map) => mapPng(map, making.library.palette), job);
}
