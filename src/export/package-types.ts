/** The list of types of a package, without parts that are not there and kinds of files that none has. */
export function mendTypes(xml: string, paths: readonly string[]): string {
  const isThere = new Set(paths);
  const kinds = new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1)));
  return xml
    .replace(/\s*<Override [^>]*PartName="\/([^"]*)"[^>]*\/>/g, (whole, path: string) =>
      isThere.has(path) ? whole.trim() : '',
    )
    .replace(/\s*<Default [^>]*Extension="([^"]*)"[^>]*\/>/g, (whole, kind: string) =>
      kinds.has(kind) ? whole.trim() : '',
    )
    .replace('image/jpg', 'image/jpeg');
}
