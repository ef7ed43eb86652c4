import { describe, expect, it } from 'vitest';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { LANGUAGES, type LanguageId } from '../../../src/model/languages.ts';
import { readProposal } from '../../../src/model/proposal/asked.ts';
import { makeProposal } from '../../../src/model/proposal/proposal.ts';
import type { LngLat } from '../../../src/model/site.ts';
import { sourcesOf } from '../../../src/state/dossier/sources-of.ts';
import type { Block, Said } from '../../../src/state/dossier/written.ts';
import { proposalOfView } from '../../../src/state/proposal/of-view.ts';
import { writeProposal } from '../../../src/state/proposal/write-proposal.ts';
import { defaultView } from '../../../src/state/view/url.ts';
import { PALETTES } from '../../../src/theme/tokens.ts';
import { realProposalTables, USUAL } from '../../helpers/proposal-tables.ts';

const tables = realProposalTables();
const languages = { en: await loadI18n('en'), vi: await loadI18n('vi') };

/** Usual ones, and odd ones: no what-if, one at sea, a field without a centre in the region, a country without anything. */
const ASKED: readonly (readonly [string, readonly LngLat[]])[] = [
  ['water:VNM:Viện Khoa học tài nguyên nước', [[105.85, 21.03]]],
  ['water:VNM', []],
  ['culture:FJI', []],
  ['ocean:ABW:<b>Host</b> & Co', [[-140, -40]]],
  [
    'all:KEN',
    [
      [36.82, -1.29],
      [39.67, -4.04],
      [34.75, -0.1],
    ],
  ],
  ['natural-sciences:CHN', []],
];

function write(code: string, points: readonly LngLat[], locale: LanguageId) {
  const { asked } = readProposal(code, tables.catalog);
  const proposal = asked && makeProposal(asked, points, USUAL, tables);
  if (!proposal) throw new Error(`There is no ${code}`);
  const writer = { i18n: languages[locale], tables, documents: new Map(), palette: PALETTES.light };
  return writeProposal(proposal, writer);
}

const saidIn = (block: Block): readonly Said[] => {
  if (block.kind === 'paragraph') return block.said;
  if (block.kind === 'list') return block.items.flat();
  if (block.kind === 'table') return block.rows.flatMap((row) => row.flatMap(({ said }) => said));
  return [];
};

describe.each(LANGUAGES)('a written proposal, in the language %s', (locale) => {
  it.each(ASKED)('of %s has words in every place, and none that a programmer forgot', (code, points) => {
    const { title, facts, figures, sections } = write(code, points, locale);
    expect(sections.map(({ id }) => id)).toEqual([
      'question',
      'gap',
      'gain',
      'candidates',
      'partners',
      'steps',
      'risks',
    ]);
    const words = [
      title,
      ...facts,
      ...figures.flatMap(({ value, label }) => [value.text, label]),
      ...sections.flatMap((section) => [
        section.title,
        ...section.blocks.flatMap(saidIn).map(({ text }) => text),
      ]),
    ];
    for (const text of words) expect(text).not.toMatch(/undefined|null|NaN|\[object|Infinity|^$/);
    for (const { blocks } of sections) expect(blocks.length).toBeGreaterThan(0);
  });

  it.each(ASKED)(
    'of %s says first that a person must judge, and claims nothing of access, demand or need',
    (code, points) => {
      const { sections } = write(code, points, locale);
      const [first] = sections[0]?.blocks ?? [];
      const judge = { en: 'a person must judge', vi: 'con người phải xét' }[locale];
      expect(first?.kind === 'paragraph' && first.said[0]?.text).toContain(judge);
      const forbidden = { en: /\b(access|demand|needs?)\b/i, vi: /tiếp cận|nhu cầu/i }[locale];
      for (const { blocks } of sections)
        for (const { text } of blocks.flatMap(saidIn)) expect(text).not.toMatch(forbidden);
    },
  );

  it('names the pages of every step, and marks the rules that were replaced', () => {
    const { sections } = write('water:VNM', [], locale);
    const [table] = sections.find(({ id }) => id === 'steps')?.blocks ?? [];
    if (table?.kind !== 'table') throw new Error('The steps are no table');
    expect(table.rows).toHaveLength(9);
    for (const row of table.rows) {
      expect(row[1]?.said[0]?.sources?.every((source) => URL.canParse(source))).toBe(true);
      expect(row[2]?.said[0]?.text).toMatch(/2019$|201[23]\*$/);
    }
    expect(table.note).toMatch(/^\*/);
  });

  it('writes a host as plain words, whatever they are', () => {
    const { facts } = write('ocean:ABW:<b>Host</b> & Co', [], locale);
    expect(facts[0]).toContain('<b>Host</b> & Co');
  });
});

describe('a proposal', () => {
  it('cites pages and references in words, each once', () => {
    const sources = sourcesOf(write('water:VNM', [[105.85, 21.03]], 'en'));
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources.length).toBeGreaterThan(8);
  });

  it('leads from what would change to the chart of distances with the very points', () => {
    const { sections } = write('water:VNM', [[105.85, 21.03]], 'en');
    const opens = sections.find(({ id }) => id === 'gain')?.blocks.flatMap(saidIn)[0]?.opens;
    expect(opens?.kind === 'view' && opens.patch).toMatchObject({
      chart: ['distance'],
      gap: 'water',
      whatif: 'water@105.85,21.03',
    });
  });

  it('says how many in the right plural', () => {
    const risks = (code: string) =>
      write(code, [[-140, -40]], 'en')
        .sections.find(({ id }) => id === 'risks')
        ?.blocks.flatMap(saidIn) ?? [];
    expect(risks('ocean:VNM').map(({ text }) => text)).toContain(
      '1 place thought of lies at sea or far from any town.',
    );
  });

  it('is for the only country filtered by, else for that of the place, else for the one at home', () => {
    const view = { ...defaultView('vi'), gap: 'culture' };
    expect(proposalOfView({ ...view, country: ['THA'] }, 'FJI')).toBe('culture:THA');
    expect(proposalOfView({ ...view, country: ['THA', 'LAO'] }, 'FJI')).toBe('culture:FJI');
    expect(proposalOfView(view, null)).toBe('culture:VNM');
  });
});
