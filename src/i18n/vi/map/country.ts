import type { texts as english } from '../../en/map/country.ts';

/** The words of the country that is opened on the map. */
export const texts: typeof english = {
  left: (count, formatted) =>
    count === 0 ? 'Bộ lọc không giữ lại địa điểm nào ở đây.' : `Bộ lọc giữ lại ${formatted} trong số này.`,
  ofYear: (figure, year) => `${figure} (${year})`,
  unknown: 'không có số liệu',
  filter: 'Lọc theo quốc gia này',
  lift: 'Bỏ lọc',
  dossier: 'Mở hồ sơ',
  failedTitle: 'Quốc gia',
  failed: 'Không tải được ranh giới các quốc gia. Hãy kiểm tra kết nối rồi bấm lại.',
};
