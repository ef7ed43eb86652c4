import type { Locale } from '../locale.ts';

/** Vietnamese. The letters of the quarters are bắc, nam, đông, tây. */
export const vietnamese: Locale = {
  label: 'Tiếng Việt',
  short: 'VI',
  region: 'vi-VN',
  northSouth: ['B', 'N'],
  eastWest: ['Đ', 'T'],
  // Intl's Vietnamese puts a comma where the language has the word for year.
  date: (day) => `${day.getUTCDate()} tháng ${day.getUTCMonth() + 1} năm ${day.getUTCFullYear()}`,
  home: [106, 16],
  worldview: 'vn',
  crashed: {
    title: 'Tập bản đồ đã dừng',
    text: 'Trang này gặp lỗi. Góc nhìn của bạn vẫn nằm trong địa chỉ, và những gì bạn đã lưu vẫn còn.',
    retry: 'Thử lại',
    reload: 'Tải lại trang',
    afresh: 'Bắt đầu lại',
  },
  load: async () => (await import('./messages.ts')).vi,
};
