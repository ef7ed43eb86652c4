import type { texts as english } from '../../en/charts/countries.ts';

/** The words of the ranking of countries, regions and groups. */
export const texts: typeof english = {
  most: (name, count, sites, _total, share) =>
    `Nhiều nhất: ${name}, ${count} trong ${sites} địa điểm (${share}).`,
  only: (name, rank, count, sites) => `${name}, hạng ${rank}: ${count} trong ${sites} địa điểm.`,
  without: {
    country: (_without, formatted, expected) =>
      `${formatted} trong ${expected} quốc gia và vùng lãnh thổ chưa có địa điểm nào.`,
    region: (_without, formatted, expected) => `${formatted} trong ${expected} khu vực chưa có địa điểm nào.`,
    group: (_without, formatted, expected) =>
      `${formatted} trong ${expected} nhóm nước chưa có địa điểm nào.`,
  },
  none: 'Không địa điểm nào qua được các bộ lọc khác: hãy bỏ bớt một bộ lọc để xem xếp hạng.',
  unit: 'Số địa điểm, theo màu của lĩnh vực',
  by: 'Xếp hạng theo',
  levels: { country: 'Quốc gia', region: 'Khu vực', group: 'Nhóm nước' },
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
  leftOut: 'Phần nhạt là lĩnh vực bị bộ lọc bỏ ra; số đếm và thứ hạng không tính các phần này.',
  columns: { rank: 'Hạng', sites: 'Địa điểm', share: 'Tỷ lệ' },
  place: (name, rank, _count, formatted, share) => `${name}, hạng ${rank}: ${formatted} địa điểm, ${share}`,
  part: (name, field, _count, formatted) => `${name}, ${field}: ${formatted} địa điểm`,
};
