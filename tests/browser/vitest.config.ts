import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const FOLDER = new URL('.', import.meta.url);

/** The test files that wait for the map engine, or do not. */
function filesWith(engine: boolean): string[] {
  const isEngine = (name: string) =>
    readFileSync(new URL(name, FOLDER), 'utf8').includes('waitForEngine') === engine;
  return readdirSync(FOLDER, { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.test.ts') && isEngine(name))
    .map((name) => `tests/browser/${name}`);
}

/*
 * The browser tests: Vitest runs them in Node, and Playwright drives a real Chromium against the built app. Software WebGL
 * is slow and wants the whole machine, so the files that wait for the map engine run one after another, after all others,
 * which run two at a time. A test has two minutes, and a second try: what passes then is listed as flaky. `--mode sweep` tries
 * every case of the sweeps (`sweep.ts`).
 */
export default defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    // Files of one worker share their modules, and with them the browser, which knows the atlas from the file before.
    isolate: false,
    env: mode === 'sweep' ? { SWEEP: 'whole' } : {},
    testTimeout: 120_000,
    hookTimeout: 120_000,
    retry: 1,
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'page',
          include: filesWith(false),
          env: { WITHOUT_WEBGL: '1' },
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'engine',
          include: filesWith(true),
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}));
