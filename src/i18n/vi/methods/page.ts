import type { texts as english } from '../../en/methods/page.ts';

/** The words around the methods on their page. */
export const texts: typeof english = {
  title: 'Cách tính các số liệu',
  intro:
    'Dành cho ai muốn kiểm tra một con số: mỗi chỉ số đếm gì, lấy từ đâu, không nói lên điều gì, và một ví dụ có thể tự tính lại. Các ví dụ được đối chiếu với atlas sau mỗi lần thay đổi.',
  contents: 'Các chỉ số',
  parts: {
    formula: 'Công thức',
    data: 'Dữ liệu',
    limits: 'Giới hạn',
    example: 'Ví dụ',
  },
  unknown: (id) => `Trang này không có mục “${id}”. Các mục hiện có:`,
  units: {
    km: (km) => `${km} km`,
    people: (count) => `${count} người`,
    keywords: (_count, formatted) => `${formatted} từ khóa`,
  },
  print: 'In',
  copy: 'Sao chép liên kết',
  copied: 'Đã sao chép liên kết',
  copyFailed: 'Trình duyệt không cho phép sao chép. Hãy sao chép từ thanh địa chỉ.',
  data: 'Toàn bộ bảng dữ liệu, mỗi dòng kèm nguồn, có thể tải về ở mục “Về dữ liệu và bản đồ”.',
};
