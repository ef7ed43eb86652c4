import { shareWithin } from '../../model/coverage/people.ts';
import { lastClassOf } from '../../model/coverage/ranges.ts';
import { fieldsOf, type PartOfWorld } from '../../model/proposal/proposal.ts';
import { FIELDS, REGIONS } from '../../model/vocabulary.ts';
import { countColours, themeOf } from '../../theme/count-colours.ts';
import type { Block, Cell, Said } from '../dossier/written.ts';
import { nameOfCandidate, type ProposalWriter, sayShare } from './proposal-writer.ts';

/** Per cent, as a file's chart has them. */
const percent = (share: number) => Math.round(share * 1000) / 10;

/** What is asked, and that a person must judge. */
export function writeQuestion(writing: ProposalWriter): readonly Block[] {
  const { proposal, text, country, subject, distance } = writing;
  const { asked, points, candidates } = proposal;
  const places = candidates.map((candidate) => nameOfCandidate(candidate, writing));
  return [
    { kind: 'paragraph', said: [{ text: text.judge, bold: true }] },
    {
      kind: 'paragraph',
      said: [
        { text: `${text.question(subject, country, asked.host || null)} ` },
        {
          text: `${points.length > 0 ? text.thought(distance.formats.list(places)) : text.notThought} ${text.notMeasured}`,
        },
      ],
    },
  ];
}

/** A part of the world by its name. */
export function nameOfPart(part: PartOfWorld, { proposal, text, country, writer }: ProposalWriter): string {
  if (part === 'country') return country;
  return part === 'world' ? text.parts.world : writer.i18n.messages.regions[proposal.region].name;
}

/** The people of the country, its region and the world as bars of the five classes of distance. */
function chartOfGap(writing: ProposalWriter, finding: string): Block {
  const { proposal, text, distance, writer, km } = writing;
  const shown = proposal.gaps.filter(({ before }) => before.spread.total > 0);
  const colours = countColours(themeOf(writer.palette), distance.classes.length);
  return {
    kind: 'chart',
    chart: {
      kind: 'bars',
      unit: text.unit(km),
      note: null,
      sources: [text.sources.people],
      alt: finding,
      categories: shown.map(({ part }) => nameOfPart(part, writing)),
      labels: shown.map(({ before }) => sayShare(before, writing)),
      highlight: [],
      series: distance.classes.map((name, own) => ({
        name,
        colour: colours[own] ?? '',
        values: shown.map(({ before: { spread } }) => percent((spread.classes[own] ?? 0) / spread.total)),
      })),
    },
  };
}

/** Every field in every region: the share of people within the distance. */
function tableOfFields({ proposal, text, writer, km }: ProposalWriter): Block {
  const { messages, formats } = writer.i18n;
  const own = fieldsOf(proposal.asked.subject);
  const last = lastClassOf(proposal.measuring.within);
  return {
    kind: 'table',
    caption: text.fields(km),
    head: [text.columns.field, ...REGIONS.map((region) => messages.regions[region].name)],
    rows: FIELDS.map((field): readonly Cell[] => {
      const bold = own.length < FIELDS.length && own.includes(field);
      return [
        { said: [{ text: messages.fields[field].name, bold }] },
        ...REGIONS.map((region): Cell => {
          const cell = proposal.matrix.find((each) => each.field === field && each.region === region);
          const share = cell ? shareWithin(cell.spread, last) : null;
          return {
            said: [
              {
                text: share === null ? '–' : formats.share(share),
                bold: bold && region === proposal.region,
              },
            ],
            isNumber: true,
          };
        }),
      ];
    }),
    note: null,
  };
}

/** The cities that are farthest, in one sentence. */
function sayCities({ proposal, text, distance }: ProposalWriter): readonly Said[] {
  const far = proposal.cities.filter(({ km }) => Number.isFinite(km));
  if (far.length === 0) return [];
  const names = distance.formats.list(
    far.map(({ place, km }) => text.cityAt(place.name[distance.locale], distance.km(km))),
  );
  const hasCities = far.some(({ place }) => place.residents >= 100_000);
  return [{ text: ` ${hasCities ? text.cities(names) : text.places(names)}` }];
}

/** Who lives how far from a centre today. */
export function writeGap(writing: ProposalWriter): readonly Block[] {
  const { proposal, text, country, subject, km, writer } = writing;
  const { gaps, centres, own, region } = proposal;
  const { formats, messages } = writer.i18n;
  const [home, around, world] = gaps;
  if (centres.length === 0 || !home || !around || !world)
    return [{ kind: 'paragraph', said: [{ text: text.noCentres(subject) }] }, tableOfFields(writing)];
  const isEmpty = home.before.spread.total === 0;
  const finding =
    text.within(sayShare(home.before, writing), country, subject, km) +
    text.elsewhere(
      messages.regionsInSentence[region],
      sayShare(around.before, writing),
      sayShare(world.before, writing),
    );
  const counted = text.centres(
    centres.length,
    formats.count(centres.length),
    own.length,
    formats.count(own.length),
    country,
  );
  return [
    {
      kind: 'paragraph',
      said: [{ text: `${isEmpty ? text.nobody(country) : finding} ${counted}` }, ...sayCities(writing)],
    },
    chartOfGap(writing, finding),
    tableOfFields(writing),
  ];
}
