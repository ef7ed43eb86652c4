import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { OFFLINE_PAGE } from './src/model/briefing/offline-page.ts';
import base from './vite.config.ts';

/* The page that presents a briefing without a server: everything in one HTML file, into which the atlas puts a briefing. */

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The files of `public/` that a presentation reads. */
const FILES = [
  'data/catalog.json',
  'data/details.json',
  'data/networks.json',
  'data/documents.json',
  'data/indicators.json',
  'data/research.json',
  'data/timeline.json',
  'data/copublications.json',
  'data/briefings.json',
  'basemap/world.json',
  'basemap/world-fine.json',
  'basemap/world.pmtiles',
  'basemap/countries.json',
] as const;

/** Parts of the interface that a presentation never shows. */
const LEFT_OUT =
  /\/(copy-notice|copy-dialog|export-host|export-menu|hand-out-host|about-dialog|keys-dialog|briefings-dialog|compose\/compose|compose\/begin|embed-bar|results-table|own-dropped)(\.tsx?)$/;

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  woff2: 'font/woff2',
};

const typeOf = (name: string) => TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';

/** A file as an element of the page: gzip in base64. */
function packed(name: string, content: string | Uint8Array): string {
  const text = gzipSync(content, { level: 9 }).toString('base64');
  return `<script type="application/octet-stream" data-path="${name}" data-type="${typeOf(name)}">${text}</script>`;
}

/** Replaces what the build wrote by one page that holds all of it. */
function onePage(): Plugin {
  return {
    name: 'auspices-offline-page',
    enforce: 'post',
    resolveId(source, importer) {
      return importer && LEFT_OUT.test(source) ? '\0left-out' : null;
    },
    load: (id) =>
      id === '\0left-out'
        ? 'export default () => null; export const AboutDialog = () => null, KeysDialog = () => null, ResultsTable = () => null, beginBriefing = () => null, lastBriefing = () => null, EmbedBar = () => null;'
        : null,
    generateBundle(_, bundle) {
      const elements: string[] = [];
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'chunk') elements.push(packed(file.isEntry ? 'page.js' : name, file.code));
        else elements.push(packed(name.endsWith('.css') ? 'page.css' : name, file.source));
        delete bundle[name];
      }
      for (const name of FILES) elements.push(packed(name, readFileSync(path(`./public/${name}`))));
      const template = readFileSync(path('./src/offline/template.html'), 'utf8');
      this.emitFile({
        type: 'asset',
        fileName: OFFLINE_PAGE,
        source: template.replace('<!-- packed files -->', () => elements.join('\n')),
      });
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [
    ...(base.plugins ?? [])
      .flat()
      .filter(
        (plugin) => !(plugin && 'name' in plugin && plugin.name === 'auspices-content-security-policy'),
      ),
    onePage(),
  ],
  worker: { format: 'es' },
  experimental: {
    renderBuiltUrl: (name, { hostType }) =>
      hostType === 'css'
        ? `auspices-file:${name}`
        : { runtime: `globalThis.auspicesFile(${JSON.stringify(name)})` },
  },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 9000,
    modulePreload: false,
    rolldownOptions: {
      input: path('./src/offline/main.tsx'),
      external: ['canvg', 'dompurify', 'html2canvas'],
      output: { format: 'iife', codeSplitting: false },
      // A classic script has none; whatever asks for it in a library has another way.
      checks: { emptyImportMeta: false },
    },
  },
});
