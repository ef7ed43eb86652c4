import type { texts as english } from '../../en/cooperation/links.ts';

/** The words of links of cooperation: those of a site, and those that an arc of the map stands for. */
export const texts: typeof english = {
  title: 'Liên kết hợp tác',
  none: 'Không có trong các nguồn đã đọc',
  pair: (one, other) => `${one} – ${other}`,
  since: (year) => `từ năm ${year}`,
  undated: 'nguồn không nêu năm',
  notVerified: 'chưa kiểm chứng',
  source: 'Nguồn',
  noSource: 'Chưa có nguồn',
  more: (_count, formatted) => `và ${formatted} liên kết khác`,
  papers: (_count, formatted, year) => `${formatted} bài báo viết chung trong năm ${year}`,
  over: (networks) => `Nối qua: ${networks}`,
  papersSource: 'OpenAlex; mỗi bài tính trọn cho từng nước',
  pressForAll: 'Bấm để xem tất cả, kèm nguồn',
  strongest: (drawn, all) => `Cung: ${drawn} cặp quốc gia mạnh nhất trong ${all} cặp`,
  every: (formatted) => `Cung: cả ${formatted} cặp quốc gia`,
  showAll: (formatted) => `Tất cả ${formatted}`,
  showStrongest: 'Chỉ cặp mạnh nhất',
  regions: {
    'developing-countries': 'Các nước đang phát triển',
    'east-africa': 'Đông Phi',
    'southeast-asia-pacific': 'Đông Nam Á và Thái Bình Dương',
  },
};
