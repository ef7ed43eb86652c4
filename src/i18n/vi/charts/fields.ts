import type { texts as english } from '../../en/charts/fields.ts';

/** The words of the chart of sites by field. */
export const texts: typeof english = {
  most: (kinds, field, count, total) => `Nhiều ${kinds} nhất: ${field}, ${count} trên ${total}`,
  tied: (kinds, fields, count, total) =>
    `Nhiều ${kinds} nhất: ${fields}, mỗi lĩnh vực ${count} trên ${total}`,
  manyTied: (kinds, fields, count, total) =>
    `${fields} lĩnh vực cùng đứng đầu, mỗi lĩnh vực có ${count} trên ${total} ${kinds}`,
  whole: (kinds, total, field) => `Toàn bộ ${total} ${kinds} thuộc một lĩnh vực: ${field}`,
  only: (field, parts) => `${field}: ${parts}`,
  counted: {
    centre: (_count, formatted) => `${formatted} trung tâm`,
    'biosphere-reserve': (_count, formatted) => `${formatted} khu dự trữ sinh quyển`,
    geopark: (_count, formatted) => `${formatted} công viên địa chất`,
  },
  unit: 'Số địa điểm',
  none: 'Không còn địa điểm nào để đếm.',
  split: 'Chung một thang',
  leftOut: 'Phần nhạt là loại bị bộ lọc bỏ ra; con số cạnh thanh không tính các phần này.',
  faint: 'Phần bị bộ lọc loại bỏ ra được vẽ nhạt.',
  heads: {
    centres: (count) => `Trung tâm dạng 1 và dạng 2: ${count}`,
    others: () => 'Khu dự trữ và công viên địa chất, theo thang riêng',
  },
  kinds: {
    centre: 'Trung tâm',
    'biosphere-reserve': 'Khu dự trữ sinh quyển',
    geopark: 'Công viên địa chất',
  },
  folded: (fields) => `Không có trung tâm: ${fields}`,
  rest: (_fields, formatted, centres) => `${formatted} lĩnh vực khác: ${centres}`,
  row: (field, _count, formatted, share) => `${field}: ${formatted} địa điểm, ${share} số trung tâm`,
  otherRow: (kind, field, _count, formatted) => `${kind} (${field}): ${formatted} địa điểm`,
  columns: { field: 'Lĩnh vực', sites: 'Địa điểm', share: 'Tỷ lệ' },
  bar: (field, _count, formatted, share) => `${field}: ${formatted} địa điểm, ${share}`,
  part: (field, kind, _count, formatted) => `${field}, ${kind}: ${formatted} địa điểm`,
};
