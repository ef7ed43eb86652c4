import { describe, expect, it } from 'vitest';
import { briefingOfProposal } from '../../../src/app/hosts/proposal/begin-briefing.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { LANGUAGES } from '../../../src/model/languages.ts';
import { readProposal } from '../../../src/model/proposal/asked.ts';
import { makeProposal } from '../../../src/model/proposal/proposal.ts';
import type { LngLat } from '../../../src/model/site.ts';
import type { Writer } from '../../../src/state/dossier/writer.ts';
import type { Shelf } from '../../../src/state/draft/shelf.ts';
import { writeProposal } from '../../../src/state/proposal/write-proposal.ts';
import { decodeView, defaultView } from '../../../src/state/view/url.ts';
import { PALETTES } from '../../../src/theme/tokens.ts';
import { realProposalTables, USUAL } from '../../helpers/proposal-tables.ts';

const tables = realProposalTables();
const i18n = await loadI18n('vi');

const shelf: Shelf = {
  list: async () => ({ briefings: [], unreadable: 0 }),
  read: async () => null,
  save: async () => ({ status: 'saved', revision: 1 }),
  remove: async () => undefined,
  watch: () => () => undefined,
};

async function briefingOf(code: string, points: readonly LngLat[]) {
  const { asked } = readProposal(code, tables.catalog);
  const proposal = asked && makeProposal(asked, points, USUAL, tables);
  if (!proposal) throw new Error(`There is no ${code}`);
  const writer: Writer = { i18n, tables, documents: new Map(), palette: PALETTES.light };
  const write = (own: Writer) => writeProposal(proposal, own);
  const composed = { proposal, writer, write, written: write(writer), isBrief: true, rows: null };
  const start = await briefingOfProposal(composed, shelf);
  if (!start?.briefing) throw new Error('No briefing was begun');
  return start.briefing;
}

const ASKED: readonly (readonly [string, readonly LngLat[]])[] = [
  [
    'water:VNM:Viện Khoa học tài nguyên nước',
    [
      [105.85, 21.03],
      [105.78, 10.03],
    ],
  ],
  ['culture:FJI', []],
  ['all:ABW', [[-140, -40]]],
];

describe('the beginning of a briefing of a proposal', () => {
  it.each(ASKED)(
    'of %s has six to nine steps, each in both languages with a title that fits its slide',
    async (code, points) => {
      const { steps } = await briefingOf(code, points);
      expect(steps.length).toBeGreaterThanOrEqual(6);
      expect(steps.length).toBeLessThanOrEqual(9);
      for (const { title } of steps) {
        for (const locale of LANGUAGES) {
          expect(title[locale]).toBeTruthy();
          expect(title[locale]?.length).toBeLessThanOrEqual(90);
        }
      }
    },
  );

  it.each(ASKED)('of %s shows views that the atlas understands', async (code, points) => {
    for (const { view } of (await briefingOf(code, points)).steps)
      expect(decodeView(view, tables.catalog, defaultView('en')).rejected).toEqual([]);
  });

  it.each(ASKED)(
    'of %s says on its first slide that a person must judge, and states no number in its texts',
    async (code, points) => {
      const { steps } = await briefingOf(code, points);
      expect(steps[0]?.text?.en).toContain('a person must judge');
      expect(steps[0]?.text?.vi).toContain('con người phải xét');
      for (const { text } of steps.slice(1))
        for (const locale of LANGUAGES) expect(text?.[locale] ?? '').not.toMatch(/\d{2,}/);
    },
  );
});
