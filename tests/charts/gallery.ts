import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveBreakpoints } from '../../src/theme/breakpoints-css.ts';
import { resolveConstants } from '../../src/theme/constants-css.ts';
import { tokensToCss } from '../../src/theme/tokens-css.ts';

/*
 * `npm run gallery` writes one page that shows every chart as its snapshots have it, light and dark, so that one can look
 * at all of them. It needs no server and no build; what a chart draws on a canvas is not in its snapshot.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = join(ROOT, 'tests/.artifacts/gallery.html');

/** The folders of the sheets that dress charts, in the order in which they must stand. */
const DRESSING = ['src/theme', 'src/ui', 'src/charts'];

/** What the page of the app does for the drawings: it gives them a box in which they lie. */
const OWN_SHEET = `
  :is(html, body) { height: auto; overflow: visible; }
  main > section { display: grid; grid-template-columns: 1fr 1fr; }
  h2, h3 { padding: 12px; margin: 0; font-weight: 600; }
  main > section > h2 { grid-column: 1 / -1; }
  [data-theme] { padding: 12px; overflow: auto; background: var(--paper); color: var(--ink); }
  [data-theme] :is(.chart-drawing, [class$="-scroll"]) { position: relative; }
`;

/** A snapshot: what the test says of it, and the markup. */
interface Snapshot {
  readonly title: string;
  readonly markup: string;
}

const find = (folder: string, ending: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => join(folder, path));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Reads a file of snapshots, which is a script that fills an object. Vitest puts strings between quotes. */
function readSnapshots(path: string): readonly Snapshot[] {
  const snapshots: Record<string, string> = {};
  new Function('exports', read(path))(snapshots);
  return Object.entries(snapshots).map(([title, value]) => ({
    title: title.replace(/ \d+$/, ''),
    markup: value.trim().replace(/^"|"$/g, ''),
  }));
}

/** A chart's snapshots, each in both themes. */
function chartSection(path: string): string {
  const chart = basename(dirname(dirname(path)));
  const pictures = readSnapshots(path).flatMap(({ title, markup }) =>
    ['light', 'dark'].map(
      (theme) => `<div data-theme="${theme}" data-chart="${chart}"><h3>${title}</h3>${markup}</div>`,
    ),
  );
  return `<section><h2>${chart}</h2>${pictures.join('\n')}</section>`;
}

const css = [
  // Here a theme belongs to a part of the page.
  tokensToCss().replaceAll(':root[data-theme', '[data-theme'),
  ...DRESSING.flatMap((folder) => find(folder, '.css').map(read)).map((sheet) =>
    resolveConstants(resolveBreakpoints(sheet)),
  ),
];
const sections = find('tests/charts', '.snap').map(chartSection);

mkdirSync(dirname(PAGE), { recursive: true });
writeFileSync(
  PAGE,
  `<!doctype html>
<html lang="en" data-theme="light">
<head><meta charset="utf-8"><title>Every chart, from its snapshots</title><style>${css.join('\n')}${OWN_SHEET}</style></head>
<body><main>${sections.join('\n')}</main></body>
</html>
`,
);
process.stdout.write(`${sections.length} charts: ${PAGE}\n`);
