import type { texts as english } from '../en/print.ts';

/** Vietnamese words on paper. */
export const texts: typeof english = {
  printed: (date) => `In ngày ${date}`,
  results: 'Kết quả',
  more: (count) =>
    `Còn ${count} địa điểm không liệt kê ở đây. Bảng (phím T) khi in và các tệp xuất có đủ tất cả.`,
  sources: (edition) =>
    `Nguồn: tài liệu công khai, tổng hợp trong các bảng của Auspices, bản dữ liệu ${edition}. Thẻ của mỗi địa điểm ghi nguồn riêng và mức độ chắc chắn.`,
};
