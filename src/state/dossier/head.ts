import type { Dossier } from '../../model/dossier/dossier.ts';
import type { FigureId, KeyFigure } from '../../model/dossier/figures.ts';
import { nameOfCountry, openRows, sayRank, type Writer, wordsOf } from './writer.ts';
import type { WrittenFigure } from './written.ts';

/** A figure's number as its language writes it. */
export function writeFigure({ id, value }: Pick<KeyFigure, 'id' | 'value'>, writer: Writer): string {
  const { formats } = writer.i18n;
  if (value === null) return wordsOf(writer).unknown;
  if (id === 'spending') return formats.share(value / 100);
  return formats.count(value);
}

/** What stands below a large number: its year, its places among peers or its share of the world. */
function detailsOf(figure: KeyFigure, writer: Writer): readonly string[] {
  const text = wordsOf(writer);
  const { formats } = writer.i18n;
  const { value, year, world, ranks, isOld } = figure;
  return [
    ...(year === null ? [] : [text.ofYear(year)]),
    ...(isOld ? [text.old] : []),
    ...ranks.map((rank) => sayRank(rank, writer)),
    ...(world && value ? [text.world(formats.share(value / world), formats.count(world))] : []),
  ];
}

/** What a figure of research is from; numbers of sites are the tables' own. */
export function sourcesOfFigure(id: FigureId, { research }: Dossier, writer: Writer): readonly string[] {
  const { sources } = wordsOf(writer);
  if (id === 'spending') return research?.source ? [research.source] : [];
  return id === 'researchers' || id === 'articles' ? [sources[id]] : [];
}

/** The large numbers at the head of a dossier: those that are known. */
export function writeFigures(dossier: Dossier, writer: Writer): readonly WrittenFigure[] {
  const { figures, subject } = dossier;
  const text = wordsOf(writer);
  // How many countries a group or a network has stands above; of sites a network may list none.
  const isFacts = subject.kind === 'network' || subject.kind === 'group';
  return figures
    .filter(({ id, value }) => value !== null && !(isFacts && (value === 0 || id === 'countries')))
    .map((figure) => ({
      id: figure.id,
      value: {
        text: writeFigure(figure, writer),
        opens: figure.value ? openRows(figure.rows) : undefined,
        sources: sourcesOfFigure(figure.id, dossier, writer),
      },
      label: text.units[figure.id](figure.value ?? 0),
      details: detailsOf(figure, writer),
    }));
}

function standingOf({ membership, research }: Dossier, writer: Writer): readonly string[] {
  const { standing: text } = wordsOf(writer);
  if (!research || !membership) return [];
  const { listed, told } = membership;
  if (research.standing === 'associate' && listed !== null) return [text.associateSince(listed)];
  if (research.standing !== 'member') return [text.words[research.standing]];
  if (told && listed !== null && told.year !== listed) return [text.sinceBoth(told.year, listed)];
  const year = listed ?? told?.year;
  return [year === undefined ? text.words.member : text.since(year)];
}

/** What stands below the title: since when it is in UNESCO, where it lies, who its countries are. */
export function writeFacts(dossier: Dossier, writer: Writer): readonly string[] {
  const { subject, countries, countryLines, network } = dossier;
  const text = wordsOf(writer);
  const { messages, formats, locale } = writer.i18n;
  const { catalog } = writer.tables;
  switch (subject.kind) {
    case 'country': {
      const country = catalog.countries.get(subject.id);
      const groups = (country?.groups ?? []).map((id) => messages.groups[id]);
      return [
        ...standingOf(dossier, writer),
        ...(country ? [messages.regions[country.region].name] : []),
        ...(groups.length > 0 ? [text.groups(formats.list(groups))] : []),
      ];
    }
    case 'group':
      return [text.memberStates(countries.length, formats.count(countries.length))];
    case 'region':
      return [text.members(countries.length, formats.count(countries.length))];
    case 'field':
      return [text.hosts(countryLines.length, formats.count(countryLines.length))];
    case 'network':
      return [
        ...(network?.acronym ? [network.acronym] : []),
        ...(network?.startYear ? [String(network.startYear)] : []),
        text.memberStates(countries.length, formats.count(countries.length)),
      ];
    case 'site': {
      const site = catalog.siteById.get(subject.id);
      if (!site) return [];
      const names = site.countries.map((iso3) => nameOfCountry(iso3, writer));
      return [...(locale === 'en' ? [] : [site.name.en]), messages.kinds[site.kind].one, formats.list(names)];
    }
  }
}
