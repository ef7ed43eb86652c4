import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentTexts } from '../../../src/i18n/known/documents.ts';
import { decodeDocuments, decodeNetworks } from '../../../src/model/catalog/knowledge-file.ts';
import { decodeStatements } from '../../../src/model/catalog/statement.ts';
import { DocumentSection } from '../../../src/panels/documents/document-section.tsx';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { readTable } from '../../helpers/real-tables.ts';
import { renderMarkup } from '../../helpers/render-markup.tsx';

const text = (name: string) =>
  readFileSync(new URL(`../../../public/data/${name}.json`, import.meta.url), 'utf8');
const documents = decodeDocuments(JSON.parse(text('documents')));
const networks = decodeNetworks(JSON.parse(text('networks')));
const statements = decodeStatements(JSON.parse(text('statements')));
const ways = { onSite: () => undefined, onNetwork: () => undefined };

/** The words of a piece of markup, as a reader has them. */
const wordsOf = (markup: string) =>
  markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")
    .replaceAll(/\s+/g, ' ');

function sectionOf(id: string, locale: 'en' | 'vi'): string {
  const document = documents.get(id);
  if (!document) throw new Error(`There is no document ${id}`);
  return renderMarkup(<DocumentSection {...{ document, statements, networks, ...ways }} />, { locale });
}

describe.each(['en', 'vi'] as const)('the section of a document, in the language %s', (locale) => {
  const words = documentTexts.of(locale);

  it('has everything that the table has of it, and nothing of another document', () => {
    const rows = readTable('document-statements');
    for (const id of documents.keys()) {
      const shown = wordsOf(sectionOf(id, locale));
      for (const row of rows) {
        const said = row[`text_${locale}`] ?? '';
        const isOwn = rows.some((other) => other.document === id && other[`text_${locale}`] === said);
        expect([said, shown.includes(said)]).toEqual([said, isOwn]);
      }
    }
  });

  it('says by whom and when it is, and what it does not say of itself', () => {
    const [integration, centres] = ['doc-integration', 'doc-centres'].map((id) =>
      wordsOf(sectionOf(id, locale)),
    );
    expect(integration).toContain('· Mai Hà · Tạp chí Khoa học xã hội Việt Nam, số 7(92) · 2015');
    expect(centres).toContain(`${words.noAuthor} · ${words.noPublisher} · ${words.noDate}`);
  });

  it('names the decision of each aim to 2020, with its day', () => {
    const day = locale === 'en' ? '18 May 2011' : '18 tháng 5 năm 2011';
    const shown = wordsOf(sectionOf('doc-integration', locale));
    expect(shown.split(words.decision('735/QĐ-TTg', day)).length - 1).toBe(4);
  });

  it('numbers the points of each kind as the table does, whatever lists stand in them', () => {
    const numbers = readTable('document-statements').filter(({ document }) => document === 'doc-centres');
    const shown = [...sectionOf('doc-centres', locale).matchAll(/<li value="(\d+)"/g)].map(
      ([, value]) => value,
    );
    expect(shown.sort()).toEqual(numbers.map(({ number }) => number).sort());
  });

  it('gives every site and network that it concerns as a button', () => {
    const markup = sectionOf('doc-centres', locale);
    const entities = readTable('document-statements')
      .filter(({ document }) => document === 'doc-centres')
      .flatMap(({ entities = '' }) => entities.split(';'))
      .filter((id) => id && !/^[A-Z]{3}$/.test(id));
    expect(markup.match(/<button/g)).toHaveLength(entities.length);
  });
});

describe('a note with an address', () => {
  it('shows the address as a link that bears its host', () => {
    const markup = sectionOf('doc-integration', 'en');
    expect(markup).toMatch(/<a href="https:\/\/tailieu\.vn\/doc\/[^"]+"[^>]*>tailieu\.vn<\/a>/);
  });
});

describe('the sites that the documents name', () => {
  it('are sites of the catalog, of which one is a geopark of Viet Nam', () => {
    const { siteById, countries } = realCatalog();
    const named = new Set(statements.flatMap(({ entities }) => entities));
    const known = [...named].filter((id) => siteById.has(id) || countries.has(id) || networks.has(id));
    expect(known).toHaveLength(named.size);
    expect(named).toContain('vnm-non-nuoc-cao-bang');
  });
});
