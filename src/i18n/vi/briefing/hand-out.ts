import type { texts as english } from '../../en/briefing/hand-out.ts';
import { layoutNames } from './layout-names.ts';

/** The words of the files that a briefing becomes. */
export const texts: typeof english = {
  menu: (title) => `Phát tài liệu: ${title}`,
  formats: {
    pptx: { name: 'PowerPoint', use: 'PPTX: các trang chiếu sửa được chữ' },
    docx: { name: 'Word', use: 'DOCX: văn bản có bảng và chú thích, sửa được' },
    pdf: { name: 'PDF trang chiếu', use: 'mỗi bước một trang, kèm trang nguồn' },
    article: { name: 'PDF bài viết', use: 'khổ A4: lời, hình và chú thích, để in và gửi' },
    html: { name: 'Trang ngoại tuyến', use: 'HTML: một tệp trình bày không cần internet' },
    png: { name: 'Ảnh', use: 'PNG: ảnh của từng bước, trong tệp ZIP' },
    json: { name: 'Bài trình bày', use: 'JSON: để mở và sửa lại' },
  },
  /** Whose briefings are handed out. */
  office: {
    label: 'Cơ quan trên trang tiêu đề',
    example: 'Bộ Khoa học và Công nghệ',
    use: 'Tên này đứng ở trang tiêu đề của các tệp phát ra, và chỉ được giữ trong trình duyệt này.',
  },
  sources: 'Nguồn',
  unknown: 'không rõ',
  tables: (edition) => `Số địa điểm: các bảng của atlas này, bản dữ liệu ${edition}.`,
  pptx: {
    layouts: layoutNames,
    title: 'Tiêu đề',
    text: 'Nội dung',
    total: 'Tổng',
  },
};
