import type { texts as english } from '../../en/results/table.ts';

/** The words of the results as a table. */
export const texts: typeof english = {
  caption: (sentence, count) => `${sentence}: ${count}`,
  columns: {
    name: 'Tên',
    kind: 'Loại',
    field: 'Lĩnh vực',
    country: 'Quốc gia',
    place: 'Nơi đặt và cơ quan chủ trì',
    year: 'Năm',
    status: 'Tình trạng',
    verified: 'Đã đọc nguồn',
    known: 'Dữ kiện đã biết',
    oldest: 'Dữ kiện cũ nhất',
  },
  verified: { yes: 'Có', no: 'Chưa' },
};
