import type { texts as english } from '../../en/pages/words.ts';

/** What stands on the pages that are read without JavaScript, besides the words of dossiers and cards. */
export const texts: typeof english = {
  index: 'Mọi địa điểm, quốc gia và mạng lưới',
  intro:
    'Mỗi trung tâm, khu dự trữ sinh quyển, công viên địa chất, quốc gia và mạng lưới của atlas có một trang riêng: điều đã biết, lấy từ đâu, và điều chưa biết. Các trang không cần JavaScript và in được.',
  openAtlas: 'Mở trong atlas',
  atlas: 'Atlas đầy đủ, có bản đồ và biểu đồ',
  here: 'Vị trí của trang này',
  languages: 'Trang này bằng ngôn ngữ khác',
  toContent: 'Đến nội dung',
  country: 'Quốc gia, vùng lãnh thổ',
  network: 'Mạng lưới hợp tác',
  facts: 'Thông tin',
  sites: 'Địa điểm',
  noSites: 'Các bảng không có địa điểm nào thuộc đây.',
  countries: 'Quốc gia và vùng lãnh thổ',
  networks: 'Mạng lưới hợp tác',
  lists: 'Địa điểm theo loại',
  formerToo: 'Có cả các trung tâm đã chấm dứt và các khu đã rút tên, kèm tình trạng của từng nơi.',
  twice: 'Địa điểm xuyên biên giới có ở mỗi quốc gia của nó.',
};
