import type { texts as english } from '../../en/own/files.ts';

/** The words of files that a list of the reader's own becomes. */
export const texts: typeof english = {
  save: 'Lưu thành tệp',
  saveList: (title) => `Lưu “${title}” thành tệp`,
  all: (_count, formatted) => `Tất cả ${formatted} dòng`,
  kept: (_count, formatted) => `${formatted} dòng còn lại sau bộ lọc`,
  formats: {
    xlsx: ['XLSX', 'Cho Excel, kèm một trang về nguồn'],
    csv: ['CSV', 'Các ô như khi được viết, cho phần mềm khác'],
    geojson: ['GeoJSON', 'Các điểm cho GIS và trang web'],
    parquet: ['Parquet', 'Cột có kiểu và điểm GeoParquet, cho khoa học dữ liệu'],
  },
  columns: {
    placedBy: 'Định vị theo',
    iso3: 'ISO 3166-1 alpha-3',
    longitude: 'Kinh độ',
    latitude: 'Vĩ độ',
  },
  placedBy: { none: 'chưa định vị', coordinates: 'tọa độ', city: 'thành phố', country: 'quốc gia' },
  list: 'Danh sách',
  about: 'Giới thiệu',
  title: 'Tên',
  date: 'Tính đến',
  licence: 'Giấy phép hoặc chủ sở hữu',
  rows: 'Số dòng',
  rowsOf: (shown, total) => `${shown} trên ${total}`,
  exported: 'Ngày xuất',
  note: 'Ghi chú',
  own: 'Danh sách của người dùng, không phải của UNESCO hay của tập bản đồ. Cột “Định vị theo” cho biết mỗi dòng được định vị chính xác đến đâu; dòng chỉ định vị theo quốc gia thì không ghi khoảng cách.',
  tooLarge: 'danh sách có nhiều dòng hơn mức một sổ tính ghi được ở đây. Hãy lưu thành CSV hoặc Parquet',
};
