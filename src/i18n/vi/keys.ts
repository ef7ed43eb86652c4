import type { texts as english } from '../en/keys.ts';

/** What each key does, and where, in the words of the dialog of keys. */
export const texts: typeof english = {
  title: 'Phím tắt',
  groups: {
    anywhere: 'Ở mọi nơi',
    map: 'Trên bản đồ, khi bản đồ được chọn',
    compose: 'Trên nút di chuyển của một bước, khi soạn bài trình bày',
    present: 'Khi đang trình bày',
  },
  words: {
    search: 'Tìm kiếm',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    filters: 'Hiện hoặc ẩn bộ lọc',
    results: 'Hiện hoặc ẩn kết quả',
    charts: 'Hiện hoặc ẩn biểu đồ',
    table: 'Bảng',
    addView: 'Thêm khung nhìn này vào bài trình bày',
    back: 'Lùi một bước',
    keys: 'Danh sách này',
    pan: 'Xoay bản đồ',
    zoom: 'Phóng to, thu nhỏ',
    world: 'Toàn thế giới',
    north: 'Hướng bắc lên trên',
    pick: 'Mở địa điểm ở giữa bản đồ',
    moveStep: 'Di chuyển bước lên hoặc xuống',
    next: 'Bước sau',
    previous: 'Bước trước',
    first: 'Bước đầu tiên',
    last: 'Bước cuối cùng',
    jump: 'Đến bước có số này',
    black: 'Màn hình đen',
    pointer: 'Con trỏ: mũi tên, chấm đỏ hoặc đèn rọi',
    exit: 'Kết thúc trình bày',
  },
};
