import type { texts as english } from '../en/kept-copy.ts';

/** The words for the copy with which the atlas opens without internet. */
export const texts: typeof english = {
  title: 'Dùng khi không có internet',
  what: 'Atlas lưu một bản của chính nó trong trình duyệt này: các bảng, bản đồ, biểu đồ, bài trình bày, cả hai ngôn ngữ và mọi chức năng xuất tệp, trừ trang ngoại tuyến của bài trình bày. Sau đó atlas mở được ở cùng địa chỉ mà không cần internet.',
  yours: 'Bài trình bày và danh sách của bạn được lưu riêng: dù làm gì với bản lưu, chúng vẫn còn.',
  states: {
    insecure:
      'Trình duyệt không lưu bản của trang này vì địa chỉ không bắt đầu bằng https. Người quản trị máy chủ có thể thay đổi điều đó.',
    browser:
      'Trình duyệt này không lưu bản của trang, ít nhất là trong cửa sổ ẩn danh hoặc trong khung của trang khác.',
    none: 'Chưa có bản lưu nào.',
    begins: 'Sắp tạo bản lưu.',
    keeping: (done, total) => `Đang tạo bản lưu: ${done} trên ${total} tệp.`,
    room: 'Thiết bị không còn chỗ cho bản lưu. Phần đã lưu vẫn còn; hãy giải phóng dung lượng rồi thử lại.',
    files: 'Một số tệp không tải được, hoặc không cùng một ấn bản. Phần đã lưu vẫn còn; hãy thử lại.',
    kept: 'Sẵn sàng dùng khi không có internet.',
    newer: 'Đã có ấn bản mới của atlas. Trang này vẫn hiện ấn bản hiện tại cho đến khi bạn mở ấn bản mới.',
    others: (_count, formatted) =>
      `Cần đóng ${formatted} cửa sổ khác của atlas trước, vì các tệp của ấn bản hiện tại sẽ không còn.`,
  },
  size: (size) => `Bản lưu chiếm ${size} MB trên thiết bị này.`,
  keep: 'Lưu một bản',
  again: 'Thử lại',
  load: 'Mở ấn bản mới',
  remove: 'Xóa bản lưu',
};
