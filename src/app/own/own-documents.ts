import type { I18n } from '../../i18n/i18n-context.tsx';
import { keepTexts } from '../../i18n/own/keep.ts';
import type { SourceDocument } from '../../model/catalog/source-document.ts';
import { inEachLanguage } from '../../model/languages.ts';
import type { ListsOfLink } from '../../state/own/link/lists-of-link.ts';
import type { OwnList } from '../../state/own/own-list.ts';
import { writeSource } from '../../state/own/words.ts';

/** Cited where a view shows a list that is not in this browser. */
const MISSING = 'own-missing';

const idOf = ({ id }: OwnList): string => `own-${id}`;

function documentOf(id: string, title: string, short: string, publisher: string): SourceDocument {
  const shorts = inEachLanguage(() => short);
  return {
    id,
    title: { en: title, vi: title },
    short: shorts,
    author: null,
    publisher,
    date: null,
    kind: 'article',
    note: { en: null, vi: null },
  };
}

/** The reader's own lists as documents that slides cite, by the ids of their sources. */
export function ownDocuments(
  lists: readonly OwnList[],
  { locale }: I18n,
): readonly (readonly [string, SourceDocument])[] {
  const text = keepTexts.of(locale);
  const documents = lists.map((list) => {
    const title = writeSource(list.source);
    return documentOf(idOf(list), title, `${title} (${text.ownList})`, text.ownSource);
  });
  return [...documents, documentOf(MISSING, text.missingOnSlide, text.missingOnSlide, text.ownSource)].map(
    (document) => [document.id, document],
  );
}

/** What a view cites of the reader's own lists. */
export const ownSources = ({ shown, missing }: ListsOfLink): readonly string[] => [
  ...shown.map(idOf),
  ...(missing > 0 ? [MISSING] : []),
];
