import type { texts as english } from '../../en/briefing/hand-out.ts';

/** The words of the files that a briefing becomes. */
export const texts: typeof english = {
  menu: (title) => `Phát tài liệu: ${title}`,
  formats: {
    pptx: { name: 'PowerPoint', use: 'PPTX: các trang chiếu sửa được chữ' },
    pdf: { name: 'PDF', use: 'mỗi bước một trang, kèm trang nguồn' },
    html: { name: 'Trang ngoại tuyến', use: 'HTML: một tệp trình bày không cần internet' },
    png: { name: 'Ảnh', use: 'PNG: ảnh của từng bước, trong tệp ZIP' },
    json: { name: 'Bài trình bày', use: 'JSON: để mở và sửa lại' },
  },
  sources: 'Nguồn',
  sourcesMore: 'Nguồn (tiếp)',
  tables: (date) => `Số địa điểm: các bảng của atlas này, lập ngày ${date}.`,
  made: (date) => `Tạo bằng Auspices ngày ${date}.`,
  step: (step, steps) => `${step} trên ${steps}`,
  mapOf: (sentence) => `Bản đồ: ${sentence}`,
  noChart: 'Không vẽ được biểu đồ này thành ảnh; số liệu có trong atlas.',
};
