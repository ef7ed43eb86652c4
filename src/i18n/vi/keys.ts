import type { texts as english } from '../en/keys.ts';

/** What each key does, in the words of the dialog of keys. */
export const texts: typeof english = {
  title: 'Phím tắt',
  words: {
    search: 'Tìm kiếm',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    pan: 'Xoay bản đồ (khi bản đồ được chọn)',
    zoom: 'Phóng to, thu nhỏ',
    world: 'Toàn thế giới',
    north: 'Hướng bắc lên trên',
    filters: 'Hiện hoặc ẩn bộ lọc',
    results: 'Hiện hoặc ẩn kết quả',
    charts: 'Hiện hoặc ẩn biểu đồ',
    table: 'Bảng',
    addView: 'Thêm khung nhìn này vào bài trình bày',
    back: 'Lùi một bước',
    keys: 'Danh sách này',
  },
};
