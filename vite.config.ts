import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
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

export default defineConfig({
  // Relative addresses, so that the built folder works below any path of any host.
  base: './',
  plugins: [react(), tokens()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // A font inside a stylesheet would delay the first paint.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**'],
    environment: 'node',
  },
});
