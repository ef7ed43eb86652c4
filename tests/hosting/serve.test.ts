import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningHost, serveHost } from '../../hosting/serve.ts';

let folder = '';
let host: RunningHost;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'auspices-served-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>The atlas</title>');
  writeFileSync(join(folder, 'assets/a-1234567.js'), 'export const a = 1;');
  writeFileSync(join(folder, 'tiles.pmtiles'), '0123456789');
  writeFileSync(join(folder, '_headers'), '/*');
  writeFileSync(join(folder, '.htaccess'), '# Apache');
  host = await serveHost(folder);
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (name: string, headers: Record<string, string> = {}) => fetch(host.url + name, { headers });

describe('the host on this computer', () => {
  it('shows the first page for the folder, with the rules, compressed', async () => {
    const response = await ask('?lang=vi');
    expect(await response.text()).toContain('The atlas');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html',
      'cache-control': 'no-cache',
      'content-encoding': 'gzip',
      'access-control-allow-origin': '*',
    });
    const script = await ask('assets/a-1234567.js');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-type')).toBe('text/javascript');
  });

  it('sends parts of a file, the file as it is, and nothing where it has not changed', async () => {
    const part = await ask('tiles.pmtiles', { Range: 'bytes=2-4' });
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([
      206,
      '234',
      'bytes 2-4/10',
    ]);
    expect(await (await ask('tiles.pmtiles', { Range: 'bytes=-3' })).text()).toBe('789');
    expect((await ask('tiles.pmtiles', { Range: 'bytes=20-' })).status).toBe(416);
    const whole = await ask('tiles.pmtiles');
    expect(whole.headers.get('content-encoding')).toBeNull();
    const tag = whole.headers.get('etag') ?? '';
    expect((await ask('tiles.pmtiles', { 'If-None-Match': tag })).status).toBe(304);
  });

  it.each(['nothing.js', '_headers', '.htaccess', '%2e%2e/package.json', 'assets/'])(
    'has no file at %s',
    async (name) => {
      expect((await ask(name)).status).toBe(404);
    },
  );

  it('shows a page around the atlas, whose frame is as its address says', async () => {
    const page = async (search: string) => (await fetch(host.frames + search)).text();
    expect(await page('')).toContain(`<iframe src="${host.url}?embed=1"`);
    expect(await page('?sandbox=allow-scripts&search=lang%3Dvi%26kind%3Dgeopark')).toMatch(
      /\?lang=vi&amp;kind=geopark".* sandbox="allow-scripts"/,
    );
    expect(await page('?search=%22%3E%3Cscript%3E')).not.toContain('<script');
  });
});
