import type { Kind } from '../../model/vocabulary.ts';
import { inLanguages } from '../in-languages.ts';
import { plural } from '../plural.ts';

const ENGLISH: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  centre: ['centre', 'centres'],
  'biosphere-reserve': ['biosphere reserve', 'biosphere reserves'],
  geopark: ['geopark', 'geoparks'],
};

const VIETNAMESE: Readonly<Record<Kind, string>> = {
  centre: 'trung tâm',
  'biosphere-reserve': 'khu dự trữ sinh quyển',
  geopark: 'công viên địa chất',
};

/** The words of rings that gather sites, loaded with their tip and their legend. */
export const ringTexts = inLanguages({
  en: {
    ofKind: (kind: Kind, count: number, formatted: string) => plural(count, formatted, ...ENGLISH[kind]),
    comesApart: 'Click to come nearer',
    lists: 'Click to list them',
    legend: {
      title: 'Sites that stand close together',
      ring: 'A ring with their number; its parts show centres by field, biosphere reserves and geoparks',
      note: 'Come nearer, or click a ring, and it comes apart.',
    },
  },
  vi: {
    ofKind: (kind, _count, formatted) => `${formatted} ${VIETNAMESE[kind]}`,
    comesApart: 'Nhấp để phóng gần hơn',
    lists: 'Nhấp để xem danh sách',
    legend: {
      title: 'Các địa điểm gần nhau',
      ring: 'Vòng tròn ghi số địa điểm; các phần là trung tâm theo lĩnh vực, khu dự trữ sinh quyển và công viên địa chất',
      note: 'Phóng gần hơn hoặc nhấp vào vòng tròn để tách ra.',
    },
  },
});
