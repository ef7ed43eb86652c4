import { strFromU8, unzipSync } from 'fflate';
import { packFiles } from '../../../model/pack-files.ts';
import { keepXml } from '../../../model/text/xml-text.ts';
import { mendTypes } from '../../package-types.ts';

const isXml = (path: string) => /\.(xml|rels)$/.test(path);

/** Ids that the library makes up anew each time, as numbers in the order of their mention. */
function settleIds(
  files: Readonly<Record<string, string | Uint8Array>>,
): Record<string, string | Uint8Array> {
  const numbers = new Map<string, string>();
  const places = new Map<string, number>();
  let pictures = 0;
  const settled = (text: string) =>
    text
      .replace(/\brId([\w-]*[^\d"\s][\w-]*)(?=")/g, (whole) => {
        if (!numbers.has(whole)) numbers.set(whole, `rIdLink${numbers.size + 1}`);
        return numbers.get(whole) ?? whole;
      })
      .replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++pictures}"`)
      .replace(/(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)/g, (_, start: string, id: string) => {
        if (!places.has(id)) places.set(id, places.size);
        return `${start}${places.get(id)}`;
      })
      // The library gives the number of a field no look: it is raised as that of its note is.
      .replace(
        /(<w:fldSimple w:instr="NOTEREF [^>]*>)<w:r>/g,
        '$1<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
      );
  return Object.fromEntries(
    Object.entries(files).map(([path, data]) => [path, typeof data === 'string' ? settled(data) : data]),
  );
}

/** What the library has written as the same bytes for the same memo: its day, its ids, and no folders. */
export function settleDocx(written: Uint8Array, date: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(written, { filter: ({ name }) => !name.endsWith('/') });
  const files: Record<string, string | Uint8Array> = {};
  // The list of types comes first.
  const paths = Object.keys(parts).sort((a, b) => Number(b.startsWith('[')) - Number(a.startsWith('[')));
  for (const path of paths) {
    const data = parts[path] ?? new Uint8Array();
    files[path] = isXml(path) ? keepXml(strFromU8(data)) : data;
  }
  const types = '[Content_Types].xml';
  files[types] = mendTypes(String(files[types]), paths);
  const core = files['docProps/core.xml'];
  if (typeof core === 'string')
    files['docProps/core.xml'] = core.replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      `$1${date}T00:00:00Z`,
    );
  return packFiles(settleIds(files));
}
