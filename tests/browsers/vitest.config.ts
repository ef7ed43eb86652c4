import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/*
 * The atlas in the browsers that are not Chromium, one after the other. Node keeps its WebSocket behind an option up to
 * version 21.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['tests/browsers/**/*.test.ts'],
    pool: 'forks',
    execArgv: ['--experimental-websocket'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
    retry: 1,
  },
});
