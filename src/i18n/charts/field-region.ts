import { inLanguages } from '../in-languages.ts';
import { plural } from '../plural.ts';

/** The words of the matrix of fields and regions. Regions come as they stand after `in`. */
export const fieldRegionTexts = inLanguages({
  en: {
    pair: (field: string, region: string) => `${field} in ${region}`,
    most: (pair: string, count: string, sites: string, total: number) =>
      `Most: ${pair}, ${count} of ${plural(total, sites, 'site', 'sites')}.`,
    only: (pair: string, count: string, sites: string, total: number) =>
      `${pair}: ${count} of ${plural(total, sites, 'site', 'sites')}.`,
    gaps: (empty: string, cells: string, gap: string) =>
      `Empty: ${empty} of ${cells} pairs, above all ${gap}.`,
    noGap: 'No pair is empty.',
    none: 'No site passes the other filters: lift one of them to fill the matrix.',
    show: 'What a cell states',
    shows: { count: 'Sites', row: 'Share of field', column: 'Share of region' },
    units: {
      count: 'Number of sites',
      row: 'Share of each field’s sites',
      column: 'Share of each region’s sites',
    },
    kinds: (reserves: string, geoparks: string) =>
      `Biosphere reserves (${reserves}) count as ecology, geoparks (${geoparks}) as Earth sciences.`,
    cell: (pair: string, count: number, formatted: string, ofField: string, ofRegion: string) =>
      `${pair}: ${plural(count, formatted, 'site', 'sites')}, ${ofField} of the field, ${ofRegion} of the region`,
    noCell: (pair: string, none: string, expected: string) =>
      `${pair}: ${none} sites. Spread as all sites are, the field would have ${expected} here.`,
    total: (name: string, count: number, formatted: string, share: string) =>
      `${name}: ${plural(count, formatted, 'site', 'sites')}, ${share} of all`,
    allFields: 'All fields',
    allRegions: 'All regions',
    sites: 'Sites',
    field: 'Field',
    region: 'Region',
  },
  vi: {
    pair: (field, region) => `${field} ở ${region}`,
    most: (pair, count, sites) => `Nhiều nhất: ${pair}, ${count} trong ${sites} địa điểm.`,
    only: (pair, count, sites) => `${pair}: ${count} trong ${sites} địa điểm.`,
    gaps: (empty, cells, gap) => `Còn trống: ${empty} trong ${cells} ô, đáng chú ý nhất là ${gap}.`,
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
    allFields: 'Mọi lĩnh vực',
    allRegions: 'Mọi khu vực',
    sites: 'Địa điểm',
    field: 'Lĩnh vực',
    region: 'Khu vực',
  },
});
