import { dossierWordsTexts } from '../../i18n/dossier/words.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import type { SourceDocument } from '../../model/catalog/source-document.ts';
import type { Rank } from '../../model/dossier/rank.ts';
import type { Subject } from '../../model/dossier/subject.ts';
import type { DossierTables, Rows } from '../../model/dossier/tables.ts';
import type { Site } from '../../model/site.ts';
import { isOneOf } from '../../model/typed.ts';
import { FIELDS, REGIONS } from '../../model/vocabulary.ts';
import type { Palette } from '../../theme/tokens.ts';
import { nameOfCode } from '../cooperation/name-of-code.ts';
import type { OwnList } from '../own/own-list.ts';
import { nameOfSite } from '../scene/order.ts';
import { NO_FILTERS, type View } from '../view/view.ts';
import type { Cell, Opening, Said } from './written.ts';

/** What dossiers are written with. */
export interface Writer {
  readonly i18n: I18n;
  readonly tables: DossierTables;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  /** The colours of its charts. */
  readonly palette: Palette;
  /** The lists of the reader's own that are told of; none where there are none. */
  readonly own?: readonly OwnList[];
}

/** The words of dossiers in the writer's language. */
export const wordsOf = ({ i18n }: Writer) => dossierWordsTexts.of(i18n.locale);

/** The name of a country or territory. */
export const nameOfCountry = (iso3: string, { tables, i18n }: Writer): string =>
  nameOfCode(iso3, tables.catalog, i18n.locale);

/** What a subject is called. */
export function nameOfSubject(subject: Subject, writer: Writer): string {
  const { tables, i18n } = writer;
  const { messages, locale } = i18n;
  switch (subject.kind) {
    case 'country':
      return nameOfCountry(subject.id, writer);
    case 'group':
      return messages.groups[subject.id];
    case 'region':
      return messages.regions[subject.id].name;
    case 'field':
      return messages.fields[subject.id].name;
    case 'network':
      return tables.networks.get(subject.id)?.name[locale] ?? subject.id;
    case 'site': {
      const site = tables.catalog.siteById.get(subject.id);
      return site ? nameOfSite(site, locale).text : subject.id;
    }
  }
}

/** The rows behind a number, as a patch of a View without any other filter. */
export function openRows(rows: Rows | null): Opening | undefined {
  return rows ? { kind: 'view', patch: { ...NO_FILTERS, ...rows } } : undefined;
}

/** A number that opens the rows behind it; one of nothing opens nothing. */
export function sayCount(count: number, rows: Rows | null, { i18n }: Writer): Said {
  const text = i18n.formats.count(count);
  return count > 0 ? { text, opens: openRows(rows) } : { text };
}

/** A site by its name, which opens its card. */
export function saySite(site: Site, { i18n }: Writer, sources?: readonly string[]): Said {
  const { text, own } = nameOfSite(site, i18n.locale);
  const patch: Partial<View> = { site: site.id };
  return { text, opens: { kind: 'view', patch }, lang: own ? undefined : 'en', sources };
}

/** A network by its name, which opens it in the directory. */
export const sayNetwork = (id: string, { tables, i18n }: Writer, sources?: readonly string[]): Said => ({
  text: tables.networks.get(id)?.name[i18n.locale] ?? id,
  opens: { kind: 'view', patch: { network: id, compare: null, chart: ['networks'] } },
  sources,
});

/** A country by its name, which opens its dossier. */
export const sayCountry = (iso3: string, writer: Writer): Said => ({
  text: nameOfCountry(iso3, writer),
  opens: writer.tables.catalog.countries.has(iso3) ? { kind: 'dossier', code: `country:${iso3}` } : undefined,
});

/** A cell of one text. */
export const plainCell = (text: string): Cell => ({ said: [{ text }] });
/** A cell of one number. */
export const numberCell = (said: Said): Cell => ({ said: [said], isNumber: true });

/** More than these that are level are counted, not named. */
const MOST_NAMED = 3;

/** Who is level, in words; '' where nobody is. */
function levelWith({ tied, peers }: Rank, writer: Writer): string {
  const { formats, messages } = writer.i18n;
  if (tied.length === 0) return '';
  if (tied.length > MOST_NAMED) return wordsOf(writer).rank.others(tied.length, formats.count(tied.length));
  return formats.list(
    tied.map((id) => {
      if (peers.kind === 'regions' && isOneOf(REGIONS, id)) return messages.regions[id].name;
      if (peers.kind === 'fields' && isOneOf(FIELDS, id)) return messages.fields[id].inSentence;
      return nameOfCountry(id, writer);
    }),
  );
}

/** A place among peers, e.g. `2nd of 11 in ASEAN, level with Thailand`. */
export function sayRank(rank: Rank, writer: Writer): string {
  const { rank: words } = wordsOf(writer);
  const { messages, formats } = writer.i18n;
  const { peers } = rank;
  const among = {
    group: () => words.group(peers.kind === 'group' ? messages.groups[peers.id] : ''),
    region: () => words.region(peers.kind === 'region' ? messages.regionsInSentence[peers.id] : ''),
    field: () => words.fields,
    world: () => words.world,
    regions: () => words.regions,
    fields: () => words.fields,
  }[peers.kind]();
  return words.place(rank.place, formats.count(rank.of), among, levelWith(rank, writer));
}
