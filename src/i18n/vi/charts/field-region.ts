import type { texts as english } from '../../en/charts/field-region.ts';

/** The words of the matrix of fields and regions. Regions come as they stand after `in`. */
export const texts: typeof english = {
  pair: (field, region) => `${field} ở ${region}`,
  most: (pairs, several, count, sites) =>
    `Nhiều nhất: ${pairs}, ${several > 1 ? 'mỗi ô ' : ''}${count} trong ${sites} địa điểm.`,
  only: (pair, count, sites) => `${pair}: ${count} trong ${sites} địa điểm.`,
  gap: (gaps, empty, cells) => `Còn trống: ${empty} trong ${cells} ô, đáng chú ý nhất là ${gaps}.`,
  empty: (empty, cells) => `Còn trống: ${empty} trong ${cells} ô.`,
  noGap: 'Không ô nào trống.',
  none: 'Không địa điểm nào qua được các bộ lọc khác: hãy bỏ bớt một bộ lọc để bảng có số liệu.',
  show: 'Mỗi ô cho biết',
  shows: { count: 'Địa điểm', row: 'Tỷ lệ trong lĩnh vực', column: 'Tỷ lệ trong khu vực' },
  units: {
    count: 'Số địa điểm',
    row: 'Tỷ lệ trong số địa điểm của từng lĩnh vực',
    column: 'Tỷ lệ trong số địa điểm của từng khu vực',
  },
  kinds: (reserves, geoparks) =>
    `Khu dự trữ sinh quyển (${reserves}) được tính vào khoa học sinh thái, công viên địa chất (${geoparks}) vào khoa học trái đất.`,
  cell: (pair, _count, formatted, ofField, ofRegion) =>
    `${pair}: ${formatted} địa điểm, ${ofField} của lĩnh vực, ${ofRegion} của khu vực`,
  noCell: (pair, none, expected) =>
    `${pair}: ${none} địa điểm. Nếu phân bố như toàn bộ địa điểm, lĩnh vực này có ${expected} ở đây.`,
  total: (name, _count, formatted, share) => `${name}: ${formatted} địa điểm, ${share} của tất cả`,
  head: (region) => region,
  allFields: 'Mọi lĩnh vực',
  allRegions: 'Mọi khu vực',
  sites: 'Địa điểm',
  field: 'Lĩnh vực',
  region: 'Khu vực',
};
