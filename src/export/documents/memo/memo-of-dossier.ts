import { sourcesOf } from '../../../state/dossier/sources-of.ts';
import type { Memo, MemoPart } from './memo.ts';
import { type DossierDeck, type Reading, runOf, sectionParts } from './memo-of-written.ts';
import { shortenSections } from './shorten-dossier.ts';

/** Of a number its year and its first place, or its two places, are told. */
const MOST_DETAILS = 2;

/** The large numbers as a table: each with what it counts, its year and its places. */
function figureParts({ written, figuresHeading, level }: DossierDeck, reading: Reading): readonly MemoPart[] {
  if (written.figures.length === 0) return [];
  return [
    { kind: 'heading', level, text: figuresHeading },
    {
      kind: 'table',
      caption: [],
      head: [],
      rows: written.figures.map(({ value, label, details }) => [
        { runs: [{ text: value.text, bold: true }], isNumber: true },
        { runs: [runOf({ text: label, sources: value.sources }, reading)] },
        { runs: [{ text: details.slice(0, MOST_DETAILS).join('; ') }] },
      ]),
      note: null,
    },
  ];
}

/** A dossier as a memo: for Word, or for an article on A4. Citations become notes. */
export function memoOfDossier(deck: DossierDeck): Memo {
  const { locale, date, byline, sourcesHeading, colophon, written, nameOf, referenceOf } = deck;
  const sections = shortenSections(deck.written.sections, deck.moreRows);
  const sources = sourcesOf({ ...written, sections });
  const reading: Reading = { deck, sources };
  const facts = written.facts.join(' · ');
  return {
    locale,
    name: written.kicker,
    title: written.title,
    byline,
    date,
    parts: [
      ...(facts ? [{ kind: 'paragraph', isItem: false, runs: [{ text: facts }] } as const] : []),
      ...figureParts(deck, reading),
      ...sections.flatMap((section) => sectionParts(section, reading)),
    ],
    sourcesHeading,
    sources: sources.map((source) => ({ name: nameOf(source), reference: referenceOf(source) })),
    colophon,
  };
}
