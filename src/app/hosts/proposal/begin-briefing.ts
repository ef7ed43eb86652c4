import { beginBriefing } from '../../../briefing/compose/begin.ts';
import { loadI18n } from '../../../i18n/i18n-context.tsx';
import { BRIEFING_LIMITS, type BriefingStep, type Localized } from '../../../model/briefing/briefing.ts';
import { inEachLanguage, LANGUAGES, type LanguageId } from '../../../model/languages.ts';
import { fieldsOf } from '../../../model/proposal/proposal.ts';
import { mapKeys } from '../../../model/typed.ts';
import type { ProposalSectionId, Said, Written } from '../../../state/dossier/written.ts';
import type { Shelf } from '../../../state/draft/shelf.ts';
import type { DraftStart } from '../../../state/draft/use-draft.ts';
import type { ComposedProposal } from '../../../state/proposal/composed.ts';
import {
  nameOfCandidate,
  openWhatIf,
  type ProposalWriter,
  proposalWriter,
  sayShare,
} from '../../../state/proposal/proposal-writer.ts';
import { defaultView, encodeView } from '../../../state/view/url.ts';
import type { View } from '../../../state/view/view.ts';

const plain = (said: readonly Said[]) => said.map(({ text }) => text).join('');

/** What the slides of a proposal are made of: its words in each language. */
interface Source {
  readonly composed: ComposedProposal;
  readonly written: Readonly<Record<LanguageId, Written>>;
}

/** Writes in each language, no longer than a briefing allows. */
type Say = (write: (writing: ProposalWriter, locale: LanguageId) => string, most?: number) => Localized;

/** The lines of a list or a table, for the speaker. */
function linesOf({ written }: Source, id: ProposalSectionId, locale: LanguageId): string {
  const blocks = written[locale].sections.find((section) => section.id === id)?.blocks ?? [];
  const lines = blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'list') return block.items.map(plain);
    if (block.kind !== 'table') return [];
    return block.rows.map((row) => row.map(({ said }) => plain(said)).join(': '));
  });
  return listed(lines);
}

/** Lines as a list of a text. */
const listed = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

/** The views of the slides. */
function viewsOf({ composed: { proposal } }: Source) {
  const { asked, points, region } = proposal;
  const base: View = { ...defaultView('en'), chart: [], kind: ['centre'], region: [region] };
  const write = (patch: Partial<View>) => encodeView({ ...base, ...patch }, 'en');
  const distance = { chart: ['distance'], gap: asked.subject } satisfies Partial<View>;
  const thought = openWhatIf(points, { proposal });
  const fields = fieldsOf(asked.subject);
  return {
    map: write({ field: fields }),
    people: write(distance),
    fields: write({ ...distance, options: { 'distance-view': 'fields' } }),
    gain: write({ ...(thought.kind === 'view' ? thought.patch : distance), field: fields }),
    partners: write({ region: [], kind: [], country: [asked.country], field: fields, chart: ['partners'] }),
  };
}

/** The question, the gap, every field, and what would change. */
function firstSteps(source: Source, say: Say): readonly BriefingStep[] {
  const { proposal } = source.composed;
  const views = viewsOf(source);
  const [home] = proposal.gaps;
  return [
    {
      title: inEachLanguage((locale) => source.written[locale].title),
      text: say(
        ({ text, subject, country }) =>
          `${text.question(subject, country, proposal.asked.host || null)}\n\n**${text.judge}**`,
        BRIEFING_LIMITS.text,
      ),
      notes: say(({ text }) => text.briefing.titleNotes),
      layout: 'title',
      view: proposal.points.length > 0 ? views.gain : views.map,
    },
    {
      title: say((writing) =>
        writing.text.briefing.gap(writing.country, home ? sayShare(home.before, writing) : '–', writing.km),
      ),
      notes: say(({ text }) => text.briefing.gapNotes),
      layout: 'chart',
      view: views.people,
      chart: { highlight: [proposal.asked.country] },
    },
    { title: say(({ text }) => text.sections.fields), layout: 'chart', view: views.fields },
    ...(proposal.points.length > 0
      ? [
          {
            title: say(({ text, distance }) =>
              text.briefing.gain(
                distance.people(proposal.gain.country),
                distance.people(proposal.gain.world),
              ),
            ),
            notes: say(({ text }) => text.briefing.gapNotes),
            layout: 'map',
            view: views.gain,
          } as const,
        ]
      : []),
  ];
}

/** Places, each by name; their numbers are for the speaker. */
function stepOfPlaces(source: Source, say: Say): readonly BriefingStep[] {
  const { candidates, points } = source.composed.proposal;
  const [best] = candidates.toSorted((a, b) => b.gain - a.gain);
  const views = viewsOf(source);
  if (!best) return [];
  return [
    {
      title: say((writing) =>
        writing.text.briefing.best(
          nameOfCandidate(best, writing),
          writing.distance.people(best.gain),
          writing.km,
        ),
      ),
      text: say(
        (writing) => listed(candidates.map((candidate) => nameOfCandidate(candidate, writing))),
        BRIEFING_LIMITS.text,
      ),
      notes: say(
        ({ text }, locale) => `${text.briefing.candidatesNotes}\n\n${linesOf(source, 'candidates', locale)}`,
        BRIEFING_LIMITS.text,
      ),
      layout: 'split',
      view: points.length > 0 ? views.gain : views.map,
    },
  ];
}

/** The risks in few words; the rest is for the speaker. */
function shortRisks({ composed: { proposal } }: Source, { text }: ProposalWriter): string {
  const { asked, risks } = proposal;
  const { briefing } = text;
  return listed([
    asked.host ? briefing.host(asked.host) : briefing.noHost,
    ...(risks.own > 0 ? [briefing.own] : []),
    ...(risks.unknown.count > 0 ? [briefing.unknown] : []),
    ...(risks.terms.ending + risks.terms.passed > 0 ? [briefing.terms] : []),
    briefing.places,
  ]);
}

/** Partners, the procedure, the risks, the sources. */
function lastSteps(source: Source, say: Say): readonly BriefingStep[] {
  const { proposal } = source.composed;
  const views = viewsOf(source);
  const notesOf = (id: ProposalSectionId, first: 'partnersNotes' | 'stepsNotes' | 'risksNotes') =>
    say(
      ({ text }, locale) => `${text.briefing[first]}\n\n${linesOf(source, id, locale)}`,
      BRIEFING_LIMITS.text,
    );
  return [
    {
      title: say(({ text }) => text.sections.partners),
      notes: notesOf('partners', 'partnersNotes'),
      layout: 'chart',
      view: views.partners,
      chart: { top: 8 },
    },
    {
      title: say(({ text }) => text.sections.steps),
      text: say(
        (_, locale) => listed(proposal.steps.map(({ title }) => title[locale])),
        BRIEFING_LIMITS.text,
      ),
      notes: notesOf('steps', 'stepsNotes'),
      layout: 'split',
      view: views.map,
    },
    {
      title: say(({ text }) => text.sections.risks),
      text: say((writing) => shortRisks(source, writing), BRIEFING_LIMITS.text),
      notes: notesOf('risks', 'risksNotes'),
      layout: 'split',
      view: views.map,
    },
    {
      title: say(({ text }) => text.briefing.sources),
      text: say(({ text }) => text.briefing.sourcesText),
      layout: 'sources',
      view: views.map,
    },
  ];
}

/** Begins a briefing of a proposal, in both languages. Errors: those of loading words, and of the shelf. */
export async function briefingOfProposal(
  composed: ComposedProposal,
  shelf: Shelf,
): Promise<DraftStart | null> {
  const [en, vi] = await Promise.all([loadI18n('en'), loadI18n('vi')]);
  const writers = { en: { ...composed.writer, i18n: en }, vi: { ...composed.writer, i18n: vi } };
  const source: Source = {
    composed,
    written: mapKeys(LANGUAGES, (locale) => composed.write(writers[locale])),
  };
  const writings = mapKeys(LANGUAGES, (locale) => proposalWriter(composed.proposal, writers[locale]));
  const say: Say = (write, most = BRIEFING_LIMITS.title) =>
    inEachLanguage((locale) => write(writings[locale], locale).slice(0, most));
  const { id, briefing } = await beginBriefing(shelf);
  if (!briefing) return null;
  return {
    id,
    briefing: {
      ...briefing,
      title: inEachLanguage((locale) => source.written[locale].title),
      summary: say(({ text }) => text.briefing.summary),
      steps: [...firstSteps(source, say), ...stepOfPlaces(source, say), ...lastSteps(source, say)],
    },
  };
}
