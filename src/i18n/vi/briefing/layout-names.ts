import type { layoutNames as english } from '../../en/briefing/layout-names.ts';

/** The names of the layouts of a step, on the screen and in files. */
export const layoutNames: typeof english = {
  split: 'Lời và hình',
  title: 'Trang đầu',
  section: 'Mở phần',
  map: 'Bản đồ',
  chart: 'Biểu đồ',
  figures: 'Số liệu',
  compare: 'So sánh',
  list: 'Danh sách',
  timeline: 'Dòng thời gian',
  sources: 'Nguồn',
};
