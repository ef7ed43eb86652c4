/** A list of font families without the stretched stand-in of the page's stylesheet, which no other program has. */
export function familyForFiles(families: string): string {
  return families
    .split(',')
    .map((family) => family.trim())
    .filter((family) => !family.includes('Auspices Fallback'))
    .join(', ')
    .replaceAll('"', "'");
}
