import type { texts as english } from '../../en/charts/countries.ts';

/** The words of the ranking of countries, regions and groups. */
export const texts: typeof english = {
  most: (name, count, sites, _total, share) =>
    `Nhiều nhất: ${name}, ${count} trong ${sites} địa điểm (${share}).`,
  tied: (names, count, sites) => `Nhiều nhất: ${names}, mỗi nơi ${count} trong ${sites} địa điểm.`,
  manyTied: {
    country: (countries, _count, formatted, sites) =>
      `${countries} nước cùng đứng đầu, mỗi nước ${formatted} trong ${sites} địa điểm.`,
    region: (regions, _count, formatted, sites) =>
      `${regions} khu vực cùng đứng đầu, mỗi khu vực ${formatted} trong ${sites} địa điểm.`,
    group: (groups, _count, formatted, sites) =>
      `${groups} nhóm cùng đứng đầu, mỗi nhóm ${formatted} trong ${sites} địa điểm.`,
  },
  only: (name, rank, count, sites) => `${name}, hạng ${rank}: ${count} trong ${sites} địa điểm.`,
  without: {
    country: (_without, formatted, expected) =>
      `${formatted} trong ${expected} nước và vùng lãnh thổ chưa có.`,
    region: (_without, formatted, expected) => `${formatted} trong ${expected} khu vực chưa có.`,
    group: (_without, formatted, expected) => `${formatted} trong ${expected} nhóm nước chưa có.`,
  },
  none: 'Không địa điểm nào qua được các bộ lọc khác: hãy bỏ bớt một bộ lọc để xem xếp hạng.',
  unit: 'Số địa điểm, theo màu của lĩnh vực',
  by: 'Xếp hạng theo',
  levels: { country: 'Quốc gia', region: 'Khu vực', group: 'Nhóm nước' },
  dossier: (name) => `Hồ sơ: ${name}`,
  find: 'Tìm quốc gia',
  notFound:
    'Trong số đang tính không có quốc gia hay vùng lãnh thổ nào mang tên này. Hãy thử ít chữ hơn hoặc bỏ bớt bộ lọc về nơi.',
  all: (formatted) => `Xem cả ${formatted}`,
  fewer: 'Xem những nước đầu',
  transboundary: (_count, formatted) =>
    `${formatted} địa điểm xuyên biên giới được tính cho từng quốc gia liên quan.`,
  inSeveral: (_count, formatted) =>
    `${formatted} địa điểm được tính cho nhiều nhóm mà quốc gia của chúng tham gia.`,
  inNone: (_count, formatted) => `${formatted} địa điểm không thuộc nhóm nào.`,
  listed: 'Những nước chưa có được liệt kê trong bảng.',
  columns: { rank: 'Hạng', sites: 'Địa điểm', share: 'Tỷ lệ' },
  place: (name, rank, _count, formatted, share) => `${name}, hạng ${rank}: ${formatted} địa điểm, ${share}`,
  part: (name, field, _count, formatted) => `${name}, ${field}: ${formatted} địa điểm`,
};
