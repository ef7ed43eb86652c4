import type { texts as english } from '../../en/search/suggestions.ts';

/** The words of the suggestions below the search. */
export const texts: typeof english = {
  list: 'Gợi ý',
  groups: {
    filters: 'Lọc',
    site: 'Mở địa điểm',
    host: 'Cơ quan chủ trì',
    dossier: 'Mở hồ sơ',
    network: 'Mở mạng lưới',
    chart: 'Mở biểu đồ',
    briefing: 'Trình bày',
    place: 'Trên bản đồ',
    text: 'Tìm theo chữ',
  },
  examplesTitle: 'Ví dụ',
  examples: [
    'trung tâm nước châu Phi',
    'công viên địa chất Việt Nam',
    'khu dự trữ sinh quyển từ 2015',
    'trung tâm ở các nước ASEAN',
  ],
  sites: (_count, formatted) => `${formatted} địa điểm`,
  lifts: 'bỏ các bộ lọc khác',
  goTo: (name) => `Đi tới ${name}`,
  text: (query) => `“${query}” trong tên, cơ quan, nơi đặt`,
  close: (query) => `Gần giống “${query}”`,
  with: (query) => `có “${query}”`,
  announce: (_count, formatted, first) => `${formatted} gợi ý. Enter chọn gợi ý đầu: ${first}`,
  none: 'Không có gợi ý.',
};
