import type { TypeChoice } from '../../../model/own/meaning/type-choices.ts';
import type { ReadingProblem } from '../../../model/own/reading/fault.ts';
import type { NoteKind } from '../../../model/own/reading/notes.ts';
import { byId } from '../../by-id.ts';
import { plural } from '../../plural.ts';

/** What is said of reading a list: why it cannot be read, and what of it did not become cells. */
export const texts = {
  problem: (problem: ReadingProblem, count: (value: number) => string): string => {
    switch (problem.kind) {
      case 'empty':
        return 'The file is empty. Choose another, or save the list again.';
      case 'header-only':
        return 'The file has a header but no rows below it. Add rows, or choose another sheet or file.';
      case 'too-large':
        return `The file has ${count(problem.bytes / 2 ** 20)} MB; at most ${count(problem.most / 2 ** 20)} MB can be read. Leave out columns or rows that are not needed.`;
      case 'unpacks-too-large':
        return `The file would unpack to ${count(problem.bytes / 2 ** 20)} MB, more than the ${count(problem.most / 2 ** 20)} MB that can be held, and was not opened. Save the list as CSV, or in parts.`;
      case 'binary':
        return 'This is neither a list in text nor a file that can be read. Save it as CSV or XLSX.';
      case 'old-excel':
        return 'This is a workbook in the old format of Excel, or one with a password. Save it as XLSX without a password.';
      case 'no-sheet':
        return 'The workbook is damaged, or the archive holds none. Open it in a spreadsheet and save it as XLSX.';
      case 'old-vietnamese':
        return `The list is written for old Vietnamese fonts (${problem.font}), as in “${problem.example}”: it would be shown as garbage. Convert it to Unicode first, for example with the toolkit of UniKey.`;
      case 'open-quote':
        return `Row ${count(problem.row)} opens a quotation mark that is never closed. Close it, or take it out.`;
      case 'too-many-columns':
        return `A row has ${count(problem.columns)} cells; at most ${count(problem.most)} can be read. Perhaps the file has another separator.`;
      case 'project':
        return 'This is a saved project: open it by “Open project…”, below the lists.';
      case 'no-list':
        return `The archive holds neither a workbook nor KML: ${problem.names}. Unpack it and choose the list in it; an ODS sheet is saved as XLSX first.`;
      case 'no-kml':
        return `The file is <${problem.root}>, not KML. If it is a table of a page or an old workbook, open it in a spreadsheet and save it as XLSX.`;
      case 'damaged-kml':
        return `The KML file is damaged in line ${count(problem.row)}: a mark is not closed. Export it again.`;
      case 'no-placemarks':
        return 'The KML file has no places. Choose the file with the placemarks, or export them again.';
      case 'only-links':
        return `The KML file has no places of its own, only ${plural(problem.links, count(problem.links), 'link', 'links')} to other files, which are not followed. Open it in Google Earth and save the places themselves.`;
      case 'no-parquet':
        return `The Parquet file is damaged, or written in a way that is not known: ${problem.detail}. Write it again, or save it as CSV.`;
      case 'too-many-rows':
        return `The file has more than ${count(problem.most)} rows (${count(problem.rows)}). Leave out those that are not needed.`;
      case 'no-json':
        return `The file begins like GeoJSON but is damaged: ${problem.detail}. Export it again, or save it as CSV.`;
      case 'no-features':
        return 'The file is JSON without any features of GeoJSON. Export it as GeoJSON, or save it as CSV.';
      case 'projected':
        return `Feature ${count(problem.feature)} has coordinates in metres, not in degrees. Save the file in WGS 84 (EPSG:4326).`;
    }
  },
  note: (kind: NoteKind, count: number, formatted: string): string => {
    switch (kind) {
      case 'shapes':
        return `${plural(count, formatted, 'line or area stands', 'lines or areas stand')} as a point in the middle.`;
      case 'links':
        return `${plural(count, formatted, 'link', 'links')} to other files: not followed.`;
      case 'overlays':
        return `${plural(count, formatted, 'picture', 'pictures')} laid over the map: left out.`;
      case 'files':
        return `${plural(count, formatted, 'more KML file', 'more KML files')} in the archive: not read. Unpack it to choose another.`;
    }
  },
  typeOf: (name: string) => `What the cells of “${name}” are`,
  types: byId<TypeChoice>({
    text: 'text',
    category: 'category',
    'number-point': 'number, 1,234.5',
    'number-comma': 'number, 1.234,5',
    'date-ymd': 'year, or date with the year first',
    'date-dmy': 'date: day, month, year',
    'date-mdy': 'date: month, day, year',
    'date-buddhist': 'Buddhist year or date (2567 = 2024)',
    'date-excel1900': 'days as Excel counts, from 1900',
    'date-excel1904': 'days as Excel counts, from 1904',
  }),
  checkType: 'It may be something else: please check.',
  month: (month: string, year: string) => `${month}/${year}`,
  odd: (cell: string, row: string, count: number, formatted: string) =>
    count === 1
      ? `“${cell}” in row ${row} does not fit; it is kept as text.`
      : `“${cell}” in row ${row} does not fit; ${formatted} such cells are kept as text.`,
  dropHere: 'Drop it to read it as a list of your own',
  folder: (name: string) => `“${name}” is a folder. Open it, and drop the files in it.`,
  textDropped: 'This text was dropped. Look at it below, with its header, and read it.',
  next: (names: readonly string[]) =>
    names.length === 1 ? `Next: ${names[0]}.` : `Next: ${names[0]}, and ${names.length - 1} more after it.`,
  forget: 'Leave them',
};
