import { fieldsOf } from '../../model/proposal/proposal.ts';
import { wordsOf } from '../dossier/writer.ts';
import type { Block } from '../dossier/written.ts';
import { type ProposalWriter, sayShare } from './proposal-writer.ts';

/** What is not known of the country's people and its research. */
function sayFigures({ proposal, text, writer, country }: ProposalWriter): readonly string[] {
  const { known, figures, hasPapers } = proposal.risks;
  const { formats } = writer.i18n;
  const names = wordsOf(writer).figures;
  const nameAll = (ids: readonly (keyof typeof names)[]) =>
    formats.list(ids.map((id) => `${names[id]} (${country})`));
  return [
    known === null ? text.risks.knownNot(country) : text.risks.known(formats.share(known), country),
    ...(figures.missing.length > 0 ? [text.risks.missing(nameAll(figures.missing))] : []),
    ...(figures.old.length > 0 ? [text.risks.old(nameAll(figures.old))] : []),
    ...(hasPapers ? [] : [text.risks.papers]),
  ];
}

/** What is not known of the centres that count. */
function sayCentres(writing: ProposalWriter): readonly string[] {
  const { proposal, text, writer, country, km } = writing;
  const { unknown, terms } = proposal.risks;
  const { formats } = writer.i18n;
  const [home] = proposal.gaps;
  const now = home ? sayShare(home.before, writing) : '';
  const then =
    unknown.share !== null && home && home.before.spread.total > 0 ? formats.share(unknown.share) : null;
  return [
    ...(unknown.count > 0
      ? [
          text.risks.unknown(unknown.count, formats.count(unknown.count)) +
            (then === null
              ? '.'
              : then === now
                ? text.risks.unknownSame
                : text.risks.unknownShare(then, country, now, km)),
        ]
      : []),
    ...(terms.ending + terms.passed > 0
      ? [text.risks.terms(terms.ending, formats.count(terms.ending), formats.count(terms.passed))]
      : []),
  ];
}

/** What may make it wrong, or fail: what matters most first. */
export function writeRisks(writing: ProposalWriter): readonly Block[] {
  const { proposal, text, writer, country, subject } = writing;
  const { asked, risks } = proposal;
  const { formats } = writer.i18n;
  const { points } = risks;
  const said = [
    ...(risks.isMember === false ? [text.risks.notMember(country)] : []),
    ...(risks.isMember === null ? [text.risks.unknownMember(country)] : []),
    ...(fieldsOf(asked.subject).length === 1 ? [] : [text.risks.noField]),
    risks.hasHost ? text.risks.host(asked.host) : text.risks.noHost,
    ...(points.atSea > 0 ? [text.risks.atSea(points.atSea, formats.count(points.atSea))] : []),
    ...(points.abroad > 0 ? [text.risks.abroad(points.abroad, formats.count(points.abroad), country)] : []),
    ...(risks.own > 0 ? [text.risks.own(country, risks.own, formats.count(risks.own), subject)] : []),
    ...sayCentres(writing),
    ...sayFigures(writing),
    text.risks.list,
  ];
  return [{ kind: 'list', items: said.map((line) => [{ text: line }]) }];
}
