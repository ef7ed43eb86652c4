import { existsSync } from 'node:fs';

/** Where Debian and others put Chromium; `CHROMIUM` in the environment names another place. */
const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where Debian puts Chromium's headless shell. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/**
 * The path of an installed Chromium, for the browser tests and the measurements; null where there is none.
 * @returns {string | null}
 */
export function findChromium() {
  return PLACES.find((path) => path && existsSync(path)) ?? null;
}

/**
 * The path of an installed headless shell: Chromium without any window, in which pages that want no WebGL come about twice
 * as fast. Where there is none, or `CHROMIUM` names the browser to test in, that of `findChromium`.
 * @returns {string | null}
 */
export function findHeadlessShell() {
  const shell = process.env.CHROMIUM ? null : HEADLESS_SHELL;
  return shell && existsSync(shell) ? shell : findChromium();
}
