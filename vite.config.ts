import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { POLICY } from './hosting/rules.ts';
import { resolveBreakpoints } from './src/theme/breakpoints-css.ts';
import { resolveConstants } from './src/theme/constants-css.ts';
import { tokensToCss } from './src/theme/tokens-css.ts';

/** Serves the palettes of `src/theme/tokens.ts` as a stylesheet, so that a colour is written in one place only. */
function tokens(): Plugin {
  const id = 'virtual:tokens.css';
  return {
    name: 'auspices-tokens',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (resolved) => (resolved === `\0${id}` ? tokensToCss() : null),
  };
}

/** Writes the breakpoints, steps of scales and sizes of `src/theme/` into every sheet that names them. */
function constants(): Plugin {
  return {
    name: 'auspices-constants',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css$/ },
      // No line moves.
      handler: (css) => ({ code: resolveConstants(resolveBreakpoints(css)), map: null }),
    },
  };
}

/** What is never used of a library, and what stands in its place. */
interface NeverUsed {
  /** A part of the path of who imports it. */
  readonly by: string;
  readonly from: readonly string[];
  /** Names that throw `why` where they are called all the same. */
  readonly calls: readonly string[];
  readonly why: string;
  readonly rest?: string;
}

/** Ways of libraries that the atlas never goes: each would come with the globe. */
const NEVER_USED: readonly NeverUsed[] = [
  // For browsers without `DecompressionStream`, of which none runs what the atlas is written in (class static blocks, `toSorted`).
  { by: '/pmtiles/', from: ['fflate'], calls: ['decompressSync'], why: 'This browser cannot unpack tiles' },
  {
    by: '/@deck.gl/',
    from: ['@luma.gl/gpgpu', '@luma.gl/gpgpu/webgpu'],
    calls: ['backendRegistry', 'cleanEvaluateSync', 'GPUDataEvaluator', 'interleave'],
    why: 'Attributes are grouped for WebGPU alone',
  },
  {
    by: '/@deck.gl/',
    from: ['@loaders.gl/core', '@loaders.gl/images'],
    calls: ['load'],
    why: 'Layers are given their data and pictures, and no addresses',
    rest: 'export const registerLoaders = () => {}, ImageLoader = {};',
  },
];

/** Takes out of libraries what is never used of them. */
function withoutNeverUsed(): Plugin {
  const id = '\0never-used:';
  return {
    name: 'auspices-without-never-used',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) => {
      const place = NEVER_USED.findIndex(({ by, from }) => from.includes(source) && importer?.includes(by));
      return place < 0 ? null : `${id}${place}`;
    },
    load: (resolved) => {
      const part = resolved.startsWith(id) ? NEVER_USED[Number(resolved.slice(id.length))] : undefined;
      if (!part) return null;
      const stub = (name: string) => `export function ${name}() { throw new Error('${part.why}'); }`;
      return [...part.calls.map(stub), part.rest ?? ''].join('\n');
    },
  };
}

/** The files of unit tests that put others in the place of modules or of what Node has, or do not. */
function unitTests(replacing: boolean): string[] {
  return readdirSync(new URL('tests', import.meta.url), { encoding: 'utf8', recursive: true })
    .filter((name) => /\.test\.tsx?$/.test(name) && !name.startsWith('browser'))
    .map((name) => `tests/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\bvi\.\w/.test(readFileSync(new URL(path, import.meta.url), 'utf8')) === replacing);
}

/** Writes the policy into the built page; the development server needs more freedom. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'auspices-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  // Relative addresses, so that the built folder works below any path of any host.
  base: './',
  plugins: [react(), tokens(), constants(), withoutNeverUsed(), contentSecurityPolicy()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // For whoever looks for a fault. No script names its map, which would take bytes of the first paint: browsers' tools are told of it.
    sourcemap: 'hidden',
    // A font inside a stylesheet would delay the first paint.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // jsPDF would load them for HTML and SVG of its own, which no export uses.
      external: ['canvg', 'dompurify', 'html2canvas'],
      output: {
        // The first paint names every later file: shorter hashes are a quarter of a kilobyte less of it.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
        // What the first paint needs comes in one piece: shared by later parts, it would come in thirty, which compress badly.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
  test: {
    environment: 'node',
    // Files share their modules, which takes a third less time; those that put others in the place of modules stand apart.
    projects: [
      { extends: true, test: { name: 'unit', include: unitTests(false), isolate: false } },
      { extends: true, test: { name: 'apart', include: unitTests(true) } },
    ],
    setupFiles: ['tests/set-up/words.ts', 'tests/set-up/frames.ts'],
    pool: 'threads',
    // By itself Vitest leaves one core to others, which of two is half.
    maxWorkers: '100%',
    // No test is about time; on a busy machine, reading the real tables alone can take longer than the usual 5 seconds.
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
});
