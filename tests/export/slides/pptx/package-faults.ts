import { strFromU8, unzipSync } from 'fflate';
import { everyElement, parseStrictXml, type XmlElement } from '../../../helpers/strict-xml.ts';

/** A part of a package whose text is XML. */
interface Part {
  readonly path: string;
  readonly elements: readonly XmlElement[];
}

/** The files of a package, by their paths. */
export const filesOf = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(bytes);

/** The text of a part; '' where it is not there. */
export const textOf = (files: Readonly<Record<string, Uint8Array>>, path: string): string =>
  strFromU8(files[path] ?? new Uint8Array());

const isXml = (path: string) => /\.(xml|rels)$/.test(path);

/** The path that a target of a relationship means, from the part whose relationships hold it. */
function resolve(target: string, path: string): string {
  const folder = path.replace(/_rels\/[^/]*$/, '');
  return decodeURI(new URL(target, `file:///${folder}`).pathname).slice(1);
}

function typeFaults(parts: readonly Part[], paths: readonly string[]): string[] {
  const types = parts.find(({ path }) => path === '[Content_Types].xml')?.elements ?? [];
  const named = types.flatMap(({ attributes }) => attributes.PartName?.slice(1) ?? []);
  const kinds = types.flatMap(({ attributes }) => attributes.Extension ?? []);
  const bare = ['xml', 'rels'];
  const needsName = (path: string) =>
    path !== '[Content_Types].xml' &&
    (path.endsWith('.xml') || !kinds.some((kind) => path.endsWith(`.${kind}`)));
  return [
    ...named.filter((path) => !paths.includes(path)).map((path) => `${path} is named and absent`),
    ...named.filter((path, at) => named.indexOf(path) !== at).map((path) => `${path} is named twice`),
    ...paths.filter((path) => needsName(path) && !named.includes(path)).map((path) => `${path} is not named`),
    ...kinds
      .filter((kind) => !bare.includes(kind) && !paths.some((path) => path.endsWith(`.${kind}`)))
      .map((kind) => `no file is a ${kind}`),
    ...paths.filter((path) => path.endsWith('/')).map((path) => `${path} is a folder`),
  ];
}

function relationshipFaults({ path, elements }: Part, paths: readonly string[]): string[] {
  if (!path.endsWith('.rels')) return [];
  return elements.flatMap(({ attributes: { Target, TargetMode } }) =>
    Target === undefined || TargetMode === 'External' || paths.includes(resolve(Target, path))
      ? []
      : [`${path} leads to ${Target}, which is absent`],
  );
}

/** Relationships that a part names and its list does not have. */
function referenceFaults({ path, elements }: Part, parts: readonly Part[]): string[] {
  const list = path.replace(/([^/]*)$/, '_rels/$1.rels');
  const known =
    parts.find((part) => part.path === list)?.elements.map(({ attributes }) => attributes.Id) ?? [];
  return elements.flatMap(({ attributes }) =>
    ['r:id', 'r:embed', 'r:link']
      .map((name) => attributes[name])
      .filter((id) => id !== undefined && id !== '' && !known.includes(id))
      .map((id) => `${path} has no relationship ${id}`),
  );
}

/** Links inside a file that lead nowhere in it: to what is no slide, or to a name that no place has. */
function linkFaults({ path, elements }: Part, parts: readonly Part[]): string[] {
  const list = parts.find((part) => part.path === path.replace(/([^/]*)$/, '_rels/$1.rels'));
  const slideOf = (id: string | undefined) =>
    list?.elements.find(({ attributes }) => attributes.Id === id && /\/slide$/.test(attributes.Type ?? ''));
  const jumps = elements.filter(({ attributes }) => attributes.action === 'ppaction://hlinksldjump');
  const starts = elements.filter(({ name }) => name === 'w:bookmarkStart');
  const ends = elements
    .filter(({ name }) => name === 'w:bookmarkEnd')
    .map(({ attributes }) => attributes['w:id']);
  const names = starts.map(({ attributes }) => attributes['w:name']);
  const ids = starts.map(({ attributes }) => attributes['w:id']);
  const wanted = elements.flatMap(({ name, attributes }) => [
    ...(name === 'w:hyperlink' ? [attributes['w:anchor'] ?? []].flat() : []),
    ...(attributes['w:instr']?.match(/NOTEREF\s+(\S+)/)?.slice(1) ?? []),
  ]);
  return [
    ...jumps.filter(({ attributes }) => !slideOf(attributes['r:id'])).map(() => 'a jump to what is no slide'),
    ...wanted.filter((name) => !names.includes(name)).map((name) => `a link to ${name}, which no place is`),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `the place ${name} twice`),
    ...ids
      .filter((id, at) => ids.indexOf(id) !== at || !ends.includes(id))
      .map((id) => `the place ${id} without one end`),
  ].map((fault) => `${path}: ${fault}`);
}

const NUMBERS = /^(x|y|cx|cy|w|h|sz|mar[LRTB]|[lrtb]Ins|indent)$/;

function elementFaults({ path, elements }: Part): string[] {
  const ids = elements
    .filter(({ name }) => /^(p:cNvPr|wp:docPr)$/.test(name))
    .map(({ attributes }) => attributes.id);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `the id ${id} twice`),
    ...elements.flatMap(({ name, attributes, children }) => [
      ...(name === 'a:ln' && children.length === 0 && Object.keys(attributes).length === 0
        ? ['an empty a:ln']
        : []),
      ...(name === 'p:bgPr' && !children.some((child) => child.name === 'a:effectLst')
        ? ['a bgPr without a:effectLst']
        : []),
      ...(name === 'p:sp' &&
      !children.some((child) => child.name === 'p:txBody') &&
      !everyElement({ name, attributes, children, text: '' }).some(
        (inner) => inner.attributes.type === 'sldImg',
      )
        ? ['a p:sp without p:txBody']
        : []),
      ...(name === 'a:srgbClr' && !/^[0-9A-Fa-f]{6}$/.test(attributes.val ?? '')
        ? [`a colour ${attributes.val}`]
        : []),
      ...(name === 'a:p' && children.some((child, at) => child.name === 'a:pPr' && at > 0)
        ? ['a paragraph that says twice how it looks']
        : []),
      ...(name.endsWith(':txBody') && !children.some((child) => child.name === 'a:p')
        ? ['a text without a:p']
        : []),
      ...Object.entries(attributes).flatMap(([key, value]) => [
        ...(/NaN|undefined|null|Infinity/.test(value) && key !== 'descr' && key !== 'name'
          ? [`${key}="${value}"`]
          : []),
        ...(NUMBERS.test(key) && key !== 'indent' && /^-/.test(value) && !/^(x|y)$/.test(key)
          ? [`a negative ${key}="${value}"`]
          : []),
        ...(NUMBERS.test(key) && /^-?\d+\.\d+$/.test(value) ? [`a broken ${key}="${value}"`] : []),
      ]),
    ]),
  ].map((fault) => `${path}: ${fault}`);
}

function chartFaults({ path, elements }: Part): string[] {
  if (!/charts\/chart\d+\.xml$/.test(path)) return [];
  const series = elements.filter(({ name }) => name === 'c:ser');
  const axes = elements.filter(({ name }) => /^c:(cat|val|date|ser)Ax$/.test(name));
  const plots = elements.filter(({ name }) => /^c:(bar|line)Chart$/.test(name));
  const uncoloured = series.filter(
    ({ children }) =>
      !children.some(
        (child) =>
          child.name === 'c:spPr' && everyElement(child).some(({ name }) => /Clr$|noFill$/.test(name)),
      ),
  );
  return [
    ...(series.length === 0 ? ['no series'] : []),
    ...uncoloured.map(() => 'a series without a colour'),
    ...plots
      .filter(({ children }) => children.filter(({ name }) => name === 'c:axId').length !== axes.length)
      .map(() => 'axes that are named and absent'),
    ...series.flatMap(({ children }) => {
      const names = children.map(({ name }) => name);
      const labels = names.indexOf('c:dLbls');
      return labels >= 0 && names.lastIndexOf('c:dPt') > labels ? ['labels before points'] : [];
    }),
  ].map((fault) => `${path}: ${fault}`);
}

/** What PowerPoint would repair in a package, or refuse; empty where it opens as it is. */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const files = filesOf(bytes);
  const paths = Object.keys(files);
  const faults: string[] = [];
  const parts = paths.filter(isXml).flatMap((path): Part[] => {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(files[path]);
      return [{ path, elements: everyElement(parseStrictXml(text)) }];
    } catch (error) {
      faults.push(`${path}: ${error instanceof Error ? error.message : error}`);
      return [];
    }
  });
  return [
    ...faults,
    ...typeFaults(parts, paths),
    ...parts.flatMap((part) => [
      ...relationshipFaults(part, paths),
      ...referenceFaults(part, parts),
      ...linkFaults(part, parts),
      ...elementFaults(part),
      ...chartFaults(part),
    ]),
    ...paths
      .filter((path) => path.endsWith('.xlsx'))
      .flatMap((path) => packageFaults(files[path] ?? new Uint8Array()).map((fault) => `${path}!${fault}`)),
  ];
}
