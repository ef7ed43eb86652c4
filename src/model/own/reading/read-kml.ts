import { Parser } from 'saxen';
import { at } from '../../typed.ts';
import { declaredSizes, fileOf, refuseBomb } from './archive.ts';
import { tidyText } from './encoding.ts';
import { ReadingFault } from './fault.ts';
import { GEOMETRY_COLUMN, Middle } from './middle.ts';
import type { NotedTable, NoteKind } from './notes.ts';
import { TableBuilder } from './table.ts';

/** Elements of a placemark that are cells as they are. */
const CELLS: ReadonlySet<string> = new Set(['name', 'address', 'phoneNumber', 'description']);
const TIMES: ReadonlySet<string> = new Set(['when', 'begin', 'end']);
const OVERLAYS: ReadonlySet<string> = new Set(['GroundOverlay', 'ScreenOverlay', 'PhotoOverlay']);
const FOLDER_COLUMN = 'folder';

/** A placemark that is being read. */
interface Placemark {
  readonly cells: Map<string, string>;
  /** The first point, which stands for the whole where there are lines and areas too. */
  readonly point: Middle;
  readonly shape: Middle;
  hasShape: boolean;
  /** Coordinates that are none. */
  odd: string;
}

/** Gathers the placemarks of a KML file (OGC 12-007r2) while a parser goes through it. Nothing that it names elsewhere is fetched. */
class KmlReader {
  readonly placemarks: Placemark[] = [];
  readonly notes: Partial<Record<NoteKind, number>> = {};
  private readonly path: string[] = [];
  private readonly folders: string[] = [];
  private readonly names: string[] = [];
  private placemark: Placemark | null = null;
  private text = '';

  open(name: string, attribute: (name: string) => string): void {
    if (this.path.length === 0 && name !== 'kml') throw new ReadingFault({ kind: 'no-kml', root: name });
    this.path.push(name);
    this.text = '';
    if (name === 'Placemark') this.begin();
    else if (name === 'Folder') this.folders.push('');
    else if (name === 'Data' || name === 'SimpleData') this.names.push(attribute('name'));
    else if (name === 'NetworkLink') this.note('links');
    else if (OVERLAYS.has(name)) this.note('overlays');
  }

  take(text: string): void {
    this.text += text;
  }

  close(name: string): void {
    this.path.pop();
    const parent = this.path.at(-1) ?? '';
    const text = this.text.trim();
    if (name === 'Placemark') this.finish();
    else if (name === 'Folder') this.folders.pop();
    else if (name === 'name' && parent === 'Folder') this.folders[this.folders.length - 1] = text;
    else if (this.placemark) this.closeInside(this.placemark, name, parent, text);
    this.text = '';
  }

  private closeInside({ cells }: Placemark, name: string, parent: string, text: string): void {
    if (CELLS.has(name) && parent === 'Placemark') cells.set(name, text);
    else if (TIMES.has(name) && parent.startsWith('Time')) cells.set(name, text);
    else if (name === 'value' && parent === 'Data') cells.set(this.names.at(-1) ?? '', text);
    else if (name === 'Data') this.names.pop();
    else if (name === 'SimpleData') cells.set(this.names.pop() ?? '', text);
    else if (name === 'coordinates' && !this.path.includes('innerBoundaryIs')) this.place(text, parent);
    else if (name === 'coord' && parent === 'Track') this.place(text.replace(/\s+/g, ','), parent);
  }

  private begin(): void {
    const number = this.placemarks.length + 1;
    this.placemark = {
      cells: new Map(),
      point: new Middle(number),
      shape: new Middle(number),
      hasShape: false,
      odd: '',
    };
  }

  private finish(): void {
    if (!this.placemark) return;
    const folder = this.folders.filter(Boolean).join(' / ');
    if (folder) this.placemark.cells.set(FOLDER_COLUMN, folder);
    if (this.placemark.hasShape && this.placemark.point.text === '') this.note('shapes');
    this.placemarks.push(this.placemark);
    this.placemark = null;
  }

  /** Takes positions, `longitude,latitude,height` with spaces between them. */
  private place(text: string, parent: string): void {
    const { placemark } = this;
    if (!placemark || text === '') return;
    const isPoint = parent === 'Point';
    if (!isPoint) placemark.hasShape = true;
    for (const position of text.split(/\s+/)) {
      const [lng, lat] = position.split(',', 2).map((part) => (part === '' ? Number.NaN : Number(part)));
      if (lng === undefined || lat === undefined || !Number.isFinite(lng + lat)) placemark.odd = text;
      else if (!isPoint) placemark.shape.add(lng, lat);
      else if (placemark.point.text === '') placemark.point.add(lng, lat);
    }
  }

  private note(kind: NoteKind): void {
    this.notes[kind] = (this.notes[kind] ?? 0) + 1;
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads the text of a KML file: a row for each placemark. Throws a `ReadingFault` where it is none, or has no places of its own. */
export function readKml(text: string): NotedTable {
  const reader = new KmlReader();
  new Parser()
    .on('openTag', (name, attributes, decode) =>
      reader.open(local(name), (wanted) => decode(attributes()[wanted] ?? '')),
    )
    .on('closeTag', (name) => reader.close(local(name)))
    .on('text', (piece, decode) => reader.take(decode(piece)))
    .on('cdata', (piece) => reader.take(piece))
    .on('error', (_, where) => {
      throw new ReadingFault({ kind: 'damaged-kml', row: where().line + 1 });
    })
    .parse(text);
  return tableOf(reader);
}

function tableOf({ placemarks, notes }: KmlReader): NotedTable {
  if (placemarks.length === 0)
    throw new ReadingFault(
      notes.links ? { kind: 'only-links', links: notes.links } : { kind: 'no-placemarks' },
    );
  const names = [...new Set(placemarks.flatMap(({ cells }) => [...cells.keys()]))];
  const builder = new TableBuilder();
  builder.nameColumns([...names, GEOMETRY_COLUMN]);
  placemarks.forEach(({ cells, point, shape, odd }, index) => {
    builder.push([...names.map((name) => cells.get(name) ?? ''), point.text || shape.text || odd], index + 1);
  });
  return { table: builder.finish(), notes };
}

/** The text of an XML file, in the letters that its mark or its first line names. */
export function decodeXml(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isWideBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  const named = /^[^<]*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  const label = isWide ? 'utf-16le' : isWideBig ? 'utf-16be' : named;
  try {
    return tidyText(new TextDecoder(label).decode(bytes));
  } catch {
    return tidyText(new TextDecoder().decode(bytes));
  }
}

/** How deep a file lies in its archive; the main one above those beside it. */
const depthOf = (name: string): number =>
  2 * name.split('/').length - Number(/(?:^|\/)doc\.kml$/i.test(name));

/** The names of the KML files of an archive, the main one first: `doc.kml`, or that which lies highest. */
export const kmlFilesOf = (names: Iterable<string>): readonly string[] =>
  [...names].filter((name) => /\.kml$/i.test(name)).sort((a, b) => depthOf(a) - depthOf(b));

/** Reads the main file of a KMZ archive. Throws a `ReadingFault`. */
export function readKmz(bytes: Uint8Array): NotedTable {
  const sizes = declaredSizes(bytes);
  refuseBomb(bytes, sizes);
  const files = kmlFilesOf(sizes.keys());
  const { table, notes } = readKml(decodeXml(fileOf(bytes, at(files, 0)) ?? new Uint8Array()));
  return { table, notes: files.length > 1 ? { ...notes, files: files.length - 1 } : notes };
}
