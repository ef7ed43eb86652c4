import { describe, expect, it } from 'vitest';
import { findCasts } from './helpers/casts.ts';
import { measureFunctions } from './helpers/functions.ts';
import { findCycles } from './helpers/import-cycles.ts';
import { type Import, readImports, readSourceFiles, type SourceFile } from './helpers/source-files.ts';

/*
 * The rules of the architecture as data. Whoever breaks one either finds another way or changes the rule here, with the
 * reason beside it.
 */

const VIEWS = ['map', 'charts', 'panels', 'briefing', 'export'];

/** Folders of `src/` and those of ours that each may import, besides itself; views never import each other. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  i18n: ['model'],
  theme: ['model'],
  state: ['model', 'i18n', 'theme'],
  ui: ['i18n', 'theme'],
  ...Object.fromEntries(VIEWS.map((view) => [view, ['model', 'state', 'i18n', 'theme', 'ui']])),
  // The script that answers without a network, and what the page and it say to each other.
  'kept-copy': [],
  app: ['model', 'state', 'i18n', 'theme', 'ui', 'kept-copy', ...VIEWS],
  // The page that presents a briefing without a server: the atlas itself, begun another way.
  offline: ['model', 'state', 'i18n', 'theme', 'ui', 'app', ...VIEWS],
  // The pages that are read without JavaScript, made by Node: what the atlas says, and its map, with none of its interface.
  pages: ['model', 'state', 'i18n', 'theme', 'map', 'data'],
  // `src/main.tsx` itself.
  main: ['model', 'state', 'i18n', 'theme', 'ui', 'app', ...VIEWS],
  // The build of the tables, outside of `src/`.
  data: ['model'],
};

/** What draws with React: all but the pure folders and the build. `i18n` and `state` hold a context and its hooks. */
const DRAWING = ['i18n', 'state', 'ui', 'app', 'main', 'offline', ...VIEWS];

/** Each library and its homes: folders, or single files. A library that is missing here has none. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  'maplibre-gl': ['map'],
  '@deck.gl/core': ['map'],
  '@deck.gl/layers': ['map'],
  '@luma.gl/webgl': ['map'],
  // Files of the basemap are read by the map and written by the build, which reads them again to check itself.
  pmtiles: ['map', 'data'],
  '@maplibre/geojson-vt': ['data'],
  '@maplibre/vt-pbf': ['data'],
  'topojson-client': ['map', 'data'],
  'topojson-server': ['data'],
  'topojson-simplify': ['data'],
  // The vector globe is d3-geo's work: it is a map, not a chart.
  'd3-geo': ['map', 'charts', 'model'],
  'd3-array': ['charts', 'model'],
  'd3-color': ['src/theme/colour.ts'],
  'd3-scale': ['charts', 'model', 'src/theme/scales.ts'],
  'd3-shape': ['charts', 'model'],
  'd3-sankey': ['charts'],
  'd3-force': ['charts'],
  // Bands of density and classes of numbers, on the map and in its legend.
  'd3-contour': ['model'],
  'simple-statistics': ['state'],
  zustand: ['state'],
  // The build checks with the model's schemas, and what has no schema with its own.
  zod: ['model', 'data'],
  minisearch: ['model'],
  react: DRAWING,
  'react-dom': ['main', 'offline'],
  '@ariakit/react': ['ui'],
  'lucide-react': ['ui', 'app', ...VIEWS],
  '@tanstack/react-virtual': ['panels'],
  'write-excel-file': ['export'],
  jspdf: ['export'],
  'svg2pdf.js': ['export'],
  uqr: ['export'],
  pptxgenjs: ['export'],
  docx: ['export'],
  // Packages of files: those that a reader saves, and those of the tables.
  fflate: ['export', 'model', 'data'],
  // Lists of the reader's own: separated values, workbooks, KML and Parquet.
  papaparse: ['model'],
  'read-excel-file': ['model'],
  saxen: ['model'],
  kdbush: ['model'],
  'workbox-precaching': ['kept-copy'],
  'workbox-range-requests': ['kept-copy'],
  'workbox-routing': ['kept-copy'],
  hyparquet: ['model'],
  'hyparquet-compressors': ['model'],
  'hyparquet-writer': ['export'],
  // Briefings and lists of the reader's own are kept in IndexedDB.
  idb: ['src/app/kept/open-database.ts', 'src/app/kept/indexed-shelf.ts', 'src/app/kept/indexed-lists.ts'],
  // The font as TrueType, which a PDF embeds; the page's own files are WOFF2.
  '@expo-google-fonts/be-vietnam-pro': ['export'],
  '@fontsource/be-vietnam-pro': ['map', 'theme'],
  // Pictures of the pages without JavaScript, which Node draws.
  '@napi-rs/canvas': ['pages'],
  // Made by vite.config.ts from the theme.
  'virtual:tokens.css': ['src/app/sheets.ts'],
  'node:': ['data', 'pages'],
};

/** Packages of types only: anywhere, but as types. */
const TYPES_ONLY = ['geojson', 'topojson-specification', '@maplibre/maplibre-gl-style-spec'];

/** The most files of one level of a folder: more than these nobody takes in at a glance. */
const MOST_FILES = 20;

/** The longest that a file of code, a style sheet and a function may be, in lines. */
const LONGEST = { file: 250, sheet: 200, function: 80 } as const;

/** Import cycles, imports between charts, style sheets and functions that break a rule as yet. The lists can only shrink. */
const EXCEPTIONS: Readonly<Record<'cycles' | 'charts' | 'sheets' | 'functions', readonly string[]>> = {
  cycles: [],
  charts: [],
  sheets: [],
  functions: [
    'src/charts/network/canvas/gestures.ts attachGestures',
    'src/charts/network/canvas/stage.ts createStage',
    'src/charts/network/drawing.tsx NetworkDrawing',
  ],
};

/** Casts that stand in `src/` as yet; the number can only shrink. */
const MOST_CASTS = 31;

/** Expects of a rule that exactly the exceptions break it: what keeps it by now must leave their list. */
function expectExceptions(rule: keyof typeof EXCEPTIONS, breaches: readonly string[]): void {
  expect([...new Set(breaches)].sort()).toEqual([...EXCEPTIONS[rule]].sort());
}

/** Files of messages are as long as the interface has words. */
const MESSAGES = /^src\/i18n\/[a-z]{2}\//;

/**
 * Files that may write markup: their text passes `escapeText` of svg-markup.ts, and the same markup makes exported
 * pictures; samples of the legend hold no text at all.
 */
const MARKUP_WRITERS = [
  'src/map/vector/globe.tsx',
  'src/map/legend/sample.tsx',
  // On paper, the markup of exported pictures itself.
  'src/app/print/print-map.tsx',
];

const MODULES = readSourceFiles(['src', 'data'], ['.ts', '.tsx']);

/** The row of `FOLDERS` to which a file of `src/` or `data/` belongs. */
function folderOf(path: string): string {
  const [top = '', folder = ''] = path.split('/');
  if (top === 'data') return 'data';
  return folder.replace(/\.tsx?$/, '');
}

/** What of each module breaks a rule, as `file: what`. */
function findBreaches(find: (file: SourceFile) => readonly string[]): string[] {
  return MODULES.flatMap((file) => find(file).map((breach) => `${file.path}: ${breach}`));
}

const specifiers = (imports: readonly Import[]) => imports.map(({ specifier }) => specifier);

describe('the reader of import lines', () => {
  it('finds every form of import and takes comments and type imports for what they are', () => {
    const text = [
      "import one from 'one';",
      "import {\n  two,\n  type Two,\n} from '@two/two/deep.js?url';",
      "import type { Three } from '../three.ts';",
      "import './four.css';",
      "export { five } from './five.ts';",
      "const six = lazy(async () => ({ default: (await import('./six.tsx')).Six }));",
      "// import seven from 'seven';",
      "/* import eight from 'eight'; */",
    ].join('\n');
    expect(readImports('src/map/file.ts', text)).toEqual([
      { specifier: 'one', file: null, library: 'one', isType: false },
      { specifier: '@two/two/deep.js?url', file: null, library: '@two/two', isType: false },
      { specifier: '../three.ts', file: 'src/three.ts', library: null, isType: true },
      { specifier: './four.css', file: 'src/map/four.css', library: null, isType: false },
      { specifier: './five.ts', file: 'src/map/five.ts', library: null, isType: false },
      { specifier: './six.tsx', file: 'src/map/six.tsx', library: null, isType: false },
    ]);
  });

  it('reads all modules, and no dynamic import hides what it imports', () => {
    expect(MODULES.length).toBeGreaterThan(100);
    // The words of a part name the folder of the language that is spoken, and nothing else.
    const ofWords = /\(locale\) =>\s*import\(\s*`\.\.?\/\$\{locale\}\/[a-z/-]+\.ts`\s*\)/g;
    expect(
      findBreaches(
        ({ code }) =>
          code.replace(ofWords, '').match(/\bimport\(\s*[^'\s]|import\.meta\.glob|\brequire\(/g) ?? [],
      ),
    ).toEqual([]);
  });
});

describe('imports', () => {
  it('go one way round between the folders', () => {
    expect(
      findBreaches(({ path, imports }) => {
        const own = folderOf(path);
        const allowed = FOLDERS[own];
        if (!allowed) return ['lies in a folder that the table does not know'];
        const ours = imports.filter(({ file }) => file !== null && file !== path);
        return specifiers(
          ours.filter(({ file }) => {
            const folder = folderOf(file ?? '');
            return folder !== own && !allowed.includes(folder);
          }),
        );
      }),
    ).toEqual([]);
  });

  it('bring each library to its own home only', () => {
    expect(
      findBreaches(({ path, imports }) => {
        const libraries = imports.filter(({ library }) => library !== null);
        return specifiers(
          libraries.filter(({ library, isType }) => {
            if (TYPES_ONLY.includes(library ?? '')) return !isType;
            const homes = LIBRARIES[library ?? ''] ?? [];
            return !homes.includes(folderOf(path)) && !homes.includes(path);
          }),
        );
      }),
    ).toEqual([]);
  });

  it('run in no circle, types included', () => {
    expectExceptions('cycles', findCycles(MODULES));
  });

  it('never lead from one chart to another', () => {
    const chartOf = (path: string) => /^src\/charts\/([a-z-]+)\//.exec(path)?.[1] ?? null;
    const shared = ['frame', 'marks', null];
    const breaches = findBreaches(({ path, imports }) => {
      const own = chartOf(path);
      if (own === null) return [];
      return specifiers(imports.filter(({ file }) => ![own, ...shared].includes(chartOf(file ?? ''))));
    });
    expectExceptions('charts', breaches);
  });

  it('leave no library unused that has a home', () => {
    const used = new Set(MODULES.flatMap(({ imports }) => imports.map(({ library }) => library)));
    expect(Object.keys(LIBRARIES).filter((library) => !used.has(library))).toEqual([]);
  });

  it('keep zod out of everything that the browser loads, but for what checks a file that a reader opens', () => {
    const byPath = new Map(MODULES.map((file) => [file.path, file]));
    const reached = new Set(['src/main.tsx']);
    for (const path of reached) {
      for (const { file, isType } of byPath.get(path)?.imports ?? []) if (file && !isType) reached.add(file);
    }
    expect(reached.size).toBeGreaterThan(80);
    const loadsZod = [...reached].filter((path) =>
      byPath.get(path)?.imports.some(({ library, isType }) => library === 'zod' && !isType),
    );
    // Loaded with the first file: the same schema that is published and that the build checks with.
    expect(loadsZod).toEqual(['src/model/schemas/briefing.ts']);
  });
});

describe('files', () => {
  it('are named in kebab-case', () => {
    const files = readSourceFiles(
      ['src', 'data', 'tests', 'bench', '.ci'],
      ['.ts', '.tsx', '.mjs', '.css', '.html'],
    );
    const word = '[a-z0-9]+(-[a-z0-9]+)*';
    const kebab = new RegExp(`^\\.?${word}(/${word})*(\\.${word})+$`);
    expect(files.map(({ path }) => path).filter((path) => !kebab.test(path))).toEqual([]);
  });

  it('export what they make, and pass nothing on from other files', () => {
    expect(findBreaches(({ code }) => code.match(/^export\s[^;=]*\sfrom\s+'.*'/gm) ?? [])).toEqual([]);
  });

  it('lie at most twenty in one level of a folder', () => {
    const files = readSourceFiles(
      ['src', 'data', 'tests', 'bench', '.ci'],
      ['.ts', '.tsx', '.mjs', '.css', '.html'],
    );
    const counts = new Map<string, number>();
    for (const { path } of files) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
  });

  it('hold one idea, which needs no more than 250 lines', () => {
    const files = readSourceFiles(['src', 'data', 'bench', '.ci'], ['.ts', '.tsx', '.mjs']);
    const long = files.filter(({ path, lines }) => lines > LONGEST.file && !MESSAGES.test(path));
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('words', () => {
  const byPath = new Map(MODULES.map((module) => [module.path, module]));

  /** Whether a module, or what it imports, uses words that come with their part. */
  function speaks(path: string, seen = new Set<string>()): boolean {
    const module = byPath.get(path);
    if (!module || seen.has(path)) return false;
    seen.add(path);
    if (/\btextPart\b/.test(module.code) && path !== 'src/i18n/text-part.ts') return true;
    const atOnce = readImports(path, module.code.replaceAll('import(', 'later('));
    return atOnce.some(({ file, isType }) => file !== null && !isType && speaks(file, seen));
  }

  it('are there before the code that uses them: it is loaded by `lazyPart` or `withTexts`', () => {
    const silent = MODULES.filter(({ path }) => path.startsWith('src/')).flatMap(({ path, code }) =>
      [
        ...code.matchAll(
          /([\w.]*\()?(?:async \(\) => \(\{\s*default: \(await )?(?:\(\) =>\s*)?\bimport\(\s*'([^']+)'/g,
        ),
      ]
        .filter(([, loader]) => !/^(lazyPart|withTexts)\($/.test(loader ?? ''))
        .flatMap(([, , specifier = '']) => readImports(path, `import '${specifier}';`))
        .flatMap(({ file }) => (file !== null && speaks(file) ? [`${path} ${file}`] : [])),
    );
    expect(silent).toEqual([]);
  });
});

describe('style sheets', () => {
  it('dress one part, which needs no more than 200 lines', () => {
    const sheets = readSourceFiles(['src'], ['.css']);
    const long = sheets.filter(({ lines }) => lines > LONGEST.sheet);
    expectExceptions(
      'sheets',
      long.map(({ path }) => path),
    );
  });
});

describe('functions', () => {
  it('do one thing, which needs no more than 80 lines', () => {
    const files = readSourceFiles(['src', 'data', 'bench', '.ci'], ['.ts', '.tsx', '.mjs']);
    const long = files.flatMap((file) =>
      measureFunctions(file)
        .filter(({ lines }) => lines > LONGEST.function)
        .map(({ name }) => `${file.path} ${name}`),
    );
    expectExceptions('functions', long);
  });
});

describe('casts', () => {
  const casts = MODULES.filter(({ path }) => path.startsWith('src/')).flatMap((file) =>
    findCasts(file).map((cast) => ({ ...cast, at: `${file.path}:${cast.line}` })),
  );

  it('become fewer', () => {
    expect(casts.length).toBeLessThanOrEqual(MOST_CASTS);
  });

  it('give their reason', () => {
    const bare = casts.filter(({ hasReason }) => !hasReason);
    expect(bare.map(({ at }) => at)).toEqual([]);
  });
});

describe('figures', () => {
  it('never depend on the clock of the computer: what reckons and draws them does not ask it', () => {
    const reckons = /^src\/(model|charts|i18n)\//;
    const asks = /\bnew Date\(\)|\bDate\.now\(/g;
    expect(findBreaches(({ path, code }) => (reckons.test(path) ? (code.match(asks) ?? []) : []))).toEqual(
      [],
    );
  });
});

describe('the page', () => {
  it('is never made of markup that somebody else could have written', () => {
    const writes =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|document\.write)\b/g;
    expect(
      findBreaches(({ path, code }) => (MARKUP_WRITERS.includes(path) ? [] : (code.match(writes) ?? []))),
    ).toEqual([]);
  });

  it('names no address of another host: the links that it shows are data', () => {
    const files = readSourceFiles(['src', 'public'], ['.ts', '.tsx', '.css', '.svg']);
    const addresses = files.flatMap(({ path, code }) =>
      (code.match(/\b(https?|wss?):\/\/[\w.-]+/g) ?? []).map((address) => `${path}: ${address}`),
    );
    // Names of languages and vocabularies, not addresses to fetch.
    const languages = [
      'http://www.w3.org',
      'http://www.opengis.net',
      'http://schemas.openxmlformats.org',
      'http://www.sitemaps.org',
      'https://schema.org',
      'http://purl.org',
      'http://xmlns.com',
      'https://www.iana.org',
    ];
    expect(addresses.filter((address) => !languages.some((language) => address.endsWith(language)))).toEqual(
      [],
    );
  });
});
