import { describe, expect, it } from 'vitest';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { emptyRecord } from '../../../src/model/columns/record.ts';
import { DETAILS } from '../../../src/model/site-details.ts';
import { SiteFacts } from '../../../src/panels/site/site-facts.tsx';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { renderMarkup } from '../../helpers/render-markup.tsx';

const { sites } = realCatalog();
const { details } = (await loadI18n('en')).messages;

/** The markup of what stands beside a label. */
function factOf(markup: string, label: string): string | undefined {
  return [...markup.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].find(([, name]) => name === label)?.[2];
}

describe('the facts of a site', () => {
  it('say of what the tables lack that it is not known', () => {
    const site = sites.find(({ kind, year }) => kind === 'centre' && year === null);
    if (!site) throw new Error('Every centre has a year');
    const markup = renderMarkup(<SiteFacts site={site} details={null} />);
    expect(factOf(markup, details.website)).toMatch(/class="faint"/);
  });

  it('give areas in hectares, and large ones in square kilometres', () => {
    const areaOf = (hectares: number) => {
      const site = sites.find(({ kind }) => kind === 'geopark');
      if (site?.kind !== 'geopark') throw new Error('There is no geopark');
      const known = { ...emptyRecord(DETAILS), areaHectares: hectares };
      return factOf(renderMarkup(<SiteFacts site={site} details={known} />), details.area);
    };
    expect(areaOf(99_999)).toBe('99,999 ha');
    expect(areaOf(100_000)).toBe('1,000 km²');
  });

  it('list every country of a site, each to filter by', () => {
    const site = sites.find(({ countries }) => countries.length > 2);
    if (!site) throw new Error('No site lies in three countries');
    const markup = renderMarkup(<SiteFacts site={site} details={null} />);
    expect(markup.match(/class="link-button"/g)).toHaveLength(site.countries.length);
  });

  it('say that a host is written in English', () => {
    const site = sites.find((each) => each.kind === 'centre' && each.host);
    if (site?.kind !== 'centre' || !site.host) throw new Error('No centre has a host');
    const markup = renderMarkup(<SiteFacts site={site} details={null} />, { locale: 'vi' });
    expect(markup).toMatch(/<dd><span lang="en">/);
  });
});
