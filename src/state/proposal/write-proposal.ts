import { editionText } from '../../i18n/format.ts';
import { encodeProposal } from '../../model/proposal/asked.ts';
import type { Proposal } from '../../model/proposal/proposal.ts';
import { type Writer, wordsOf } from '../dossier/writer.ts';
import {
  type Block,
  METHOD_OF_SECTION,
  PROPOSAL_SECTION_IDS,
  type ProposalSectionId,
  type Written,
  type WrittenFigure,
} from '../dossier/written.ts';
import { writeCandidates, writeGain } from './gain.ts';
import { writeGap, writeQuestion } from './gap.ts';
import { writePartners } from './partners.ts';
import { type ProposalWriter, proposalWriter, sayShare } from './proposal-writer.ts';
import { writeRisks } from './risks.ts';
import { writeSteps } from './steps.ts';

const WRITERS: Readonly<Record<ProposalSectionId, (writing: ProposalWriter) => readonly Block[]>> = {
  question: writeQuestion,
  gap: writeGap,
  gain: writeGain,
  candidates: writeCandidates,
  partners: writePartners,
  steps: writeSteps,
  risks: writeRisks,
};

/** The large numbers at the head: who is near now, who would be. */
function writeFigures(writing: ProposalWriter): readonly WrittenFigure[] {
  const { proposal, text, distance, country, km } = writing;
  const { gaps, points, gain, centres } = proposal;
  const [home] = gaps;
  const figure = (id: string, written: string, label: string): WrittenFigure => ({
    id,
    value: { text: written },
    label,
    details: [],
  });
  const isCounted = home && home.before.spread.total > 0 && centres.length > 0;
  return [
    ...(isCounted
      ? [
          figure('share', sayShare(home.before, writing), text.figures.share(country, km)),
          figure('median', distance.distance(home.before.median), text.figures.median(country)),
        ]
      : []),
    ...(points.length > 0 ? [figure('gain', distance.text.rounded(gain.world), text.figures.gain(km))] : []),
    figure('centres', distance.formats.count(centres.length), text.figures.centres(centres.length)),
  ];
}

/** A proposal in the writer's language. */
export function writeProposal(proposal: Proposal, writer: Writer): Written {
  const writing = proposalWriter(proposal, writer);
  const { text, country, subject } = writing;
  const { asked } = proposal;
  const edition = editionText(writer.tables.catalog, writer.i18n.formats);
  return {
    kicker: `${text.kicker} · ${wordsOf(writer).made(edition)}`,
    title: text.title(country, subject),
    code: encodeProposal({ ...asked, host: '' }),
    facts: [asked.host ? text.host(asked.host) : text.noHost],
    figures: writeFigures(writing),
    sections: PROPOSAL_SECTION_IDS.map((id) => ({
      id,
      title: text.sections[id],
      blocks: WRITERS[id](writing),
      method: METHOD_OF_SECTION[id],
    })),
  };
}
