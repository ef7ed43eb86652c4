import type { texts as english } from '../../en/results/order.ts';

/** The words of the order of the results. */
export const texts: typeof english = {
  sortBy: 'Sắp xếp theo',
  sorts: {
    relevance: 'Độ phù hợp',
    distance: (middle) => `Khoảng cách từ ${middle}`,
    name: 'Tên',
    kind: 'Loại',
    field: 'Lĩnh vực',
    country: 'Quốc gia',
    year: 'Năm',
    status: 'Tình trạng',
    verified: 'Đã đọc nguồn',
    known: 'Dữ kiện đã biết',
  },
  ascending: 'tăng dần',
  descending: 'giảm dần',
  reverse: 'Đảo thứ tự',
};
