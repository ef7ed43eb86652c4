import type { texts } from '../../i18n/en/known/correction.ts';
import { columnOf, type FactId, storedValue, TABLE_OF } from '../../model/register/known/facts.ts';
import type { Site } from '../../model/site.ts';
import type { SiteDetails } from '../../model/site-details.ts';

/** What somebody who knows better says of one fact of a site. */
export interface Correction {
  readonly site: Site;
  readonly details: SiteDetails;
  readonly fact: FactId;
  /** The name of the fact in the reader's language. */
  readonly factName: string;
  /** The edition of the tables, in words. */
  readonly edition: string;
  /** The address that opens the site in the atlas. */
  readonly link: string;
  readonly newValue: string;
  readonly newSource: string;
}

/** What is written about a correction on lines of its own, so that a line stays a line. */
const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A correction as plain text: which cell of which table it is about, what stands there, what should, and where that can be read. */
export function correctionText(correction: Correction, words: (typeof texts)['lines']): string {
  const { site, details, fact, factName, edition, link, newValue, newSource } = correction;
  const lines: readonly (readonly [name: string, value: string | null])[] = [
    [words.table, `data/tables/${TABLE_OF[site.kind]}`],
    [words.edition, edition],
    [words.id, site.id],
    [words.name, site.name.en],
    [words.column, `${columnOf(fact, site.kind)} (${factName})`],
    [words.present, storedValue(fact, site, details)],
    [words.sources, details.sources.join(' ; ')],
    [words.newValue, onOneLine(newValue)],
    [words.newSource, onOneLine(newSource)],
    [words.link, link],
  ];
  return [words.heading, ...lines.map(([name, value]) => `${name}: ${value || '…'}`)].join('\n');
}
