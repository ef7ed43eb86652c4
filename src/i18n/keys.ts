import { inLanguages } from './in-languages.ts';

/** What each key does, in the words of the dialog of keys. */
export const keyTexts = inLanguages({
  en: {
    title: 'Keyboard shortcuts',
    words: {
      search: 'Search',
      undo: 'Undo',
      redo: 'Redo',
      pan: 'Turn the map (when it has the focus)',
      zoom: 'Zoom',
      world: 'Whole world',
      north: 'North up',
      filters: 'Show or hide the filters',
      results: 'Show or hide the results',
      charts: 'Show or hide the charts',
      table: 'Table',
      addView: 'Add this view to a briefing',
      back: 'One step back',
      keys: 'This list',
    },
  },
  vi: {
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
  },
});
