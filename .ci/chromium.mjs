import { existsSync } from 'node:fs';

/** Where Debian and others put Chromium; `CHROMIUM` in the environment names another place. */
const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The path of an installed Chromium, for the browser tests and the measurements; null where there is none.
 * @returns {string | null}
 */
export function findChromium() {
  return PLACES.find((path) => path && existsSync(path)) ?? null;
}
