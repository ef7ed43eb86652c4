import { hasOtherBrowser } from './browsers.mjs';

/**
 * One step of `npm test`.
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} script The script of package.json that does it.
 * @property {number} minutes After so many it is given up.
 * @property {'none' | 'one' | 'report'} counts What its passing counts for: nothing, one check, or the tests of its report.
 * @property {() => boolean} [isPossible] Whether what it needs, and `npm test` does not install, is there; else it is left out.
 */

/**
 * The steps of `npm test`, in order.
 * @type {readonly Stage[]}
 */
export const STAGES = [
  { name: 'data', script: 'data', minutes: 4, counts: 'none' },
  { name: 'types', script: 'types', minutes: 3, counts: 'one' },
  { name: 'lint', script: 'lint', minutes: 2, counts: 'one' },
  { name: 'unit tests', script: 'test:unit', minutes: 10, counts: 'report' },
  { name: 'app', script: 'build', minutes: 4, counts: 'none' },
  { name: 'browser tests', script: 'test:browser', minutes: 30, counts: 'report' },
  { name: 'other browsers', script: 'test:smoke', minutes: 6, counts: 'report', isPossible: hasOtherBrowser },
];
