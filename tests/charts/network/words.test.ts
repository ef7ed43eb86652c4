import { describe, expect, it } from 'vitest';
import { createNetworkWords } from '../../../src/charts/network/words.ts';
import { networkTexts } from '../../../src/i18n/charts/network.ts';
import { en } from '../../../src/i18n/en/messages.ts';
import { formatsOf } from '../../../src/i18n/format.ts';
import { vi } from '../../../src/i18n/vi/messages.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { readTable } from '../../helpers/real-tables.ts';

const regions = new Set(
  readTable('links').flatMap((row) =>
    (['from', 'to'] as const).flatMap((end) => (row[`${end}_kind`] === 'region' ? (row[end] as string) : [])),
  ),
);

describe('the names of nodes', () => {
  it.each([
    ['en', en],
    ['vi', vi],
  ] as const)('are words also for every region that a link names: %s', (locale, messages) => {
    expect(regions.size).toBeGreaterThan(0);
    const i18n = { locale, messages, formats: formatsOf(locale) };
    const words = createNetworkWords(i18n, networkTexts.of(locale), realCatalog(), new Map());
    for (const key of regions) {
      const name = words.name({ id: `region:${key}`, kind: 'region', key, siteIndex: null });
      expect(name).not.toBe(key);
      expect(name).toMatch(/^\p{Lu}/u);
    }
  });
});
