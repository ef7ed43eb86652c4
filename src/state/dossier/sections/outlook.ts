import { distanceTexts } from '../../../i18n/charts/distance.ts';
import { partnersTexts } from '../../../i18n/charts/partners.ts';
import type { GroundPlace } from '../../../model/coverage/ground-file.ts';
import { encodeWhatIf } from '../../../model/coverage/what-if.ts';
import type { Dossier } from '../../../model/dossier/dossier.ts';
import { EQUAL_WEIGHTS } from '../../../model/dossier/partners.ts';
import { REACH_KM, type ReachLine } from '../../../model/dossier/reach.ts';
import type { RankedPartner } from '../../../model/partners/rank.ts';
import { createPartnerWords } from '../../cooperation/partner-words.ts';
import type { View } from '../../view/view.ts';
import {
  nameOfCountry,
  numberCell,
  plainCell,
  sayCountry,
  saySite,
  type Writer,
  wordsOf,
} from '../writer.ts';
import type { Block, Cell, Said } from '../written.ts';

/** How far people live from the nearest centre, the farthest city, and where one centre more would bring most of them near. */
export function writeReach({ subject, reach, rows }: Dossier, writer: Writer): readonly Block[] {
  if (reach.length === 0) return [];
  const { reach: text } = wordsOf(writer);
  const { messages, formats, locale } = writer.i18n;
  const words = distanceTexts.of(locale);
  const km = (value: number) =>
    Number.isFinite(value) ? words.km(formats.count(Math.round(value))) : words.unserved;
  const isCountry = subject.kind === 'country';
  const nameOf = (place: GroundPlace) =>
    [place.name[locale], ...(isCountry || !place.country ? [] : [nameOfCountry(place.country, writer)])].join(
      ', ',
    );
  const viewOf = ({ field, region }: ReachLine): Partial<View> => ({
    ...(region ? { region: [region] } : { ...rows }),
    ...{ kind: [], field: [] },
    ...{ chart: ['distance'], gap: field, whatif: null },
  });
  const bestOf = (line: ReachLine): Said => {
    const { best, field } = line;
    if (!best) return { text: text.nobody };
    const whatif = encodeWhatIf({ subject: field, points: [best.place.lngLat] });
    return {
      text: `${nameOf(best.place)}: +${words.people(best.people)}`,
      short: `${best.place.name[locale]} +${words.rounded(best.people)}`,
      opens: { kind: 'view', patch: { ...viewOf(line), whatif } },
    };
  };
  const limit = formats.count(REACH_KM);
  // Of regions none was sought.
  const asksBest = subject.kind === 'country' || subject.kind === 'group';
  const { columns } = text;
  return [
    {
      kind: 'table',
      caption: '',
      head: [
        subject.kind === 'field' ? columns.region : columns.field,
        ...[columns.share(limit), columns.median, columns.farthest],
        ...(asksBest ? [columns.best] : []),
      ],
      rows: reach.map((line): readonly Cell[] => [
        plainCell(line.region ? messages.regions[line.region].name : messages.fields[line.field].name),
        numberCell({ text: formats.share(line.share), opens: { kind: 'view', patch: viewOf(line) } }),
        numberCell({ text: km(line.median) }),
        plainCell(line.farthest ? `${nameOf(line.farthest.place)}, ${km(line.farthest.km)}` : '–'),
        ...(asksBest ? [{ said: [bestOf(line)] }] : []),
      ]),
      note: [text.note, ...(asksBest ? [text.noteBest(limit)] : [])].join(' '),
    },
  ];
}

/** Who stands first as a partner, each with the reasons in one sentence. */
export function writePartners({ partners: part }: Dossier, writer: Writer): readonly Block[] {
  if (!part) return [];
  const { partners: text } = wordsOf(writer);
  const { i18n } = writer;
  const { catalog, networks } = part.tables;
  const words = createPartnerWords(i18n, partnersTexts.of(i18n.locale), part.tables, networks, part.subject);
  const nameOf = ({ party }: RankedPartner): readonly Said[] => {
    const site = party.kind === 'site' ? catalog.siteById.get(party.id) : undefined;
    if (!site) return [sayCountry(party.id, writer)];
    return [
      saySite(site, writer),
      { text: ', ' },
      ...site.countries.slice(0, 1).map((iso3) => sayCountry(iso3, writer)),
    ];
  };
  return [
    {
      kind: 'table',
      caption: '',
      head: [text.columns.name, text.columns.score, text.columns.why],
      rows: part.partners.map((partner): readonly Cell[] => [
        { said: nameOf(partner) },
        numberCell({ text: words.score(partner.score) }),
        plainCell(words.reasons(partner, part.parts, EQUAL_WEIGHTS)),
      ]),
      note: text.note(part.of, i18n.formats.count(part.of)),
    },
  ];
}
