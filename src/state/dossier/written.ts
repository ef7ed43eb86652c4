import type { SlideChart } from '../../model/briefing/slide-chart.ts';
import type { MethodId } from '../../model/methods/methods.ts';
import type { View } from '../view/view.ts';

/** Where a number or a name of a dossier leads. */
export type Opening =
  /** What of the atlas: its rows, a site, a network. */
  | { readonly kind: 'view'; readonly patch: Partial<View> }
  | { readonly kind: 'dossier'; readonly code: string }
  | { readonly kind: 'page'; readonly url: string };

/** A stretch of words. */
export interface Said {
  readonly text: string;
  /** What stands on paper instead, where room is scarce: an acronym. */
  readonly short?: string | undefined;
  readonly opens?: Opening | undefined;
  /** What they are from: addresses, `doc-…` ids, or references in words. */
  readonly sources?: readonly string[] | undefined;
  readonly bold?: boolean;
  /** The language of words that the tables have in one language alone. */
  readonly lang?: 'en' | undefined;
}

/** One cell of a table. */
export interface Cell {
  readonly said: readonly Said[];
  readonly isNumber?: boolean;
}

/** Rows of cells. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly note: string | null;
}

/** What a map of a dossier shows. */
export interface MapBlock {
  readonly kind: 'map';
  readonly view: Partial<View>;
  /** The ids of the sites that are named beside their marks. */
  readonly named: readonly string[];
  readonly alt: string;
}

/** A part of a section. */
export type Block =
  | { readonly kind: 'paragraph'; readonly said: readonly Said[]; readonly isNote?: boolean }
  | { readonly kind: 'list'; readonly items: readonly (readonly Said[])[] }
  | { readonly kind: 'chart'; readonly chart: SlideChart }
  | TableBlock
  | MapBlock;

/** The sections of a dossier, in their order. */
export const SECTION_IDS = [
  'figures',
  'differences',
  'site',
  'map',
  'growth',
  'countries',
  'centres',
  'fields',
  'reach',
  'networks',
  'shared',
  'papers',
  'links',
  'partners',
  'research',
  'stated',
  'similar',
  'own',
  'timeline',
  'documents',
  'unknown',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** How the numbers of sections are made. */
export const METHOD_OF_SECTION: Partial<Readonly<Record<Section['id'], MethodId>>> = {
  gap: 'shares',
  gain: 'whatif',
  candidates: 'candidates',
  partners: 'partners',
  figures: 'ranks',
  centres: 'terms',
  fields: 'distance',
  reach: 'shares',
  papers: 'works',
  research: 'research',
  similar: 'similar',
};

/** The sections of a proposal, in their order. */
export const PROPOSAL_SECTION_IDS = [
  'question',
  'gap',
  'gain',
  'candidates',
  'partners',
  'steps',
  'risks',
] as const;
export type ProposalSectionId = (typeof PROPOSAL_SECTION_IDS)[number];

/** A section of a dossier or of a proposal, never without a block. */
export interface Section {
  readonly id: SectionId | ProposalSectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The measure that it tells, where the page of methods has it. */
  readonly method?: MethodId | undefined;
}

/** A large number at the head. */
export interface WrittenFigure {
  readonly id: string;
  readonly value: Said;
  readonly label: string;
  /** Its year, its places among peers. */
  readonly details: readonly string[];
}

/** A dossier in words, in one language: what the page shows and what files hold. */
export interface Written {
  readonly kicker: string;
  readonly title: string;
  /** What it is called in names of files. */
  readonly code: string;
  readonly facts: readonly string[];
  readonly figures: readonly WrittenFigure[];
  readonly sections: readonly Section[];
}
