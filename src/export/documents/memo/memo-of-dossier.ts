import { sourcesOf } from '../../../state/dossier/sources-of.ts';
import type { Block, Said, Section } from '../../../state/dossier/written.ts';
import type { Memo, MemoPart } from './memo.ts';
import { type DossierDeck, type Reading, runOf, sectionParts } from './memo-of-written.ts';

/** On paper a dossier has two to four pages: these sections stay on the page of the atlas. */
const LEFT_OUT: readonly Section['id'][] = ['research', 'links', 'stated', 'documents'];

/** And of these so many rows are told. */
const MOST_ROWS: Partial<Readonly<Record<Section['id'], number>>> = {
  countries: 8,
  centres: 6,
  networks: 5,
  shared: 12,
  similar: 5,
  timeline: 6,
  unknown: 5,
};

/** Of the rows of a line of time so many are its beginning, the others its end. */
const BEGINNING = 3;

/** So many sources of one statement are cited. */
const MOST_CITED = 2;

const citing = (said: readonly Said[]): readonly Said[] =>
  said.map((each) => (each.sources ? { ...each, sources: each.sources.slice(0, MOST_CITED) } : each));

/** The rows that a section tells on paper. */
function rowsToTell<Row>(id: Section['id'], rows: readonly Row[]): readonly Row[] {
  const most = MOST_ROWS[id] ?? rows.length;
  // That one is left out would take as much room as it does.
  if (rows.length <= most + 1) return rows;
  if (id !== 'timeline') return rows.slice(0, most);
  return [...rows.slice(0, BEGINNING), ...rows.slice(BEGINNING - most)];
}

function shortenBlock(id: Section['id'], block: Block, moreRows: DossierDeck['moreRows']): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ ...block, said: citing(block.said) }];
    case 'list': {
      const items = rowsToTell(id, block.items).map(citing);
      const rest = block.items.length - items.length;
      return [
        { ...block, items },
        ...(rest > 0 ? [{ kind: 'paragraph', said: [{ text: moreRows(rest) }] } as const] : []),
      ];
    }
    case 'table': {
      const rows = rowsToTell(id, block.rows);
      const rest = block.rows.length - rows.length;
      const note = [rest > 0 ? moreRows(rest) : '', block.note ?? ''].filter(Boolean).join(' ') || null;
      return [
        {
          ...block,
          note,
          rows: rows.map((row) => row.map((cell) => ({ ...cell, said: citing(cell.said) }))),
        },
      ];
    }
    default:
      return [block];
  }
}

/** What of a dossier stands on paper: fewer sections, fewer rows, fewer sources. */
const shorten = ({ written, moreRows }: DossierDeck): readonly Section[] =>
  written.sections
    .filter(({ id }) => !LEFT_OUT.includes(id))
    .map((section) => ({
      ...section,
      blocks: section.blocks.flatMap((block) => shortenBlock(section.id, block, moreRows)),
    }));

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
  const sections = shorten(deck);
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
