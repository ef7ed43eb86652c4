import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../.ci/chromium.mjs';
import { serveHost } from '../../hosting/serve.ts';
import { type Measurement, median } from '../measurement.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const PROGRAM = 'node_modules/lighthouse/cli/index.js';

/** So often is each device measured; the middle value counts. */
const RUNS = 3;

/** As it comes: with WebGL in software even the first paint would wait for that, though no globe is asked for. */
const CHROMIUM = ['--headless=new', '--no-sandbox'];

/** The points that a first visit may lose of the 100 that Lighthouse gives, by what it judges. */
const MAY_LOSE = {
  desktop: { performance: 10, accessibility: 2, 'best-practices': 2, seo: 2 },
  mobile: { performance: 20, accessibility: 2, 'best-practices': 2, seo: 2 },
} as const;

type Device = keyof typeof MAY_LOSE;

/** What of a report is told. Its audits give milliseconds, and bytes. */
interface Report {
  readonly categories: Record<string, { readonly score: number }>;
  readonly audits: Record<string, { readonly numericValue: number }>;
}

/** Measures one first visit. Error: where Lighthouse gives none. */
function visitOnce(device: Device, url: string): Promise<Report> {
  const flags = ['--quiet', '--output=json', `--chrome-flags=${CHROMIUM.join(' ')}`];
  const preset = device === 'desktop' ? ['--preset=desktop'] : [];
  const options = {
    cwd: HERE,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, CHROME_PATH: findChromium() ?? undefined },
  };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [PROGRAM, url, ...flags, ...preset], options, (error, report, said) => {
      if (error) reject(new Error(`Lighthouse gave no report: ${said.trim()}`));
      else resolve(JSON.parse(report));
    });
  });
}

/** What is told beside the marks. */
const AUDITS = [
  ['first contentful paint', 'first-contentful-paint', 'ms'],
  ['largest contentful paint', 'largest-contentful-paint', 'ms'],
  ['speed index', 'speed-index', 'ms'],
  ['total blocking time', 'total-blocking-time', 'ms'],
  ['loaded without being asked', 'total-byte-weight', 'kB'],
] as const;

/** Installs Lighthouse beside this file. Error: where npm does. */
function install(): void {
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: HERE,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Lighthouse could not be installed: ${stderr.trim()}`);
}

async function measureDevice(device: Device, url: string): Promise<Measurement[]> {
  const reports: Report[] = [];
  for (let count = 0; count < RUNS; count++) reports.push(await visitOnce(device, url));
  const middle = (read: (report: Report) => number) => median(reports.map(read));
  const lost = Object.entries(MAY_LOSE[device]).map(([id, budget]) => ({
    name: `${device}, ${id}: points lost of 100`,
    value: middle(({ categories }) => 100 - 100 * (categories[id]?.score ?? 0)),
    unit: 'points' as const,
    budget,
  }));
  const told = AUDITS.map(([name, id, unit]) => ({
    name: `  ${name}`,
    value: middle(({ audits }) => audits[id]?.numericValue ?? Number.NaN) / (unit === 'kB' ? 1000 : 1),
    unit,
    budget: null,
  }));
  return [...lost, ...told];
}

/**
 * The marks that Lighthouse gives a first visit, as on a computer and as on a phone, served as docs/hosting.md asks for it. Nobody moves
 * a pointer in it: what the map engine costs whoever turns to the map is not in them.
 */
export async function measureLighthouse(): Promise<Measurement[]> {
  if (!existsSync(`${HERE}${PROGRAM}`)) install();
  const host = await serveHost(DIST);
  try {
    return [...(await measureDevice('desktop', host.url)), ...(await measureDevice('mobile', host.url))];
  } finally {
    await host.close();
  }
}
