import type { LanguageId } from '../../model/languages.ts';
import type { ArticleCase } from '../documents/article/lay-article.ts';
import type { MemoDeck } from '../documents/memo/memo-of-scenes.ts';
import type { DrawMapPng } from '../documents/memo/write-docx.ts';
import type { FileJob } from '../file-job.ts';
import type { SceneDeck } from './scene-deck.ts';

/** Slides in the forms that files are made of. */
export interface SlideFile {
  readonly title: string;
  readonly locale: LanguageId;
  /** Each slide as an SVG document that only names its fonts. */
  readonly pages: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Slides as pictures in a ZIP. Errors: `AbortError`, or the network's. */
export async function buildPictureFile({ pages }: SlideFile, job: FileJob): Promise<Blob> {
  const { buildPictures } = await import('./slides-pictures.ts');
  return buildPictures(pages, job);
}

/** Slides as a PDF whose words are found and copied. Errors: `AbortError`, or the network's. */
export async function buildPdfFile(
  { title, locale, pages, width, height }: SlideFile,
  job: FileJob,
): Promise<Blob> {
  const { drawPdf } = await import('../documents/pdf.ts');
  return drawPdf({ title, subject: title, locale, width, height, pages: pages.map((page) => [page]) }, job);
}

/** Slides as a PPTX that can be edited. Errors: `AbortError`, or what keeps a map from being drawn. */
export async function buildPptxFile(deck: SceneDeck, job: FileJob): Promise<Blob> {
  const { buildPptx } = await import('./pptx/build-pptx.ts');
  return buildPptx(deck, job);
}

/** A briefing as a DOCX: its words, and its charts as tables. Errors: `AbortError`, or what keeps a map from being drawn. */
export async function buildDocxFile(deck: MemoDeck, mapPng: DrawMapPng, job: FileJob): Promise<Blob> {
  const [{ memoOfScenes }, { writeDocx }] = await Promise.all([
    import('../documents/memo/memo-of-scenes.ts'),
    import('../documents/memo/write-docx.ts'),
  ]);
  return writeDocx(memoOfScenes(deck), mapPng, job);
}

/** A briefing as an article on A4. Errors: `AbortError`, or the network's. */
export async function buildArticleFile(deck: MemoDeck, own: ArticleCase, job: FileJob): Promise<Blob> {
  const [{ memoOfScenes }, { articlePdf }] = await Promise.all([
    import('../documents/memo/memo-of-scenes.ts'),
    import('../documents/article/article-pdf.ts'),
  ]);
  return articlePdf(memoOfScenes(deck), own, job);
}
