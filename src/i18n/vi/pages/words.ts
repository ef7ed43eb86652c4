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
  data: 'Dữ liệu dạng tệp',
  dataText:
    'Mọi bảng của atlas, nguyên như được viết (CSV) và với giá trị theo kiểu dữ liệu (JSON: số, danh sách, đúng và sai; ô trống là null). Hai dạng có cùng các cột. Dữ liệu bằng tiếng Anh; tên và nội dung tiếng Việt nằm ở cột riêng.',
  table: 'Bảng',
  rows: 'Số dòng',
  largest:
    'Công bố chung của hai nước chỉ có trong gói tất cả các bảng: bảng này lớn hơn mọi bảng khác cộng lại.',
  dictionary: 'Ý nghĩa của từng cột (README.md, tiếng Anh)',
  descriptor: 'Mô tả các cột cho phần mềm: Tabular Data Package (datapackage.json)',
  catalogue: 'Danh mục cho phần mềm thu thập dữ liệu: DCAT dạng JSON-LD (dcat.jsonld)',
  licences: 'Các nguồn yêu cầu gì ở người dùng bảng (LICENCE.md, tiếng Anh)',
  changes: 'Thay đổi so với ấn bản trước (CHANGELOG.md, tiếng Anh)',
};
