import type { texts as english } from '../../en/dossier/page.ts';

/** The words of the page that shows dossiers. */
export const texts: typeof english = {
  title: 'Hồ sơ',
  loading: 'Đang tập hợp số liệu từ các bảng …',
  failed: 'Không tải được các bảng.',
  papersFailed: 'Không tải được số liệu đồng công bố; hồ sơ thiếu phần này.',
  papersLoading: 'Đang tải số liệu đồng công bố …',
  groundFailed: 'Không tải được số liệu nơi ở của dân; hồ sơ thiếu phần khoảng cách.',
  unknown: (codes) =>
    `Các bảng không có ${codes}. Hồ sơ nói về một quốc gia, một nhóm nước, một khu vực, một địa điểm, một mạng lưới hoặc một lĩnh vực, ví dụ country:VNM hay field:water.`,
  left: (codes) => `Chỉ so sánh nhiều nhất bốn: ${codes} được bỏ ra.`,
  none: 'Hãy chọn một quốc gia, nhóm nước, khu vực, mạng lưới hoặc lĩnh vực.',
  choose: 'Hồ sơ về',
  compare: 'So sánh với',
  compareNone: 'không so sánh',
  kinds: {
    country: 'Quốc gia và vùng lãnh thổ',
    group: 'Nhóm nước',
    region: 'Khu vực của UNESCO',
    network: 'Mạng lưới',
    field: 'Lĩnh vực',
    site: 'Địa điểm',
  },
  remove: (name) => `Bỏ ${name}`,
  contents: 'Các phần',
  formats: { pdf: 'PDF khổ A4', docx: 'Tệp Word', csv: 'Bảng CSV' },
  moreRows: (_, write) => `Còn ${write} dòng nữa trong atlas.`,
  print: 'In',
  copy: 'Sao chép liên kết',
  copied: 'Đã sao chép liên kết',
  copyFailed: 'Trình duyệt không cho phép sao chép. Hãy sao chép từ thanh địa chỉ.',
  briefing: 'Bắt đầu một bản trình bày',
  proposal: 'Soạn nháp đề xuất',
  source: (number) => `Nguồn ${number}`,
  map: 'Đang vẽ bản đồ …',
  mapFailed: 'Không vẽ được bản đồ.',
};
