import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import type { KeptFile } from './src/kept-copy/kept-file.ts';
import { WORKER_FILE } from './src/kept-copy/messages.ts';
import { OFFLINE_PAGE } from './src/model/briefing/offline-page.ts';
import { DATA_FOLDER, PAGES_FOLDER, SITEMAP } from './src/pages/places.ts';

/* The script that answers without a network. Built last: it names every file of the built atlas. */

const DIST = new URL('dist/', import.meta.url);

/**
 * What is not kept: the picture that other sites show beside a link, and the page that briefings are handed out in, which holds most of
 * the rest once more and would make the copy a third larger.
 */
const LEFT_OUT: readonly string[] = [WORKER_FILE, 'preview.jpg', OFFLINE_PAGE, SITEMAP];

/** Whole folders that are not kept: pages for whoever has no JavaScript, to whom no copy would answer either, and tables as files. */
const FOLDERS_LEFT_OUT: readonly string[] = [PAGES_FOLDER, DATA_FOLDER];

const isLeftOut = (name: string) =>
  LEFT_OUT.includes(name) ||
  // Maps from the scripts to their sources.
  name.endsWith('.map') ||
  FOLDERS_LEFT_OUT.some((folder) => name.startsWith(`${folder}/`));

/** The names of what the build wrote, from its folder. */
const names = () =>
  readdirSync(DIST, { encoding: 'utf8', recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(new URL(name, DIST)).isFile() && !isLeftOut(name))
    .sort();

/** A file as it is kept. Names in `assets/` tell their content; hosts may write into pages, so these have no hash. */
function keptFile(name: string): KeptFile {
  if (name.startsWith('assets/')) return { url: name, revision: null };
  const hash = createHash('sha256')
    .update(readFileSync(new URL(name, DIST)))
    .digest();
  const revision = hash.toString('hex').slice(0, 12);
  return name.endsWith('.html')
    ? { url: name, revision }
    : { url: name, revision, integrity: `sha256-${hash.toString('base64')}` };
}

function firstScript(): string {
  const [, name] =
    /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(readFileSync(new URL('index.html', DIST), 'utf8')) ??
    [];
  if (!name) throw new Error('dist/index.html names no script');
  return name;
}

/** Tells the script what it keeps, once the rest has been built. */
function keptFiles(): Plugin {
  return {
    name: 'auspices-kept-files',
    config: () => ({
      define: {
        KEPT_FILES: JSON.stringify(names().map(keptFile)),
        FIRST_SCRIPT: JSON.stringify(firstScript()),
      },
    }),
  };
}

export default defineConfig({
  plugins: [keptFiles()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: fileURLToPath(new URL('src/kept-copy/worker.ts', import.meta.url)),
      // Not every browser takes modules as workers of this kind.
      output: { format: 'iife', codeSplitting: false, entryFileNames: WORKER_FILE },
    },
  },
});
