import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/*
 * The browser tests: Vitest runs them in Node, and Playwright drives a real Chromium against the built app. Software WebGL
 * is slow and wants the whole machine, so the files run one after another and a test has two minutes.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
