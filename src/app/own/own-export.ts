import { fileNameOf } from '../../export/charts/chart-file.ts';
import { buildOwn } from '../../export/own/own-exporters.ts';
import {
  columnOf,
  type OwnFile,
  type OwnFileColumn,
  uniqueNames,
  type WrittenAs,
} from '../../export/own/own-file.ts';
import { TooLargeForSheet } from '../../export/own/too-large.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import { ownFileTexts } from '../../i18n/own/files.ts';
import { ownNearTexts } from '../../i18n/own/near.ts';
import { dayOf } from '../../model/day.ts';
import type { OwnFormat } from '../../model/formats.ts';
import { eachRow } from '../../model/own/kept/row-set.ts';
import { hasDistance } from '../../model/own/near/nearest-sites.ts';
import { SphereTree } from '../../model/own/near/sphere-tree.ts';
import { at } from '../../model/typed.ts';
import type { AppState } from '../../state/app-state.ts';
import { lngLatOf, type OwnList, placedBy } from '../../state/own/own-list.ts';
import { nameOfSite } from '../../state/scene/order.ts';
import type { ExportOrder } from '../hosts/use-export-task.ts';

/** Which rows of a list a file has: all, or those that its filters leave. */
export type OwnRows = 'all' | 'kept';

/** A column that the atlas adds. */
function joined(name: string, as: WrittenAs, cell: OwnFileColumn['cell']): OwnFileColumn {
  return { name, as, notation: as === 'text' ? null : 'point', cell, text: (row) => String(cell(row) ?? '') };
}

/** Finds the site nearest to a row, once for all that is told of it at a time; null where no distance is told. */
function createNearest({ placement }: OwnList, { catalog }: AppState) {
  const sites = catalog.sites.filter(({ former }) => !former);
  const tree = new SphereTree(
    sites.map(({ lngLat }) => lngLat[0]),
    sites.map(({ lngLat }) => lngLat[1]),
  );
  const find = (row: number) => {
    const nearest = hasDistance(placement, row)
      ? tree.nearest(at(placement.lngs, row), at(placement.lats, row))
      : null;
    return nearest && { site: at(sites, nearest.index), km: nearest.km };
  };
  let last = { row: -1, found: find(0) };
  return (row: number) => {
    if (last.row !== row) last = { row, found: find(row) };
    return last.found;
  };
}

/** The columns that the atlas adds: how and where each row is placed, in which country, and, unless the list has it, the UNESCO site nearest to it. */
function joinedColumns(list: OwnList, app: AppState, { locale }: I18n): readonly OwnFileColumn[] {
  const { columns, placedBy: ways } = ownFileTexts.of(locale);
  const { countries, codes } = list.placement;
  const near = ownNearTexts.of(locale);
  const [site, km] = [near.siteColumn(null), near.kmColumn(null)];
  const hasNearest = list.table.names.includes(site) || list.table.names.includes(km);
  const nearest = createNearest(list, app);
  const placed = [
    joined(columns.placedBy, 'text', (row) => ways[placedBy(list, row)]),
    joined(columns.iso3, 'text', (row) => codes[at(countries, row) - 1] ?? null),
    joined(columns.longitude, 'number', (row) => lngLatOf(list, row)?.[0] ?? null),
    joined(columns.latitude, 'number', (row) => lngLatOf(list, row)?.[1] ?? null),
  ];
  if (hasNearest) return placed;
  return [
    ...placed,
    joined(site, 'text', (row) => {
      const found = nearest(row);
      return found && nameOfSite(found.site, locale).text;
    }),
    joined(km, 'number', (row) => {
      const found = nearest(row);
      return found && Math.round(found.km * 10) / 10;
    }),
  ];
}

function rowsOf({ table, kept }: OwnList, which: OwnRows): Uint32Array {
  if (which === 'all') return Uint32Array.from({ length: table.rows }, (_, row) => row);
  const rows = new Uint32Array(kept.count);
  let index = 0;
  eachRow(kept, (row) => {
    rows[index++] = row;
  });
  return rows;
}

/** The order of a file of a list of the reader's own. */
export function ownOrder(
  list: OwnList,
  format: OwnFormat,
  which: OwnRows,
  app: AppState,
  i18n: I18n,
): ExportOrder {
  const { source, table, types } = list;
  const { formats, locale } = i18n;
  const text = ownFileTexts.of(locale);
  const date = new Date();
  const rows = rowsOf(list, which);
  const about: OwnFile['about'] = [
    [text.title, source.title],
    ...(source.date === '' ? [] : [[text.date, source.date] as const]),
    ...(source.licence === '' ? [] : [[text.licence, source.licence] as const]),
    [text.rows, text.rowsOf(formats.count(rows.length), formats.count(table.rows))],
    [text.exported, formats.date(dayOf(date))],
    [text.note, text.own],
  ];
  return {
    name: text.formats[format][0],
    file: fileNameOf({ id: source.title, date }, format, []),
    build: async (job) => {
      const own: OwnFileColumn[] = [];
      for (const [index, name] of table.names.entries())
        own.push(await columnOf(name, at(table.columns, index), at(types, index), rows, job));
      const all = [...own, ...joinedColumns(list, app, i18n)];
      const names = uniqueNames(all.map(({ name }) => name));
      const columns = all.map((column, index) => ({ ...column, name: at(names, index) }));
      const file: OwnFile = {
        title: source.title,
        about,
        words: { list: text.list, about: text.about },
        columns,
        rows,
        lngLat: (row) => lngLatOf(list, row),
      };
      return buildOwn(format, file, job).catch((problem: unknown) => {
        throw problem instanceof TooLargeForSheet ? new Error(text.tooLarge) : problem;
      });
    },
  };
}
