import { describe, expect, it } from 'vitest';
import { texts } from '../../../src/i18n/en/known/correction.ts';
import { correctionText } from '../../../src/panels/known/correction-text.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { realDetails } from '../../helpers/real-details.ts';

function write(id: string, fact: 'email' | 'website' | 'area', newValue = '', newSource = '') {
  const site = realCatalog().siteById.get(id);
  const details = realDetails().get(id);
  if (!site || !details) throw new Error(`${id} is not in the tables`);
  const correction = { site, details, fact, newValue, newSource, factName: 'The fact' };
  return correctionText({ ...correction, edition: '2026.2', link: 'https://example.org/' }, texts.lines);
}

describe('the text of a correction', () => {
  it('names the cell of the tables, what stands there and where it was read', () => {
    const lines = write('vnm-icp', 'website').split('\n');
    expect(lines[0]).toBe('Auspices: a correction');
    expect(lines).toContain('Table: data/tables/centres.csv');
    expect(lines).toContain('Id: vnm-icp');
    expect(lines).toContain('Name: International Centre of Physics');
    expect(lines).toContain('Column: website (The fact)');
    expect(lines).toContain(`Present value: ${realDetails().get('vnm-icp')?.website}`);
    expect(lines).toContain(`Present sources: ${realDetails().get('vnm-icp')?.sources.join(' ; ')}`);
  });

  it('leaves room for the new value and its source, and keeps each on its line', () => {
    expect(write('vnm-icp', 'email')).toContain('Present value: …\n');
    expect(write('vnm-icp', 'email')).toContain('New value: …\nSource of the new value: …\n');
    expect(write('vnm-icp', 'email', ' icp@example.org\n', 'its page,\n footer')).toContain(
      'New value: icp@example.org\nSource of the new value: its page, footer\n',
    );
  });

  it('says in which table and unit a geopark has its area', () => {
    const park = realCatalog().sites.find((site) => site.kind === 'geopark');
    expect(write(park?.id ?? '', 'area')).toContain('Table: data/tables/geoparks.csv');
    expect(write(park?.id ?? '', 'area')).toContain('Column: area_km2');
  });
});
