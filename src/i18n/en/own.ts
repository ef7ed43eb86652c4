import type { PlacedBy, PlacingReason } from '../../model/own/meaning/place-rows.ts';
import type { Role } from '../../model/own/meaning/roles.ts';
import type { Encoding } from '../../model/own/reading/encoding.ts';
import type { Separator } from '../../model/own/reading/rows.ts';
import type { Notation } from '../../model/own/values/numbers.ts';
import { byId } from '../by-id.ts';
import { plural } from '../plural.ts';

const rows = (count: number, formatted: string) => plural(count, formatted, 'row', 'rows');

/** The words for lists of the reader's own. */
export const texts = {
  title: 'Your own lists',
  intro:
    'Put a list of yours on the same map: universities, laboratories, projects. It is read and kept in this browser and never sent anywhere.',
  choose: 'Choose a file',
  drop: 'or drop it anywhere on the page: CSV, TSV, XLSX, GeoJSON, KML, KMZ or Parquet, up to 400 MB',
  paste: 'Or paste cells copied from a spreadsheet, with their header',
  readPasted: 'Read what was pasted',
  pastedName: 'Pasted cells',
  reading: (name: string) => `Reading ${name}…`,
  placing: 'Placing the rows…',
  cancel: 'Cancel',
  back: 'Another file',
  again: 'Try again',
  failed: 'The file could not be read. Nothing was changed.',
  placingFailed: 'The rows could not be placed: the gazetteer did not come.',
  review: 'What was read',
  summary: (
    counts: Readonly<Record<PlacedBy, { readonly count: number; readonly formatted: string }>>,
    total: number,
    formatted: string,
  ) => {
    const parts = [
      ...(counts.coordinates.count > 0 ? [`${counts.coordinates.formatted} placed by coordinates`] : []),
      ...(counts.city.count > 0 ? [`${counts.city.formatted} by town`] : []),
      ...(counts.country.count > 0 ? [`${counts.country.formatted} by country only`] : []),
      ...(counts.none.count > 0 ? [`${counts.none.formatted} not placed`] : []),
    ];
    return `${rows(total, formatted)}: ${parts.join(', ')}.`;
  },
  swapped: (count: number, formatted: string) =>
    `${rows(count, formatted)} with latitude and longitude exchanged: only so they are on the Earth.`,
  ragged: (count: number, formatted: string, first: string) =>
    `${rows(count, formatted)} with fewer or more cells than the header, the first in row ${first}: all are kept.`,
  preview: 'The first rows',
  previewNote: 'What each column says, and what its cells are, was guessed. Correct it above its name.',
  roleOf: (name: string) => `What the column “${name}” says`,
  noRole: 'nothing more',
  roles: byId<Role>({
    name: 'name',
    lat: 'latitude',
    lng: 'longitude',
    pair: 'both coordinates',
    country: 'country',
    city: 'town',
    field: 'field',
    kind: 'kind',
    year: 'year or date',
    value: 'number',
    link: 'website',
  }),
  form: 'How the file is written',
  sheet: 'Sheet',
  notation: 'Numbers',
  notations: byId<Notation>({ point: '1,234.5', comma: '1.234,5' }),
  unsure: 'Either would do: please check.',
  separator: 'Separator',
  separators: byId<Separator>({ ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' }),
  encoding: 'Letters',
  encodings: byId<Encoding>({
    'utf-8': 'Unicode (UTF-8)',
    'utf-16le': 'Unicode (UTF-16)',
    'utf-16be': 'Unicode (UTF-16, big end first)',
    'windows-1258': 'Vietnamese Windows (1258)',
    'windows-1252': 'Western Windows (1252)',
  }),
  source: 'Its source, as it will stand under the map',
  sourceTitle: 'Title',
  sourceDate: 'As of',
  licence: 'Licence or owner',
  optional: 'may stay empty',
  notPlaced: (count: number, formatted: string) => `${rows(count, formatted)} not placed`,
  notPlacedNote:
    'Write coordinates (21.03, 105.85), a town or a country beside a row to place it; the rest stays in the list.',
  moreNotPlaced: (_count: number, formatted: string) => `and ${formatted} more, which the list keeps`,
  row: (number: string) => `Row ${number}`,
  reasons: byId<PlacingReason>({
    fine: 'placed as the list says',
    nothing: 'neither coordinates nor a place',
    'bad-coordinates': 'coordinates that cannot be read',
    zero: 'coordinates 0, 0',
    'unknown-country': 'a country that is not known',
    'unknown-city': 'a town that is not known, or several of that name',
    'unknown-both': 'neither the town nor the country is known',
  }),
  placeOf: (row: string) => `Place of row ${row}`,
  notFound: 'Not found',
  show: 'Show on the map',
  none: 'There is no list yet.',
  colourBy: 'Coloured by',
  oneColour: 'one colour',
  others: 'others, or none',
  shown: 'On the map',
  remove: 'Remove',
  removed: (title: string) => `“${title}” was removed.`,
  undo: 'Undo',
  countOf: (kept: string, total: string) => `${kept} of ${total}`,
  legendNote: 'Your own list; not UNESCO’s',
  tooMany: (shown: string, total: string) => `The map without WebGL draws ${shown} of ${total} rows.`,
  placedBy: byId<PlacedBy>({
    none: 'not placed',
    coordinates: 'by its coordinates',
    city: 'in its town, not where it stands',
    country: 'in its country, not where it stands',
  }),
};
