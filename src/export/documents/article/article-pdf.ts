import type { FileJob } from '../../file-job.ts';
import type { Memo } from '../memo/memo.ts';
import { drawPdf } from '../pdf.ts';
import { type ArticleCase, layArticle } from './lay-article.ts';
import { layBrief } from './lay-brief.ts';
import { PAPER } from './page.ts';

/** A memo as an article on A4, or as a brief where it is one. Errors: `AbortError`, or the network's. */
export function articlePdf(memo: Memo, own: ArticleCase, job: FileJob): Promise<Blob> {
  const sheets = memo.isBrief ? layBrief(memo, own) : layArticle(memo, own);
  const pages = sheets.map(({ svg }) => [svg]);
  const outline = sheets.flatMap(({ headings }, index) =>
    headings.map((heading) => ({ title: heading, page: index + 1 })),
  );
  const { width, height } = PAPER;
  const { name, title, locale } = memo;
  return drawPdf({ title: name, subject: title, locale, width, height, pages, outline }, job);
}
