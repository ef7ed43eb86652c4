import { copublicationsTexts } from '../../i18n/charts/copublications.ts';
import { partnersTexts } from '../../i18n/charts/partners.ts';
import { PART_IDS } from '../../model/partners/parts.ts';
import { mapKeys } from '../../model/typed.ts';
import { createPartnerWords } from '../cooperation/partner-words.ts';
import { sayCountry } from '../dossier/writer.ts';
import type { Block } from '../dossier/written.ts';
import type { ProposalWriter } from './proposal-writer.ts';

/** All parts weigh alike. */
const ALIKE = mapKeys(PART_IDS, () => 1);

/** Who stands first among possible partners, each with why. */
export function writePartners({ proposal, text, writer }: ProposalWriter): readonly Block[] {
  const { partners } = proposal;
  const { i18n, tables } = writer;
  if (!partners || partners.ranked.length === 0)
    return [{ kind: 'paragraph', said: [{ text: text.partners.none }] }];
  const words = partnersTexts.of(i18n.locale);
  const say = createPartnerWords(i18n, words, partners.tables, tables.networks, partners.subject);
  const papers = copublicationsTexts.of(i18n.locale).source.replace(/^[^:]*: /, '');
  const sources = tables.papers ? [papers] : undefined;
  return [
    {
      kind: 'list',
      items: partners.ranked.map((partner) => [
        { ...sayCountry(partner.party.id, writer), bold: true },
        { text: text.partners.line(say.reasons(partner, partners.parts, ALIKE)) },
      ]),
    },
    {
      kind: 'paragraph',
      isNote: true,
      said: [{ text: `${words.notes.judge} ${text.partners.method}`, sources }],
    },
  ];
}
