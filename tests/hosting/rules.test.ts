import { readFileSync } from 'node:fs';
import { Parser } from 'saxen';
import { describe, expect, it } from 'vitest';
import { headersFile, htaccessFile, webConfigFile } from '../../hosting/host-files.ts';
import { FILE_KINDS, HEADER_RULES, headersOf, kindOf } from '../../hosting/rules.ts';
import { caddySample, nginxSample } from '../../hosting/samples.ts';

/** Files that the build writes, by their path, and the first page by that of the folder. */
const PATHS = ['', 'index.html', 'service-worker.js', 'data/catalog.json', 'assets/index-DOrs9xHd.js'];
const NAMES = ['assets', 'basemap', 'data', 'index.html', 'service-worker.js'];
const YEAR = 'public, max-age=31536000, immutable';

/** What a host that reads `_headers` gives to a path: all that any block says, in its order. */
function readHeadersFile(path: string): [string, string][] {
  const blocks = headersFile(NAMES)
    .split('\n\n')
    .map((block) => block.trimEnd().split('\n'));
  const isOf = (pattern: string) =>
    pattern.endsWith('*') ? `/${path}`.startsWith(pattern.slice(0, -1)) : `/${path}` === pattern;
  return blocks
    .filter(([pattern = '']) => isOf(pattern))
    .flatMap(([, ...lines]) =>
      lines.map((line): [string, string] => {
        const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
        return [name, value];
      }),
    );
}

/** Every element of a file of XML with its attributes. Error: it is not well-formed. */
function readXml(text: string): { name: string; inside: string; attributes: Record<string, string> }[] {
  const elements: ReturnType<typeof readXml> = [];
  const open: string[] = [];
  const parser = new Parser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('openTag', (name, attributes, decode) => {
    const read = Object.entries(attributes()).map(([key, value]) => [key, decode(String(value))]);
    elements.push({ name, inside: open.join(' '), attributes: Object.fromEntries(read) });
    open.push(name);
  });
  parser.on('closeTag', () => open.pop());
  parser.parse(text);
  expect(open).toEqual([]);
  return elements;
}

describe('the rules of hosts', () => {
  it('let files be kept for a year whose names tell their content, and no others', () => {
    expect(PATHS.map((path) => headersOf(path)['Cache-Control'])).toEqual([
      ...PATHS.slice(1).map(() => 'no-cache'),
      YEAR,
    ]);
  });

  it('let frames of no origin read every file, and forbid no frames', () => {
    for (const path of PATHS) expect(headersOf(path)['Access-Control-Allow-Origin']).toBe('*');
    const all = HEADER_RULES.map(({ name, value }) => `${name}: ${value}`).join('\n');
    expect(all).not.toMatch(/frame-ancestors|X-Frame-Options|unsafe/i);
  });

  it('leave tiles as they are, and stop the build at a file of no kind', () => {
    expect(kindOf('basemap/detail.pmtiles')).toEqual({ type: 'application/vnd.pmtiles', isText: false });
    expect(() => kindOf('data/rows.avro')).toThrow('rows.avro');
  });
});

describe('the files for hosts', () => {
  it.each(PATHS)('give each header once in `_headers`, as the rules have it: /%s', (path) => {
    const given = readHeadersFile(path);
    expect(new Set(given.map(([name]) => name)).size).toBe(given.length);
    expect(Object.fromEntries(given)).toEqual(headersOf(path));
  });

  it('have no line in `_headers` that Cloudflare would leave out for its length', () => {
    expect(
      Math.max(
        ...headersFile(NAMES)
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(2000);
  });

  it('name every type in `.htaccess`, each module before what it does, and tiles not among what is compressed', () => {
    const text = htaccessFile();
    const types = [...text.matchAll(/AddType (\S+) \.(\w+)/g)].map(([, type, end]) => [end, type]);
    expect(Object.fromEntries(types)).toEqual(
      Object.fromEntries(Object.entries(FILE_KINDS).map(([end, { type }]) => [end, type])),
    );
    expect(text.match(/DEFLATE .*/)?.[0]).not.toContain('pmtiles');
    let depth = 0;
    for (const line of text.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
      if (line.includes('</IfModule>')) depth--;
      else if (line.includes('<IfModule')) depth++;
      else expect(depth, line).toBeGreaterThan(0);
    }
    expect(depth).toBe(0);
  });

  it('are well-formed for IIS, take away what would be there twice, and touch no section that servers lock', () => {
    const elements = readXml(webConfigFile());
    const inside = (name: string, parent: string) =>
      elements.filter((element) => element.name === name && element.inside.endsWith(parent));
    const removed = inside('remove', 'staticContent').map(({ attributes }) => attributes.fileExtension);
    const mapped = inside('mimeMap', 'staticContent').map(({ attributes }) => attributes.fileExtension);
    expect(removed).toEqual(mapped);
    expect(mapped).toEqual(Object.keys(FILE_KINDS).map((end) => `.${end}`));
    const added = inside('add', 'customHeaders').map(({ attributes: { name, value } }) => ({ name, value }));
    expect(added).toEqual(
      HEADER_RULES.filter(({ of }) => of === 'all').map(({ name, value }) => ({ name, value })),
    );
    expect(elements.map(({ name }) => name)).not.toContain('httpCompression');
    const [others, hashed] = elements.filter(({ name }) => name === 'clientCache');
    expect(others?.attributes).toEqual({ cacheControlMode: 'DisableCache' });
    expect(hashed?.attributes.cacheControlMaxAge).toBe('365.00:00:00');
  });

  it('stand in docs/hosting.md where hosts read none', () => {
    const page = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8');
    const samples = [...page.matchAll(/```\n([\s\S]*?)\n```/g)].map(([, sample]) => sample);
    expect(samples).toEqual([nginxSample(), caddySample()]);
  });
});
