import { inLanguages } from '../in-languages.ts';
import { plural } from '../plural.ts';

/** The words of the ranking of countries, regions and groups. */
export const countriesTexts = inLanguages({
  en: {
    most: (name: string, count: string, sites: string, total: number, share: string) =>
      `Most: ${name}, ${count} of ${plural(total, sites, 'site', 'sites')} (${share}).`,
    only: (name: string, rank: string, count: string, sites: string, total: number) =>
      `${name}, rank ${rank}: ${count} of ${plural(total, sites, 'site', 'sites')}.`,
    without: {
      country: (without: number, formatted: string, expected: string) =>
        `${formatted} of ${expected} countries and territories ${without === 1 ? 'has' : 'have'} none.`,
      region: (without: number, formatted: string, expected: string) =>
        `${formatted} of ${expected} regions ${without === 1 ? 'has' : 'have'} none.`,
      group: (without: number, formatted: string, expected: string) =>
        `${formatted} of ${expected} groups ${without === 1 ? 'has' : 'have'} none.`,
    },
    none: 'No site passes the other filters: lift one of them to see a ranking.',
    unit: 'Number of sites, in the colours of their fields',
    by: 'What is ranked',
    levels: { country: 'Countries', region: 'Regions', group: 'Groups' },
    find: 'Find a country',
    notFound:
      'No country or territory among those counted has such a name. Try fewer letters, or lift a filter of place.',
    all: (formatted: string) => `Show all ${formatted}`,
    fewer: 'Show the first',
    transboundary: (count: number, formatted: string) =>
      count === 1
        ? '1 transboundary site counts in each of its countries.'
        : `${formatted} transboundary sites count in each of their countries.`,
    inSeveral: (count: number, formatted: string) =>
      count === 1
        ? '1 site counts in several groups.'
        : `${formatted} sites count in several groups, to which their countries belong.`,
    inNone: (count: number, formatted: string) =>
      count === 1 ? '1 site lies in no group.' : `${formatted} sites lie in no group.`,
    listed: 'Those without any are listed in the table.',
    leftOut: 'Faint parts are fields that the filter leaves out; numbers and ranks do not count them.',
    columns: { rank: 'Rank', sites: 'Sites', share: 'Share' },
    place: (name: string, rank: string, count: number, formatted: string, share: string) =>
      `${name}, rank ${rank}: ${plural(count, formatted, 'site', 'sites')}, ${share}`,
    part: (name: string, field: string, count: number, formatted: string) =>
      `${name}, ${field}: ${plural(count, formatted, 'site', 'sites')}`,
  },
  vi: {
    most: (name, count, sites, _total, share) =>
      `Nhiều nhất: ${name}, ${count} trong ${sites} địa điểm (${share}).`,
    only: (name, rank, count, sites) => `${name}, hạng ${rank}: ${count} trong ${sites} địa điểm.`,
    without: {
      country: (_without, formatted, expected) =>
        `${formatted} trong ${expected} quốc gia và vùng lãnh thổ chưa có địa điểm nào.`,
      region: (_without, formatted, expected) =>
        `${formatted} trong ${expected} khu vực chưa có địa điểm nào.`,
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
  },
});
