import { describe, expect, it } from 'vitest';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import type { Site } from '../../../src/model/site.ts';
import { describeStanding } from '../../../src/state/scene/standing.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const { siteById, sites, compiled } = realCatalog();
const [en, vi] = await Promise.all([loadI18n('en'), loadI18n('vi')]);
const centre = (patch: object) => ({ ...(siteById.get('vnm-icp') as Site), ...patch }) as Site;

describe('a site’s standing in words', () => {
  it('bears the year in which the source showed it', () => {
    expect(describeStanding(siteById.get('vnm-icp') as Site, compiled, en)).toBe('Active in 2025');
    expect(describeStanding(siteById.get('vnm-icp') as Site, compiled, vi)).toBe('Đang hoạt động (2025)');
  });

  it('calls an active of more than six years ago the last that is known', () => {
    expect(describeStanding(centre({ statusAsOf: 2019 }), '2026-11-22', en)).toBe(
      'Last known active in 2019',
    );
    expect(describeStanding(centre({ statusAsOf: 2020 }), '2026-11-22', en)).toBe('Active in 2020');
  });

  it('says when a standing is undated or unknown', () => {
    expect(describeStanding(centre({ statusAsOf: null }), compiled, en)).toBe('Active, date not known');
    expect(describeStanding(centre({ status: 'unknown', statusAsOf: 2014 }), compiled, en)).toBe(
      'Status unknown',
    );
  });

  it('dates the withdrawal of a reserve', () => {
    const withdrawn = sites.find((site) => site.status === 'withdrawn') as Site;
    expect(describeStanding(withdrawn, compiled, en)).toMatch(/^Withdrawn in \d{4}$/);
  });
});
