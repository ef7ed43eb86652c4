import type { texts as english } from '../../en/known/correction.ts';

/** The words of the window in which a correction is written. */
export const texts: typeof english = {
  title: 'Đính chính hoặc bổ sung một dữ kiện',
  intro:
    'Không có gì được gửi đi từ đây: atlas hoạt động không cần mạng và không có địa chỉ nhận thư. Hãy sao chép đoạn văn bản trên và chuyển cho người quản lý bản bạn đang dùng; văn bản ghi rõ giá trị thuộc về đâu trong các bảng số liệu.',
  fact: 'Dữ kiện',
  present: 'Giá trị hiện có',
  none: 'chưa có',
  outdated: 'không còn chắc chắn',
  newValue: 'Giá trị đúng',
  source: 'Đọc được ở đâu: địa chỉ một trang, hoặc một văn bản',
  noSource: 'Không có nguồn mà người khác đọc được thì giá trị không thể vào bảng số liệu.',
  text: 'Văn bản để sao chép',
  copy: 'Sao chép văn bản',
  copied: 'Đã sao chép',
  copyFailed: 'Trình duyệt không cho phép sao chép: hãy chọn văn bản và tự sao chép.',
  lines: {
    heading: 'Auspices: đính chính',
    table: 'Bảng',
    edition: 'Bản dữ liệu',
    id: 'Mã',
    name: 'Tên',
    column: 'Cột',
    present: 'Giá trị hiện có',
    sources: 'Nguồn hiện có',
    newValue: 'Giá trị mới',
    newSource: 'Nguồn của giá trị mới',
    link: 'Liên kết',
  },
};
