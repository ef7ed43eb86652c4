import type { MapFormat, ShareWay, SiteFormat } from '../../../model/formats.ts';
import { plural } from '../../plural.ts';

/** What an item of the menu is called, and what it is good for. */
type ItemWords = Readonly<Record<MapFormat | SiteFormat | ShareWay, readonly [name: string, use: string]>>;

const items: ItemWords = {
  png: ['PNG', 'Picture for slides and the web'],
  svg: ['SVG', 'Vector drawing, to be edited'],
  pdf: ['PDF', 'For printing, text can be selected'],
  csv: ['CSV', 'Rows alone, parted by commas, for other programs'],
  xlsx: ['XLSX', 'For Excel, with descriptions and sources'],
  geojson: ['GeoJSON', 'Points for GIS and the web'],
  kml: ['KML', 'Points for Google Earth'],
  embed: ['Embed', 'The map in another web page'],
  qr: ['QR code', 'Opens this view on a phone'],
};

/** The words of the menu of exports. */
export const texts = {
  menu: 'Export',
  maps: 'The map, as a picture',
  sites: (count: number, formatted: string) =>
    `The ${plural(count, formatted, 'site', 'sites')} shown, as a table`,
  data: 'All of the data',
  zip: 'ZIP',
  /** Megabytes, once they are known. */
  tables: (megabytes: string | null) =>
    `All tables with their dictionary${megabytes === null ? '' : `, ${megabytes}\u00a0MB`}`,
  more: 'Share',
  items,
};
