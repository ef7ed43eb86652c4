import { ownMeasuredTexts } from '../../../i18n/own/measured.ts';
import { ownNearTexts } from '../../../i18n/own/near.ts';
import { ownTexts } from '../../../i18n/own.ts';
import type { Dossier } from '../../../model/dossier/dossier.ts';
import { eachRow, hasRow } from '../../../model/own/kept/row-set.ts';
import { rankValues } from '../../../model/own/measured/by-country.ts';
import { hasDistance } from '../../../model/own/near/nearest-sites.ts';
import { REACHES, rowsNear } from '../../../model/own/near/rows-near.ts';
import { SphereTree } from '../../../model/own/near/sphere-tree.ts';
import type { Iso3, Site } from '../../../model/site.ts';
import { at } from '../../../model/typed.ts';
import { nameOfRow, type OwnList } from '../../own/own-list.ts';
import { writeNumber, writeSource } from '../../own/words.ts';
import { numberCell, plainCell, saySite, type Writer } from '../writer.ts';
import type { Block, Cell } from '../written.ts';

/** So many rows of a list are named. */
const MOST_ROWS = 8;

/** A row, its nearest site, and how far that is. */
interface RowNearSite {
  readonly row: number;
  readonly site: Site;
  readonly km: number;
}

const textOf = ({ i18n }: Writer) => ownNearTexts.of(i18n.locale).dossier;

/** The name of a row; its number where it has none. */
const sayRow = (list: OwnList, row: number, { i18n }: Writer): string =>
  nameOfRow(list, row) || ownTexts.of(i18n.locale).row(i18n.formats.count(at(list.table.numbers, row)));

/** What must be known to read what is told of a list. */
function noteOf(list: OwnList, writer: Writer, more: readonly (string | false)[]): Block {
  const text = textOf(writer);
  const { formats } = writer.i18n;
  const { kept, table, source } = list;
  const notes = [
    kept.count < table.rows && text.kept(formats.count(kept.count), formats.count(table.rows)),
    ...more,
  ].filter((note) => note !== false);
  return {
    kind: 'paragraph',
    isNote: true,
    said: [
      ...notes.map((note) => ({ text: `${note} ` })),
      // In words, so that what a reader has called a source is never followed as an address.
      { text: text.source(writeSource(source)), sources: [text.source(writeSource(source))] },
    ],
  };
}

/** The nearest present site to each of some rows, the nearest pair first. */
function nearestOf(list: OwnList, rows: readonly number[], sites: readonly Site[]): readonly RowNearSite[] {
  const tree = new SphereTree(
    sites.map(({ lngLat }) => lngLat[0]),
    sites.map(({ lngLat }) => lngLat[1]),
  );
  const { placement } = list;
  const found = rows.flatMap((row): readonly RowNearSite[] => {
    const near = tree.nearest(at(placement.lngs, row), at(placement.lats, row));
    const site = near && sites[near.index];
    return near && site ? [{ row, site, km: near.km }] : [];
  });
  return found.toSorted((a, b) => a.km - b.km || a.row - b.row);
}

/** The value that a list fills a country by, with its place. */
function sayValue({ filling }: OwnList, iso3: Iso3, { i18n }: Writer): string | null {
  if (!filling) return null;
  const ranked = rankValues(filling.values);
  const own = ranked.find((each) => each.iso3 === iso3);
  if (!own) return null;
  const { formats, locale } = i18n;
  const text = ownMeasuredTexts.of(locale);
  const name = text.fill.title(filling.name, filling.isOneEach ? null : filling.how);
  const place = text.place(formats.count(own.rank), formats.count(ranked.length));
  return `${name}: ${writeNumber(own.value, formats)} (${place}).`;
}

function ofCountry(list: OwnList, iso3: Iso3, writer: Writer): readonly Block[] {
  const text = textOf(writer);
  const { formats } = writer.i18n;
  const { placement, kept, source } = list;
  const code = placement.codes.indexOf(iso3) + 1;
  const rows: number[] = [];
  if (code > 0) eachRow(kept, (row) => at(placement.countries, row) === code && rows.push(row));
  if (rows.length === 0) return [];
  const placed = rows.filter((row) => hasDistance(placement, row));
  const near = nearestOf(
    list,
    placed,
    writer.tables.catalog.sites.filter(({ former }) => !former),
  );
  const [reach] = REACHES;
  const close = near.filter(({ km }) => km <= reach).length;
  const shown = near.slice(0, MOST_ROWS);
  const lost = rows.length - placed.length;
  const said = [
    text.ofCountry(source.title, rows.length, formats.count(rows.length)),
    sayValue(list, iso3, writer),
    near.length > 0 && text.within(close, formats.count(close), formats.count(reach)),
  ].filter(Boolean);
  return [
    { kind: 'paragraph', said: [{ text: said.join(' ') }] },
    ...(shown.length > 0
      ? [
          {
            kind: 'table',
            caption: text.nearRows(source.title, formats.count(shown.length)),
            head: [text.row, text.nearestSite, text.km],
            rows: shown.map(({ row, site, km }): readonly Cell[] => [
              plainCell(sayRow(list, row, writer)),
              { said: [saySite(site, writer)] },
              numberCell({ text: formats.count(km) }),
            ]),
            note: text.note,
          } as const,
        ]
      : []),
    noteOf(list, writer, [lost > 0 && text.uncounted(lost, formats.count(lost))]),
  ];
}

function aroundSite(list: OwnList, site: Site, writer: Writer): readonly Block[] {
  const text = textOf(writer);
  const { formats } = writer.i18n;
  const { placement, kept, source } = list;
  const { counts, nearest } = rowsNear(
    placement,
    (row) => hasRow(kept, row),
    site.lngLat,
    REACHES,
    MOST_ROWS,
  );
  const said = REACHES.map((km, index) =>
    text.withinKm(at(counts, index), formats.count(at(counts, index)), formats.count(km)),
  );
  return [
    { kind: 'paragraph', said: [{ text: text.aroundSite(source.title, formats.list(said)) }] },
    ...(nearest.length > 0
      ? [
          {
            kind: 'table',
            caption: text.nearestRows(source.title),
            head: [text.row, text.km],
            rows: nearest.map(({ row, km }): readonly Cell[] => [
              plainCell(sayRow(list, row, writer)),
              numberCell({ text: formats.count(km) }),
            ]),
            note: text.note,
          } as const,
        ]
      : []),
    noteOf(list, writer, []),
  ];
}

/** What the reader's own lists have of a country, or around a site; nothing of any other subject. */
export function writeOwn({ subject, sites }: Dossier, writer: Writer): readonly Block[] {
  const { own = [] } = writer;
  const [site] = sites;
  if (subject.kind === 'country') return own.flatMap((list) => ofCountry(list, subject.id, writer));
  if (subject.kind === 'site' && site) return own.flatMap((list) => aroundSite(list, site, writer));
  return [];
}
