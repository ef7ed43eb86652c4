import { describe, expect, it } from 'vitest';
import { nameOfSource } from '../../src/model/source-name.ts';
import { readTable } from '../helpers/real-tables.ts';

const NONE = new Map();

describe('the name of a source that is a page', () => {
  it('is its host', () => {
    expect(nameOfSource('https://www.unesco.org/en/mab', NONE, 'en')).toBe('unesco.org');
    expect(nameOfSource('https://zh.scribdesk.org/a', NONE, 'en')).toBe('zh.scribdesk.org');
  });

  it('says that it is a copy where the host publishes nothing of its own', () => {
    expect(nameOfSource('https://ru.scribd.com/doc/39647158', NONE, 'en')).toBe('ru.scribd.com (copy)');
    expect(nameOfSource('https://dokumen.tips/documents/a.html', NONE, 'vi')).toBe('dokumen.tips (bản sao)');
  });

  it('says so of every such page of the tables', () => {
    const named = readTable('centre-events')
      .flatMap(({ source_url: sources }) => (sources ?? '').split(';'))
      .filter((source) => /dokumen|vdocuments|pdfslide/.test(source));
    expect(named.length).toBeGreaterThan(3);
    for (const source of named) expect(nameOfSource(source.trim(), NONE, 'vi')).toMatch(/\(bản sao\)$/);
  });
});
