/* `npm run bench`: measures what the product promises about its weight and speed. The built app must be in dist/. */
import { writeFileSync } from 'node:fs';
import { launchBrowser, serveApp } from '../tests/browser/harness.ts';
import { serveBare } from './bare-page.ts';
import { measureBasemap } from './basemap.ts';
import { measureBriefing } from './briefing.ts';
import { measureBrush } from './brush.ts';
import { measureBytes } from './bytes.ts';
import { measureChartBytes } from './chart-bytes.ts';
import { measureCoverage } from './coverage.ts';
import { measureCrowd } from './crowd.ts';
import { measureCrowdFrames } from './crowd-frames.ts';
import { measureDrag } from './drag.ts';
import { measureEngineStart } from './engine-start.ts';
import { measureFilterClick } from './filter-click.ts';
import { measureFilterScale } from './filter-scale.ts';
import { measureHeap } from './heap.ts';
import { measureLighthouse } from './lighthouse/measure.ts';
import { formatTable, keepsBudget, type Measurement } from './measurement.ts';
import { measureMemory } from './memory/measure.ts';
import { measureOwnFilters } from './own/filters.ts';
import { measureOwnMillion } from './own/million.ts';
import { measureQuestion } from './question.ts';

const browser = await launchBrowser();
const served = await serveApp();
const bare = await serveBare();
const parts: Record<string, () => Promise<Measurement[]> | readonly Measurement[]> = {
  'Bytes (brotli 11)': () => measureBytes(browser, served),
  'Bytes of the charts (brotli 11)': () => measureChartBytes(browser, served),
  'Filter change, computed in Node': () => measureFilterScale(),
  'Filter change of an own list, computed in Node': () => measureOwnFilters(),
  // Without a graphics card WebGL is drawn by the processor: what is budgeted is the main thread, and the drawing is told beside it.
  'An own list of a million rows, in Chromium': () => measureOwnMillion(browser, served, bare),
  'Answer to a question, computed in Node': () => measureQuestion(),
  'Brush move over the years, computed in Node': () => measureBrush(),
  'Answer about distances, computed in Node': () => measureCoverage(),
  'Gathering of crowded sites, computed in Node': () => measureCrowd(),
  'Filter click, main thread in Chromium': () => measureFilterClick(browser, served),
  'The start of page and map engine, tasks in Chromium': () => measureEngineStart(browser, served),
  'Steps of a briefing, main thread in Chromium': () => measureBriefing(browser, served),
  'Dragging the globe against a bare MapLibre globe': () => measureDrag(browser, served, bare),
  'Dragging the globe with synthetic sites': () => measureCrowdFrames(browser, served),
  'Basemap against a bare MapLibre globe of the same tiles': () => measureBasemap(browser, served, bare),
  'Lighthouse, a first visit': () => measureLighthouse(),
  'JavaScript heap against a bare page of MapLibre and deck.gl': () => measureHeap(browser, served, bare),
  'Memory over an hour in a hall, and 500 changes of view': () => measureMemory(browser, served),
};

const asked = process.argv.slice(2);
const results: Record<string, readonly Measurement[]> = {};
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.some((word) => name.toLowerCase().includes(word.toLowerCase()))) continue;
    results[name] = await measure();
    console.log(`\n${name}\n${formatTable(results[name])}`);
  }
} finally {
  await browser.close();
  await served.close();
  await bare.close();
}
writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
const missed = Object.values(results)
  .flat()
  .filter((measurement) => !keepsBudget(measurement));
console.log(
  missed.length === 0
    ? '\nEvery budget is kept.'
    : `\nBudgets missed: ${missed.map(({ name }) => name.trim()).join('; ')}.`,
);
process.exitCode = missed.length === 0 ? 0 : 1;
