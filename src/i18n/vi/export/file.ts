import type { texts as english } from '../../en/export/file.ts';

/** What stands before each part of what a file says about itself. */
export const texts: typeof english = {
  title: 'Tiêu đề',
  unit: 'Đơn vị',
  filters: 'Bộ lọc',
  note: 'Ghi chú',
  source: 'Nguồn',
  exported: 'Ngày xuất',
  link: 'Liên kết',
};
