import type { texts as english } from '../../en/cooperation/opened.ts';

/** The words of an opened network among the filters, of which it is none. */
export const texts: typeof english = {
  shown: (name) => `${name} đang hiện trên bản đồ, không lọc kết quả.`,
  noSites: 'Thành viên là các quốc gia; mạng lưới không nêu địa điểm nào.',
  unknown: 'Các nguồn đã đọc không nêu thành viên.',
  onlySites: (_count, formatted) => `Chỉ ${formatted} địa điểm của mạng lưới`,
  onlyCountries: (_count, formatted) => `Chỉ ${formatted} nước thành viên`,
};
