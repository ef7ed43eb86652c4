import type { Memo } from '../memo/memo.ts';
import { type ArticleCase, type ArticleSheet, layArticle } from './lay-article.ts';
import { briefSheet } from './page.ts';

/** So many pages a brief has. */
const PAGES = 2;

/** To such shares its letters become smaller before it takes another page: of 9 points, down to 6.9. */
const SHARES = [1, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82, 0.79, 0.77] as const;

/** A memo on two pages: as large as it can be set on them, and on more only where the smallest letters do not suffice. */
export function layBrief(memo: Memo, article: ArticleCase): readonly ArticleSheet[] {
  let sheets: readonly ArticleSheet[] = [];
  for (const share of SHARES) {
    sheets = layArticle(memo, { ...article, sheet: briefSheet(share) });
    if (sheets.length <= PAGES) break;
  }
  return sheets;
}
