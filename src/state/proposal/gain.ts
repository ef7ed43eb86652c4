import { APART } from '../../model/proposal/candidates.ts';
import { fieldsOf } from '../../model/proposal/proposal.ts';
import { numberCell, plainCell, saySite } from '../dossier/writer.ts';
import type { Block, Cell, MapBlock } from '../dossier/written.ts';
import { nameOfPart } from './gap.ts';
import {
  nameOfCandidate,
  openWhatIf,
  type ProposalWriter,
  sayShare,
  shortNameOf,
} from './proposal-writer.ts';

/** How near the map comes: the country and those around it. */
const ZOOM = 3;

/** Countries filled by distance, with what is thought of. */
function mapOfGain(writing: ProposalWriter): MapBlock {
  const { proposal, writer, text, country } = writing;
  const { asked, points, region } = proposal;
  const [first] = points;
  const own = writer.tables.catalog.countries.get(asked.country);
  const opens = openWhatIf(points, writing);
  const lngLat = first ?? own?.lngLat;
  return {
    kind: 'map',
    view: {
      ...(opens.kind === 'view' ? opens.patch : {}),
      kind: ['centre'],
      field: fieldsOf(asked.subject),
      region: [region],
      ...(lngLat ? { camera: { lngLat, zoom: ZOOM, bearing: 0, pitch: 0 } } : {}),
    },
    named: [],
    alt: text.map(country),
  };
}

/** What a part of the world has now, and would have. */
function tableOfGain(writing: ProposalWriter): Block {
  const { proposal, text, km, distance } = writing;
  const { columns } = text;
  return {
    kind: 'table',
    caption: '',
    head: [columns.part, columns.now(km), columns.later, columns.medianNow, columns.medianThen],
    rows: proposal.gaps
      .filter(({ before }) => before.spread.total > 0)
      .map(({ part, before, after }): readonly Cell[] => [
        plainCell(nameOfPart(part, writing)),
        numberCell({ text: sayShare(before, writing) }),
        numberCell({ text: sayShare(after, writing), bold: true }),
        numberCell({ text: distance.distance(before.median) }),
        numberCell({ text: distance.distance(after.median) }),
      ]),
    note: null,
  };
}

/** What would be another with the centres that are thought of. */
export function writeGain(writing: ProposalWriter): readonly Block[] {
  const { proposal, text, country, km, distance, writer } = writing;
  const { points, gain, losing, centres } = proposal;
  if (points.length === 0)
    return [{ kind: 'paragraph', said: [{ text: text.put, opens: openWhatIf([], writing) }] }];
  const found =
    gain.world > 0
      ? text.gain(country, distance.people(gain.country), distance.people(gain.world), km)
      : text.noGain(km);
  const lines = losing.flatMap(({ centre, before, after }) => {
    const site = centres[centre];
    return site
      ? [text.losingLine(shortNameOf(site, writing), distance.people(before), distance.people(after))]
      : [];
  });
  const lost = lines.length > 0 ? ` ${text.losing(writer.i18n.formats.list(lines))}` : '';
  return [
    {
      kind: 'paragraph',
      said: [
        { text: found, opens: openWhatIf(points, writing), sources: [text.sources.people] },
        { text: lost },
      ],
    },
    tableOfGain(writing),
    mapOfGain(writing),
  ];
}

/** Up to three places beside each other. */
export function writeCandidates(writing: ProposalWriter): readonly Block[] {
  const { proposal, text, country, km, distance, writer } = writing;
  const { candidates, points, centres } = proposal;
  const { columns } = text;
  if (candidates.length === 0) return [{ kind: 'paragraph', said: [{ text: text.candidates.none(km) }] }];
  const intro =
    points.length > 0 ? text.candidates.thought : text.candidates.ranked(country, km, distance.km(APART));
  return [
    {
      kind: 'table',
      caption: intro,
      head: [columns.place, columns.gain(km), columns.gainHome, columns.median, columns.nearest],
      rows: candidates.map((candidate): readonly Cell[] => {
        const { lngLat, gain, gainAtHome, home, nearest } = candidate;
        const centre = nearest ? centres[nearest.centre] : undefined;
        return [
          { said: [{ text: nameOfCandidate(candidate, writing), opens: openWhatIf([lngLat], writing) }] },
          numberCell({ text: distance.people(gain), bold: true }),
          numberCell({ text: distance.people(gainAtHome) }),
          numberCell({ text: distance.distance(home.median) }),
          centre && nearest
            ? {
                said: [
                  { ...saySite(centre, writer), text: shortNameOf(centre, writing) },
                  { text: `, ${text.km(distance.km(nearest.km))}` },
                ],
              }
            : plainCell(text.noneCounts),
        ];
      }),
      note: null,
    },
  ];
}
