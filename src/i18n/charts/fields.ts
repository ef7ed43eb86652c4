import { inLanguages } from '../in-languages.ts';
import { plural } from '../plural.ts';

/** The words of the chart of sites by field. */
export const fieldsTexts = inLanguages({
  en: {
    finding: (field: string, share: string, shown: string, count: number) =>
      `${field}: ${share} of ${plural(count, shown, 'site', 'sites')}`,
    unit: 'Number of sites',
    none: 'No site is left to count.',
    split: 'By kind',
    leftOut:
      'Faint parts are kinds that the filter leaves out; the numbers beside the bars do not count them.',
    columns: { field: 'Field', sites: 'Sites', share: 'Share' },
    bar: (field: string, count: number, formatted: string, share: string) =>
      `${field}: ${plural(count, formatted, 'site', 'sites')}, ${share}`,
    part: (field: string, kind: string, count: number, formatted: string) =>
      `${field}, ${kind}: ${plural(count, formatted, 'site', 'sites')}`,
  },
  vi: {
    finding: (field, share, shown) => `${field}: ${share} trong ${shown} địa điểm`,
    unit: 'Số địa điểm',
    none: 'Không còn địa điểm nào để đếm.',
    split: 'Theo loại',
    leftOut: 'Phần nhạt là loại bị bộ lọc bỏ ra; con số cạnh thanh không tính các phần này.',
    columns: { field: 'Lĩnh vực', sites: 'Địa điểm', share: 'Tỷ lệ' },
    bar: (field, _count, formatted, share) => `${field}: ${formatted} địa điểm, ${share}`,
    part: (field, kind, _count, formatted) => `${field}, ${kind}: ${formatted} địa điểm`,
  },
});
