import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of the first of some programs that is on the path of the shell; null where none is.
 * @param {readonly string[]} names
 * @returns {string | null}
 */
function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** A screen in memory, for browsers that show a window. */
export const findScreen = () => findProgram('Xvfb');

/** An installed Firefox. */
export const findFirefox = () => findProgram('firefox-esr', 'firefox');

/** What drives WebKit, and brings a small browser along. */
const findWebKitDriver = () => findProgram('WebKitWebDriver');

/** Where Debian puts the small browser of WebKitGTK: `/usr/lib/<machine>/webkit2gtk-<version>/MiniBrowser`. */
function findMiniBrowser() {
  const paths = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').flatMap((machine) =>
        ['4.1', '4.0'].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`),
      )
    : [];
  return paths.find((path) => existsSync(path)) ?? null;
}

/**
 * An installed WebKit: the driver, its browser, and a screen for that; null where one of them is missing.
 * @returns {{ driver: string, browser: string } | null}
 */
export function findWebKit() {
  const [driver, browser] = [findWebKitDriver(), findMiniBrowser()];
  return driver && browser && findScreen() ? { driver, browser } : null;
}

/** Whether any browser besides Chromium is installed, in which the atlas can be tried. */
export const hasOtherBrowser = () => findFirefox() !== null || findWebKit() !== null;
