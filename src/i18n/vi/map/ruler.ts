import type { texts as english } from '../../en/map/ruler.ts';

/** The words of the ruler, on the page and in the legend of exported maps. */
export const texts: typeof english = {
  intro: 'Bấm vào bản đồ hoặc một địa điểm để thêm điểm. Vẫn kéo và phóng bản đồ như thường.',
  near: (place, site) => `${place}, gần ${site}`,
  points: 'Các điểm',
  none: 'Chưa có điểm nào.',
  total: (km) => `Tổng: ${km} km`,
  length: (km) => `${km} km`,
  stretch: (from, to, km) => `${from} → ${to}: ${km} km`,
  site: 'Một địa điểm',
  siteHint: 'Tên địa điểm',
  addSite: 'Thêm địa điểm',
  noSite: 'Không có địa điểm nào mang tên này. Hãy chọn trong danh sách.',
  addMiddle: 'Thêm điểm giữa bản đồ',
  addSelected: (name) => `Thêm ${name}`,
  remove: (name) => `Bỏ ${name}`,
  removeLast: 'Bỏ điểm cuối',
  clear: 'Bỏ tất cả',
  full: (most) => `Thước đo có nhiều nhất ${most} điểm.`,
  title: (km) => `Thước đo: ${km} km`,
  note: 'Khoảng cách theo đường tròn lớn, tính bằng công thức haversine trên mặt cầu có bán kính trung bình của Trái Đất, 6.371 km: đúng tới khoảng 0,5 %. Không phải chiều dài tuyến đi.',
};
