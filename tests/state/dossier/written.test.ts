import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { decodeDocuments } from '../../../src/model/catalog/knowledge-file.ts';
import { compareDossiers } from '../../../src/model/dossier/compare.ts';
import { makeDossier } from '../../../src/model/dossier/dossier.ts';
import { readSubjects } from '../../../src/model/dossier/subject.ts';
import { LANGUAGES, type LanguageId } from '../../../src/model/languages.ts';
import { dossierOfView } from '../../../src/state/dossier/of-view.ts';
import { sourcesOf } from '../../../src/state/dossier/sources-of.ts';
import { writeComparison } from '../../../src/state/dossier/write-comparison.ts';
import { writeDossier } from '../../../src/state/dossier/write-dossier.ts';
import type { Block, Said, Written } from '../../../src/state/dossier/written.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import { defaultView } from '../../../src/state/view/url.ts';
import { PALETTES } from '../../../src/theme/tokens.ts';
import { realDossierTables } from '../../helpers/dossier-tables.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const tables = realDossierTables();
const documents = decodeDocuments(
  JSON.parse(readFileSync(new URL('../../../public/data/documents.json', import.meta.url), 'utf8')),
);
const languages = { en: await loadI18n('en'), vi: await loadI18n('vi') };

function write(asked: string, locale: LanguageId): Written {
  const dossiers = readSubjects(asked, tables).known.map((subject) => makeDossier(subject, tables));
  const writer = { i18n: languages[locale], tables, documents, palette: PALETTES.light };
  const [first] = dossiers;
  if (!first) throw new Error(`There is no ${asked}`);
  return dossiers.length > 1
    ? writeComparison(compareDossiers(dossiers, tables), writer)
    : writeDossier(first, writer);
}

const saidIn = (block: Block): readonly Said[] => {
  if (block.kind === 'paragraph') return block.said;
  if (block.kind === 'list') return block.items.flat();
  if (block.kind === 'table') return block.rows.flatMap((row) => row.flatMap(({ said }) => said));
  return [];
};
const allSaid = ({ sections }: Written) => sections.flatMap(({ blocks }) => blocks.flatMap(saidIn));
const sectionIds = ({ sections }: Written) => sections.map(({ id }) => id);

const ASKED = [
  'country:VNM',
  'country:KEN',
  'country:ABW',
  'group:asean',
  'region:africa',
  'site:vnm-icp',
  'site:nld-ihe-delft',
  'network:asean',
  'network:mrc',
  'field:water',
  'field:ocean',
  'country:VNM,country:THA,country:MYS,country:IDN',
] as const;

describe.each(LANGUAGES)('a written dossier, in the language %s', (locale) => {
  it.each(ASKED)('of %s has words in every place, and none that a programmer forgot', (asked) => {
    const written = write(asked, locale);
    const words = [
      written.title,
      ...written.facts,
      ...written.figures.flatMap(({ value, label, details }) => [value.text, label, ...details]),
      ...written.sections.map(({ title }) => title),
      ...allSaid(written).map(({ text }) => text),
    ];
    expect(words.length).toBeGreaterThan(10);
    for (const text of words) expect(text).not.toMatch(/undefined|null|NaN|\[object|Infinity|^$/);
  });

  it.each(ASKED)('of %s never shows a section that has nothing', (asked) => {
    for (const { blocks } of write(asked, locale).sections) {
      expect(blocks.length).toBeGreaterThan(0);
      for (const block of blocks) if (block.kind === 'table') expect(block.rows.length).toBeGreaterThan(0);
    }
  });

  it('claims nothing of access, demand or need', () => {
    const forbidden = { en: /\b(access|demand|needs?)\b/i, vi: /tiếp cận|nhu cầu/i }[locale];
    for (const asked of ASKED) {
      const { figures, sections } = write(asked, locale);
      const own = [
        ...figures.flatMap(({ label, details }) => [label, ...details]),
        ...sections.flatMap(({ title, blocks }) => [
          title,
          ...blocks.flatMap((block) => (block.kind === 'table' ? [...block.head, block.note ?? ''] : [])),
        ]),
      ];
      for (const text of own) expect(text).not.toMatch(forbidden);
    }
  });
});

describe('the numbers of a dossier', () => {
  const selectScene = createSceneSelector(realCatalog());

  it.each(ASKED)('of %s open just as many rows as they say', (asked) => {
    const written = write(asked, 'en');
    const opening = [...written.figures.map(({ value }) => value), ...allSaid(written)].filter(
      ({ text, opens }) => opens?.kind === 'view' && !opens.patch.site && /^\d[\d,]*$/.test(text),
    );
    for (const { text, opens } of opening) {
      if (opens?.kind !== 'view') continue;
      const scene = selectScene({ ...defaultView('en'), ...opens.patch });
      expect([text, scene.visible.length]).toEqual([text, Number(text.replaceAll(',', ''))]);
    }
  });

  it('are placed among peers in words, with who is level', () => {
    const [centres] = write('country:VNM', 'en').figures;
    expect(centres?.details[0]).toBe('1st of 11 in ASEAN, level with Indonesia and Malaysia');
    expect(write('country:VNM', 'vi').figures[0]?.details[0]).toBe(
      'hạng 1 trong 11 nước ASEAN, ngang Indonesia và Malaysia',
    );
  });

  it('that are older than ten years are shown with their year and not ranked', () => {
    const spending = write('country:LAO', 'en').figures.find(({ id }) => id === 'spending');
    expect(spending?.details).toEqual(['in 2002', 'older than ten years, so not ranked']);
  });
});

describe('what a dossier says', () => {
  it('of the term of a centre is said to be computed', () => {
    const { sections } = write('country:VNM', 'en');
    const centres = sections.find(({ id }) => id === 'centres')?.blocks[0];
    const cells = centres?.kind === 'table' ? centres.rows.map((row) => row.at(-1)?.said[0]?.text) : [];
    expect(cells).toHaveLength(2);
    for (const cell of cells) expect(cell).toContain('(computed)');
  });

  it('of membership names both years where sources differ', () => {
    expect(write('country:VNM', 'en').facts[0]).toBe(
      'Member of UNESCO since 1976 (UNESCO’s own list says 1951)',
    );
    expect(write('country:KEN', 'en').facts[0]).toMatch(/^Member of UNESCO since \d{4}$/);
    expect(write('country:ABW', 'en').facts[0]).toBe('Associate member of UNESCO since 1987');
  });

  it('of distances is what the chart of distances computes, and leads to it', () => {
    const reach = write('country:VNM', 'en').sections.find(({ id }) => id === 'reach')?.blocks[0];
    const rows = reach?.kind === 'table' ? reach.rows : [];
    expect(rows).toHaveLength(10);
    const [water] = rows.map((row) => row.map(({ said }) => said.map(({ text }) => text).join('')));
    expect(water).toEqual([
      'Water sciences',
      expect.stringMatching(/^\d+(\.\d)?%$/),
      expect.stringMatching(/^[\d,]+ km$/),
      expect.stringMatching(/^Lang Son, [\d,]+ km$/),
      expect.stringMatching(/^Da Nang: \+[\d.]+ million people$/),
    ]);
    expect(rows[0]?.[4]?.said[0]?.opens).toMatchObject({
      kind: 'view',
      patch: { country: ['VNM'], gap: 'water', whatif: expect.stringMatching(/^water@108\./) },
    });
    const regions = write('field:water', 'vi').sections.find(({ id }) => id === 'reach')?.blocks[0];
    expect(regions?.kind === 'table' && regions.rows).toHaveLength(5);
    expect(sectionIds(write('site:vnm-icp', 'en'))).not.toContain('reach');
  });

  it('of partners names five with their reasons, of a country, a centre and a network', () => {
    for (const asked of ['country:VNM', 'site:vnm-icp', 'network:asean']) {
      const partners = write(asked, 'en').sections.find(({ id }) => id === 'partners')?.blocks[0];
      const rows = partners?.kind === 'table' ? partners.rows : [];
      expect(rows, asked).toHaveLength(5);
      const scores = rows.map((row) => Number(row[1]?.said[0]?.text));
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const row of rows) expect(row[2]?.said[0]?.text.length, asked).toBeGreaterThan(10);
    }
    expect(sectionIds(write('group:asean', 'en'))).not.toContain('partners');
  });

  it('of a country without anything is still whole: where it lies, the nearest centres, what is not known', () => {
    const bare = write('country:ABW', 'vi');
    expect(sectionIds(bare)).toEqual(expect.arrayContaining(['map', 'fields', 'networks', 'unknown']));
    expect(sectionIds(bare)).not.toContain('growth');
  });

  it('cites sources that are pages, documents or references in words', () => {
    const sources = sourcesOf(write('country:VNM', 'en'));
    expect(sources.length).toBeGreaterThan(5);
    expect(new Set(sources).size).toBe(sources.length);
    for (const source of sources) {
      if (source.startsWith('doc-')) expect(documents.has(source)).toBe(true);
      else expect(URL.canParse(source) || source.includes(' ')).toBe(true);
    }
  });

  it('in a comparison marks differences in sentences, and names the networks of all', () => {
    const compared = write('country:VNM,country:IDN', 'en');
    const differences = compared.sections.find(({ id }) => id === 'differences')?.blocks[0];
    const items = differences?.kind === 'list' ? differences.items.map(([said]) => said?.text) : [];
    expect(items).toContain('Geoparks: Indonesia has 3 times as much as Viet Nam (12 : 4)');
    expect(sectionIds(compared)).toContain('shared');
  });
});

describe('the dossier that a view asks for', () => {
  const view = defaultView('vi');

  it('is of the open site, else of the places, the network or the field that is chosen, else of Viet Nam', () => {
    expect(dossierOfView({ ...view, site: 'vnm-icp', country: ['THA'] })).toBe('site:vnm-icp');
    expect(dossierOfView({ ...view, country: ['THA', 'VNM'] })).toBe('country:THA,country:VNM');
    expect(dossierOfView({ ...view, group: ['asean'] })).toBe('group:asean');
    expect(dossierOfView({ ...view, network: 'mrc' })).toBe('network:mrc');
    expect(dossierOfView({ ...view, field: ['water'] })).toBe('field:water');
    expect(dossierOfView(view)).toBe('country:VNM');
  });
});
