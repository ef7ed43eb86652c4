/** The meanings of columns: by the file of their table, then by their name. */
export type Dictionary = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The tables of a page in Markdown, row by row; the line that parts head and body is left out. */
function rowsOf(markdown: string): readonly (readonly string[])[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));
}

const wordsIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

/** Markdown without the marks of code and of emphasis. */
const plain = (markdown: string) => markdown.replace(/[`*]/g, '');

/**
 * The meanings of columns from the page that tells them: each section of it whose heading names files has a table of columns for them.
 * Where a file has several sections, a later one goes before.
 */
export function readDictionary(page: string): Dictionary {
  const meanings = new Map<string, Map<string, string>>();
  for (const section of page.split(/^#{2,} /m)) {
    const [heading = ''] = section.split('\n', 1);
    const rows = rowsOf(section);
    for (const [file] of heading.matchAll(/[a-z-]+\.csv/g)) {
      const known = meanings.get(file) ?? new Map<string, string>();
      meanings.set(file, known);
      for (const [columns = '', meaning = ''] of rows)
        for (const column of wordsIn(columns)) known.set(column, plain(meaning));
    }
  }
  return meanings;
}

/** The section of a page below a heading of the second rank, without it; empty where the page has none. */
export function sectionOf(page: string, heading: string): string {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return section.slice(heading.length).trim();
}

/** Whose data the tables were taken from, and under what licence, from the section that says so. */
export function readSources(section: string): readonly { readonly title: string }[] {
  return rowsOf(section)
    .slice(1)
    .filter(([name = '']) => !/^-+$/.test(name))
    .map(([name, use, licence]) => ({ title: plain(`${name} (${use}): ${licence}`) }));
}
