import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NetworksComparison } from '../../../src/charts/networks/comparison.tsx';
import { NetworkPage } from '../../../src/charts/networks/page.tsx';
import { createNetworkWords } from '../../../src/charts/networks/words.ts';
import { networksTexts } from '../../../src/i18n/charts/networks.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { decodeDocuments, decodeNetworks } from '../../../src/model/catalog/knowledge-file.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { renderChart } from '../render-chart.tsx';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../public/data/${name}.json`, import.meta.url), 'utf8'));
const networks = decodeNetworks(read('networks'));
const documents = decodeDocuments(read('documents'));
const words = {
  en: createNetworkWords(await loadI18n('en'), networksTexts.of('en'), realCatalog()),
  vi: createNetworkWords(await loadI18n('vi'), networksTexts.of('vi'), realCatalog()),
};

function networkOf(id: string) {
  const network = networks.get(id);
  if (!network) throw new Error(`No network ${id}`);
  return network;
}

describe('the page of a network', () => {
  it('says in English what it is, who takes part, its share of each field, and where this comes from', () => {
    const markup = renderChart(
      <NetworkPage network={networkOf('mrc')} words={words.en} documents={documents} broad={false} />,
      { network: 'mrc', country: ['VNM'] },
    );
    expect(markup).toMatchSnapshot();
  });

  it('names documents by their title, opens pages safely, and says what is not known', () => {
    const markup = renderChart(
      <NetworkPage network={networkOf('ggn')} words={words.vi} documents={documents} broad={false} />,
      { locale: 'vi' },
    );
    expect(markup.replaceAll('&amp;', '&')).toContain(documents.get('doc-unesco-visit')?.title.vi);
    expect(markup).not.toContain('doc-unesco-visit');
    const links = markup.match(/<a [^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toContain('rel="noopener noreferrer"');
    const unknown = renderChart(
      <NetworkPage
        network={networkOf('international-climate-funds')}
        words={words.en}
        documents={documents}
        broad={false}
      />,
    );
    expect(unknown).toContain(networksTexts.of('en').noMembers);
    expect(unknown).toContain('not known');
  });
});

describe('two networks', () => {
  it('have the countries of both, of the first and of the second in three lists', () => {
    const markup = renderChart(
      <NetworksComparison first={networkOf('mrc')} second={networkOf('lmc')} words={words.en} />,
      { network: 'mrc', compare: 'lmc' },
    );
    expect(markup).toMatchSnapshot();
  });
});
