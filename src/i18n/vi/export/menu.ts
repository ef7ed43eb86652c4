import type { texts as english } from '../../en/export/menu.ts';

/** The words of the menu of exports. */
export const texts: typeof english = {
  menu: 'Xuất',
  maps: 'Bản đồ, dạng hình',
  sites: (_count, formatted) => `${formatted} địa điểm đang hiển thị, dạng bảng`,
  data: 'Toàn bộ dữ liệu',
  zip: 'ZIP',
  tables: (megabytes) =>
    `Toàn bộ bảng dữ liệu kèm chú giải${megabytes === null ? '' : `, ${megabytes}\u00a0MB`}`,
  more: 'Chia sẻ',
  items: {
    png: ['PNG', 'Hình cho bản trình chiếu và web'],
    svg: ['SVG', 'Hình vectơ, có thể chỉnh sửa'],
    pdf: ['PDF', 'Để in, chữ chọn được'],
    csv: ['CSV', 'Chỉ các dòng, cách bằng dấu phẩy, cho phần mềm khác'],
    xlsx: ['XLSX', 'Cho Excel, kèm mô tả và nguồn'],
    geojson: ['GeoJSON', 'Điểm cho GIS và web'],
    kml: ['KML', 'Điểm cho Google Earth'],
    embed: ['Nhúng', 'Đưa bản đồ vào một trang web khác'],
    qr: ['Mã QR', 'Mở góc nhìn này trên điện thoại'],
  },
};
