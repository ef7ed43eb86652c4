import type { texts as english } from '../../en/charts/fields.ts';

/** The words of the chart of sites by field. */
export const texts: typeof english = {
  finding: (field, share, shown) => `${field}: ${share} trong ${shown} địa điểm`,
  unit: 'Số địa điểm',
  none: 'Không còn địa điểm nào để đếm.',
  split: 'Theo loại',
  leftOut: 'Phần nhạt là loại bị bộ lọc bỏ ra; con số cạnh thanh không tính các phần này.',
  columns: { field: 'Lĩnh vực', sites: 'Địa điểm', share: 'Tỷ lệ' },
  bar: (field, _count, formatted, share) => `${field}: ${formatted} địa điểm, ${share}`,
  part: (field, kind, _count, formatted) => `${field}, ${kind}: ${formatted} địa điểm`,
};
