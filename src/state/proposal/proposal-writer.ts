import { proposalWordsTexts } from '../../i18n/proposal/words.ts';
import { shareWithin } from '../../model/coverage/people.ts';
import { lastClassOf } from '../../model/coverage/ranges.ts';
import { encodeWhatIf } from '../../model/coverage/what-if.ts';
import type { ProposalCandidate } from '../../model/proposal/candidates.ts';
import type { Proposal } from '../../model/proposal/proposal.ts';
import type { PartReach } from '../../model/proposal/reach-of.ts';
import type { Centre, LngLat } from '../../model/site.ts';
import { isOneOf } from '../../model/typed.ts';
import { FIELDS } from '../../model/vocabulary.ts';
import { createDistanceWords } from '../coverage/words.ts';
import { nameOfCountry, type Writer } from '../dossier/writer.ts';
import type { Opening } from '../dossier/written.ts';
import { nameOfSite } from '../scene/order.ts';

/** What the sections of a proposal are written with. */
export interface ProposalWriter {
  readonly proposal: Proposal;
  readonly writer: Writer;
  readonly text: ReturnType<typeof proposalWordsTexts.of>;
  readonly distance: ReturnType<typeof createDistanceWords>;
  /** The country, what the centre would be for, and the distance that sentences speak of, in words. */
  readonly country: string;
  readonly subject: string;
  readonly km: string;
}

/** Makes what sections are written with. */
export function proposalWriter(proposal: Proposal, writer: Writer): ProposalWriter {
  const { i18n, tables } = writer;
  const text = proposalWordsTexts.of(i18n.locale);
  const distance = createDistanceWords(i18n, tables.catalog);
  const { subject, country } = proposal.asked;
  return {
    proposal,
    writer,
    text,
    distance,
    country: nameOfCountry(country, writer),
    subject: isOneOf(FIELDS, subject)
      ? i18n.messages.fields[subject].inSentence
      : subject === 'all'
        ? text.all
        : text.naturalSciences,
    km: distance.km(proposal.measuring.within),
  };
}

/** The share of people within the distance that sentences speak of; a dash where there is nobody. */
export function sayShare({ spread }: PartReach, { proposal, distance }: ProposalWriter): string {
  const share = shareWithin(spread, lastClassOf(proposal.measuring.within));
  return share === null ? '–' : distance.formats.share(share);
}

/** Where a candidate is, by the nearest town. */
export function nameOfCandidate({ lngLat, town }: ProposalCandidate, writing: ProposalWriter): string {
  const { distance, text, proposal } = writing;
  const at = distance.place(lngLat);
  if (!town) return `${at}, ${text.farAway}`;
  const { place, km, isIn } = town;
  const name =
    place.country === proposal.asked.country ? place.name[distance.locale] : distance.nameOfPlace(place);
  return isIn ? name : `${at}, ${text.atPlace(name, distance.km(km))}`;
}

/** A centre as short as it goes, with its country: by its acronym, where it has one. */
export function shortNameOf(site: Centre, { writer }: Pick<ProposalWriter, 'writer'>): string {
  const names = site.countries.map((iso3) => nameOfCountry(iso3, writer));
  return `${site.acronym ?? nameOfSite(site, writer.i18n.locale).text} (${writer.i18n.formats.list(names)})`;
}

/** The chart of distances with centres that are thought of. */
export function openWhatIf(
  points: readonly LngLat[],
  { proposal }: Pick<ProposalWriter, 'proposal'>,
): Opening {
  const { subject } = proposal.asked;
  return {
    kind: 'view',
    patch: {
      chart: ['distance'],
      gap: subject,
      whatif: encodeWhatIf({ subject, points }),
      options: { 'distance-view': 'whatif' },
    },
  };
}
