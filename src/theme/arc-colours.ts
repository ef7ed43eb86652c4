import type { LinkType } from '../model/link-types.ts';
import { PALETTES, type ThemeId } from './tokens.ts';

/** What an arc may show: a type of link, or papers with authors at both ends. */
type Kind = LinkType | 'copublication';

/** How an arc's line is broken, so that colour need not say everything. */
export type ArcLine = 'solid' | 'dashed' | 'dotted';

/**
 * Work done together is a whole line, what is agreed or taught a dashed one, what one side gives a dotted one. Arcs of
 * one kind of line differ more in colour than arcs of two.
 */
export const ARC_LINES: Readonly<Record<Kind, ArcLine>> = {
  partner: 'solid',
  'joint-research': 'solid',
  copublication: 'solid',
  agreement: 'dashed',
  training: 'dashed',
  'affiliate-of': 'dashed',
  donor: 'dotted',
  'south-south': 'dotted',
  host: 'dotted',
};

/** The colour of the one arc of two countries, whatever their links are: that of words, so that it is of no kind. */
export function arcColour(theme: ThemeId, kind: Kind | 'pair'): string {
  return kind === 'pair' ? PALETTES[theme].inkFaint : ARC_COLOURS[theme][kind];
}

/** How the line of an arc is broken. */
export function arcLine(kind: Kind | 'pair'): ArcLine {
  return kind === 'pair' ? 'solid' : ARC_LINES[kind];
}

/** An arc's colour by its kind, six-digit hex; none is the colour of a field, which means only fields. */
export const ARC_COLOURS: Readonly<Record<ThemeId, Readonly<Record<Kind, string>>>> = {
  light: {
    partner: '#ca5289',
    'joint-research': '#87021f',
    copublication: '#0717a4',
    agreement: '#b2723d',
    training: '#2b595c',
    'affiliate-of': '#7f1ab9',
    donor: '#c90eec',
    'south-south': '#34730a',
    host: '#532964',
  },
  dark: {
    partner: '#d9c6ca',
    'joint-research': '#e93d59',
    copublication: '#3276fc',
    agreement: '#ea8237',
    training: '#55bdba',
    'affiliate-of': '#ad7bfa',
    donor: '#cd1acb',
    'south-south': '#42e66d',
    host: '#fc97fe',
  },
  contrast: {
    partner: '#5c0d31',
    'joint-research': '#ce353c',
    copublication: '#2214c5',
    agreement: '#823818',
    training: '#6d7c70',
    'affiliate-of': '#bb34ed',
    donor: '#8600b3',
    'south-south': '#044c0f',
    host: '#8671c4',
  },
  print: {
    partner: '#c00b69',
    'joint-research': '#7a0208',
    copublication: '#1f67fd',
    agreement: '#361902',
    training: '#79877f',
    'affiliate-of': '#8f00a7',
    donor: '#c430ff',
    'south-south': '#0e6710',
    host: '#271255',
  },
};

/**
 * The colours of the reader's own rows: the first of a list without categories, then one for each category, and last that of all
 * others. They are those of the links, which differ from every field's and from each other; links and own lists are seldom shown
 * together, and a diamond is no line.
 */
export function ownColours(theme: ThemeId, categories: number): readonly string[] {
  const {
    host,
    'joint-research': red,
    copublication,
    agreement,
    training,
    'south-south': green,
  } = ARC_COLOURS[theme];
  const { partner, 'affiliate-of': violet } = ARC_COLOURS[theme];
  const all = [red, copublication, agreement, green, violet, partner, training, host];
  return [...all.slice(0, Math.max(1, categories)), PALETTES[theme].inkFaint];
}
