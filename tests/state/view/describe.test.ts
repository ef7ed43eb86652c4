import { describe, expect, it } from 'vitest';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { describeFilters } from '../../../src/state/view/describe.ts';
import { type Filters, NO_FILTERS } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const catalog = realCatalog();
const [en, vi] = await Promise.all([loadI18n('en'), loadI18n('vi')]);
const SENTENCES: readonly (readonly [Partial<Filters>, string, string])[] = [
  [
    {},
    'Centres, reserves and geoparks worldwide',
    'Trung tâm, khu dự trữ và công viên địa chất trên thế giới',
  ],
  [
    { kind: ['centre'], field: ['water'], region: ['africa'], status: ['active'], since: [2000, 2026] },
    'Water centres in Africa (UNESCO’s region), active, 2000–2026',
    'Trung tâm về khoa học nước tại châu Phi (khu vực của UNESCO), đang hoạt động, 2000–2026',
  ],
  [
    { country: ['VNM', 'THA'], former: true },
    'Sites in Viet Nam and Thailand, former sites included',
    'Địa điểm tại Việt Nam và Thái Lan, gồm cả địa điểm trước đây',
  ],
  [
    { area: { kind: 'circle', lngLat: [105.84, 21.02], km: 1500 } },
    'Sites within 1,500 km of 21.0° N, 105.8° E',
    'Địa điểm trong vòng 1.500 km quanh 21,0° B, 105,8° Đ',
  ],
  [
    { kind: ['geopark'], group: ['asean'], query: 'karst' },
    'Geoparks in ASEAN, matching “karst”',
    'Công viên địa chất toàn cầu tại ASEAN, có “karst”',
  ],
];

describe('the sentence of the filters', () => {
  it.each(SENTENCES)('says in English and Vietnamese what %o leaves', (patch, english, vietnamese) => {
    const filters = { ...NO_FILTERS, ...patch };
    expect(describeFilters(filters, en, catalog)).toBe(english);
    expect(describeFilters(filters, vi, catalog)).toBe(vietnamese);
  });
});
