import { recordOfSite, type Saying, SITE_FIELDS } from '../../src/export/tables/site-fields.ts';
import type { SiteFile } from '../../src/export/tables/site-file.ts';
import type { Site } from '../../src/model/site.ts';
import { realCatalog } from '../helpers/real-catalog.ts';

/** Texts that files must hold without being harmed by them, or harming. */
export const HOSTILE = [
  '=HYPERLINK("http://example.org")',
  '+1+1',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '＝1',
  '<script>alert(1)</script>',
  ']]>&amp;"quoted", comma\nline\u0000\u0007',
  'Đắk Nông: Công viên địa chất',
] as const;

const SAY: Saying = {
  name: (site) => site.name.en,
  kind: (id) => id,
  category: (id) => id,
  field: (id) => id,
  sector: (id) => id,
  scope: (id) => id,
  country: (iso3) => iso3,
  region: (id) => id,
  precision: (id) => id,
  status: (id) => id,
  network: (id) => id,
  termRule: (id) => id,
  flag: (value) => value,
  fact: (id) => id,
  day: realCatalog().compiled,
  source: (source) => source,
  link: (id) => `https://example.org/?site=${id}`,
};

/** A file of some real sites, and of as many more as there are hostile names. */
export function aSiteFile(count = 20): SiteFile {
  const sites = realCatalog().sites.slice(0, count);
  const hostile = HOSTILE.map(
    (en, index) => ({ ...sites[0], id: `hostile-${index}`, name: { en, vi: null } }) as unknown as Site,
  );
  const records = [...sites, ...hostile].map((site) => recordOfSite(site, null, SAY));
  return {
    locale: 'vi',
    title: 'Địa điểm tại Việt Nam',
    about: [['Liên kết', 'https://example.org/?a=1&b=<2>']],
    inEachRow: [['Bản dữ liệu', '=2026.2']],
    columns: SITE_FIELDS.map((id) => ({ id, label: `Cột ${id}`, meaning: `Nghĩa của ${id}` })),
    worded: records,
    plain: records,
    words: { sites: 'Địa điểm', about: 'Giới thiệu', columns: 'Các cột' },
  };
}

/** A job that nobody cancels. */
export const JOB = { signal: new AbortController().signal, onProgress: () => undefined };
