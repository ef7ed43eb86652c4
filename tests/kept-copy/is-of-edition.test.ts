import { describe, expect, it } from 'vitest';
import { isOfEdition } from '../../src/kept-copy/is-of-edition.ts';

const HOST = 'https://example.org/atlas/';
const SCRIPT = 'assets/index-abc123.js';

const answer = (body: string, type: string, status = 200) =>
  new Response(body, { status, headers: { 'Content-Type': type } });

const isKept = (name: string, response: Response) => isOfEdition(HOST + name, response, SCRIPT);

describe('an answer that is kept for use without a network', () => {
  it('is the file that was asked for, of whatever type', async () => {
    expect(await isKept('data/catalog.json', answer('{}', 'application/json'))).toBe(true);
    expect(await isKept('basemap/world.pmtiles', answer('', 'application/octet-stream'))).toBe(true);
  });

  it('is no error and no page that a host sends in the place of a missing file', async () => {
    expect(await isKept('data/catalog.json', answer('', 'application/json', 404))).toBe(false);
    expect(await isKept('assets/chart-1.js', answer('<!doctype html>', 'text/html; charset=utf-8'))).toBe(
      false,
    );
  });

  it('is the first page only of this edition', async () => {
    const page = (script: string) => answer(`<script src="./${script}"></script>`, 'text/html');
    expect(await isKept('index.html', page(SCRIPT))).toBe(true);
    expect(await isKept('index.html', page('assets/index-def456.js'))).toBe(false);
  });
});
