import { describe, expect, it } from 'vitest';
import { type Answer, dataHub, readRecorded, upgrade } from './session.ts';

/** What the command says where the Data Hub's export is answered so. */
const withExport = (...answers: readonly Answer[]) => {
  const queue = [...answers];
  const next = () => queue.shift() ?? new Error('the test has no further answer');
  return upgrade(['--source', 'mab001'], { web: { 'mab001/exports': next, ...dataHub('mab001') } });
};

const refused = (headers: Record<string, string>) => new Response('{}', { status: 429, headers });

const recorded = () => new Response(readRecorded('mab001.json'));

describe('without an answer', () => {
  const network = (code: string) =>
    new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) });

  it('says which host cannot be reached and that a file will do', async () => {
    const { error } = await withExport(network('ENOTFOUND'));
    expect(error).toMatch(/^data\.unesco\.org\/api.*: cannot be reached \(ENOTFOUND\)\n.*--file/);
  });

  it('says how long it waited', async () => {
    const { error } = await withExport(new DOMException('timed out', 'TimeoutError'));
    expect(error).toMatch(/no answer within 60 seconds\n.*Try again later/);
  });

  it('says that an answer broke off', async () => {
    const broken = new ReadableStream({ start: (stream) => stream.error(new Error('reset')) });
    expect((await withExport(new Response(broken))).error).toContain('the answer broke off');
  });
});

describe('a service that asks to wait', () => {
  it('is given the time, and asked again', async () => {
    const { said, error, waited } = await withExport(refused({ 'retry-after': '30' }), recorded());
    expect(error).toBe('');
    expect(waited).toEqual([30_000]);
    expect(said).toContain('data.unesco.org asks to wait 30 seconds.');
  });

  it('is left in peace where the wait is long, and the message says until when', async () => {
    const { error, waited } = await withExport(refused({ 'retry-after': '86400' }));
    expect(waited).toEqual([]);
    expect(error).toMatch(/refuses more requests for now \(429, Retry-After: 86400\)\n.*after that time/);
  });

  it('is understood where it names a date', async () => {
    const soon = new Date(Date.now() + 60_000).toUTCString();
    const { error, waited } = await withExport(refused({ 'retry-after': soon }), recorded());
    expect(error).toBe('');
    expect(waited[0]).toBeGreaterThan(50_000);
  });

  it('is not asked for ever', async () => {
    const again = Array.from({ length: 5 }, () => refused({ 'retry-after': '1' }));
    const { error, waited } = await withExport(...again);
    expect(waited.length).toBe(3);
    expect(error).toContain('refuses more requests');
  });

  it('without a time is told with the key that helps, which itself is never shown', async () => {
    const { error } = await upgrade(['--source', 'openalex'], {
      web: { 'api.openalex.org': () => refused({}) },
      keys: { OPENALEX_API_KEY: 'secret-key' },
    });
    expect(error).toMatch(/^api\.openalex\.org\/works: refuses.*\n.*OPENALEX_API_KEY/);
    expect(error).not.toContain('secret-key');
  });
});

describe('a wrong answer', () => {
  it('is told with the sentence of the service', async () => {
    const body = JSON.stringify({ error_code: 'ODSQLError', message: 'Unknown field: area' });
    const { error } = await withExport(new Response(body, { status: 400 }));
    expect(error).toContain('answered 400: Unknown field: area');
  });

  it('of a service in trouble is told as such', async () => {
    const { error } = await withExport(
      new Response('down', { status: 503, statusText: 'Service Unavailable' }),
    );
    expect(error).toMatch(/answered 503.*\n.*a fault of its own: try again later/);
  });

  it('of a data set that is gone names it', async () => {
    const { error } = await withExport(new Response('{}', { status: 404 }));
    expect(error).toContain('the Data Hub has no data set mab001 any more (404)');
  });

  it('that is a page of a proxy is shown by its beginning', async () => {
    const { error } = await withExport(new Response('<html><body>Please sign in'));
    expect(error).toContain('is not JSON: it begins with "<html><body>Please sign in"');
  });

  it('with fewer rows than the data set has ends early', async () => {
    const rows = JSON.parse(readRecorded('mab001.json')).slice(0, 5);
    const { error } = await withExport(rows);
    expect(error).toContain('mab001: the export ends early: 5 of 7 rows came');
  });
});
