import { sourcesOf } from '../../../state/dossier/sources-of.ts';
import type { Memo } from './memo.ts';
import { type DossierDeck, plainParts } from './memo-of-written.ts';

/** A proposal as a memo of two pages: its sections as they are, its sources at the end, no table of large figures. */
export function memoOfProposal(deck: DossierDeck): Memo {
  const { locale, date, byline, sourcesHeading, colophon, written, nameOf, referenceOf } = deck;
  const sources = sourcesOf({ ...written, figures: [] });
  const reading = { deck, sources };
  return {
    locale,
    name: written.kicker,
    title: written.title,
    byline: [...written.facts, ...byline],
    date,
    isBrief: true,
    parts: written.sections.flatMap((section) => plainParts(section, reading)),
    sourcesHeading,
    sources: sources.map((source) => ({ name: nameOf(source), reference: referenceOf(source) })),
    colophon,
  };
}
