import type { OwnFormat } from '../../../model/formats.ts';
import { byId } from '../../by-id.ts';
import { plural } from '../../plural.ts';

/** What each form is called, and what it is good for. */
const formats: Readonly<Record<OwnFormat, readonly [name: string, use: string]>> = {
  xlsx: ['XLSX', 'For Excel, with a sheet about its source'],
  csv: ['CSV', 'Cells as they were written, for other programs'],
  geojson: ['GeoJSON', 'Points for GIS and the web'],
  parquet: ['Parquet', 'Typed columns and GeoParquet points, for data science'],
};

/** The words of files that a list of the reader's own becomes. */
export const texts = {
  save: 'Save as a file',
  saveList: (title: string) => `Save “${title}” as a file`,
  all: (count: number, formatted: string) => (count === 1 ? 'The one row' : `All ${formatted} rows`),
  kept: (count: number, formatted: string) =>
    `The ${plural(count, formatted, 'row', 'rows')} that its filters leave`,
  formats,
  columns: {
    placedBy: 'Placed by',
    iso3: 'ISO 3166-1 alpha-3',
    longitude: 'Longitude',
    latitude: 'Latitude',
  },
  placedBy: byId({ none: 'not placed', coordinates: 'coordinates', city: 'town', country: 'country' }),
  list: 'List',
  about: 'About',
  title: 'Title',
  date: 'As of',
  licence: 'Licence or owner',
  rows: 'Rows',
  rowsOf: (shown: string, total: string) => `${shown} of ${total}`,
  exported: 'Exported',
  note: 'Note',
  own: 'A list of the reader’s own; neither UNESCO’s nor the atlas’s. “Placed by” tells how exactly each row is placed; from a row that is placed by its country alone no distance is told.',
  tooLarge: 'the list has more rows than a workbook can take here. Save it as CSV or Parquet',
};
