/*
 * Installs what is missing: the packages of package-lock.json and, with `--browser`, Chromium from Debian's packages; with
 * `--browsers`, the other browsers that the atlas is tried in; with `--readers`, programs that open exported files.
 * Runs before anything is installed, so it uses what Node brings along and nothing else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findFirefox, findScreen, findWebKit } from './browsers.mjs';
import { findChromium } from './chromium.mjs';

const ROOT = new URL('..', import.meta.url);

/** The Node that Vite asks for; older ones fail later with messages that explain nothing. */
const LEAST_NODE = [20, 19];

/**
 * The versions that a lock file names, by folder, without what only other machines need.
 * @param {string} path
 * @returns {Map<string, string>}
 */
function readVersions(path) {
  /** @type {{ packages: Record<string, { version: string, optional?: boolean }> }} */
  const { packages } = JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));
  const wanted = Object.entries(packages).filter(([folder, { optional }]) => folder !== '' && !optional);
  return new Map(wanted.map(([folder, { version }]) => [folder, version]));
}

/** Whether node_modules holds what package-lock.json names, by version: file times differ after every checkout. */
function hasPackages() {
  if (!existsSync(new URL('node_modules/.package-lock.json', ROOT))) return false;
  const installed = readVersions('node_modules/.package-lock.json');
  return [...readVersions('package-lock.json')].every(
    ([folder, version]) => installed.get(folder) === version,
  );
}

/**
 * Runs a command without a word, unless it fails: then with what it said first.
 * @param {string} name
 * @param {readonly string[]} parameters
 */
function run(name, parameters) {
  const { status, error, stdout, stderr } = spawnSync(name, parameters, {
    cwd: fileURLToPath(ROOT),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  const said = error?.message ?? `${stderr}\n${stdout}`.trim().split('\n').slice(0, 40).join('\n');
  stop(`\`${[name, ...parameters].join(' ')}\` failed:\n${said}`);
}

/**
 * @param {string} reason
 * @returns {never}
 */
function stop(reason) {
  console.error(reason);
  process.exit(1);
}

function installPackages() {
  if (hasPackages()) return;
  console.log('Installing the packages of package-lock.json …');
  // Not `npm ci`: it refuses a lock file that lacks the programs which some registries do not carry for other systems
  // (@biomejs/cli-*). This, too, keeps to the versions of the lock file, and does not rewrite it.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Whether a program can be called. @param {string} name */
function has(name) {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/**
 * The command that installs Debian's packages for this user; null where there is none.
 * @returns {readonly string[] | null}
 */
function findApt() {
  if (!has('apt-get')) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return has('sudo') ? ['sudo', '--preserve-env=DEBIAN_FRONTEND', 'apt-get'] : null;
}

/**
 * @param {readonly string[]} apt
 * @param {readonly string[]} packages Names, and options before them.
 */
function installPackagesOfDebian(apt, packages) {
  for (const parameters of [['update'], ['install', '-y', ...packages]]) {
    const [name = '', ...rest] = [...apt, ...parameters];
    run(name, rest);
  }
}

function installChromium() {
  if (findChromium()) return;
  const byHand = 'install Chromium or Chrome, or name its path in the environment variable CHROMIUM';
  const apt = findApt();
  if (!apt) stop(`The browser tests need Chromium. As root: apt-get install chromium. Or ${byHand}.`);
  console.log('Installing Chromium from Debian’s packages for the browser tests …');
  installPackagesOfDebian(apt, ['chromium']);
  if (!findChromium()) stop(`Debian’s packages brought no Chromium to a known place: ${byHand}.`);
}

/** Firefox, WebKit and the screen in memory that they show their windows on, by the Debian package that brings each. */
const BROWSERS = {
  'firefox-esr': findFirefox,
  'webkit2gtk-driver': findWebKit,
  xvfb: findScreen,
};

function installBrowsers() {
  const missing = Object.entries(BROWSERS).flatMap(([name, find]) => (find() ? [] : [name]));
  if (missing.length === 0) return;
  const apt = findApt();
  if (!apt)
    stop(
      `The atlas is tried in Firefox and WebKit on Debian. As root: apt-get install ${missing.join(' ')}.`,
    );
  console.log(`Installing ${missing.join(', ')} from Debian’s packages, to try the atlas in …`);
  installPackagesOfDebian(apt, ['--no-install-recommends', ...missing]);
}

/**
 * Other people's programs, by the Debian package that brings them, with which the tests open exported files; and the shell
 * of Chromium in which those tests that want no WebGL take half the time.
 */
const READERS = {
  'chromium-headless-shell': 'chromium-headless-shell',
  'gdal-bin': 'ogrinfo',
  'libreoffice-calc': 'localc',
  'libreoffice-impress': 'loimpress',
  'poppler-utils': 'pdftotext',
  'librsvg2-bin': 'rsvg-convert',
};

/** Where they cannot be had, the tests that need them are skipped, and say so; those without WebGL run in Chromium itself. */
function installReaders() {
  const missing = Object.entries(READERS).flatMap(([name, program]) => (has(program) ? [] : [name]));
  const apt = findApt();
  if (missing.length === 0 || !apt) return;
  console.log(`Installing ${missing.join(', ')} from Debian’s packages, for the tests …`);
  installPackagesOfDebian(apt, ['--no-install-recommends', ...missing]);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [leastMajor = 0, leastMinor = 0] = LEAST_NODE;
if (major < leastMajor || (major === leastMajor && minor < leastMinor))
  stop(`Auspices needs Node ${LEAST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
installPackages();
if (process.argv.includes('--browser')) installChromium();
if (process.argv.includes('--browsers')) installBrowsers();
if (process.argv.includes('--readers')) installReaders();
