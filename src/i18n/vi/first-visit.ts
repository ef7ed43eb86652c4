import type { texts as english } from '../en/first-visit.ts';

/** Vietnamese words of the first visit. */
export const texts: typeof english = {
  title: 'Chào mừng đến với Auspices',
  what: 'Tập bản đồ này cho thấy các trung tâm khoa học, khu dự trữ sinh quyển và công viên địa chất toàn cầu được UNESCO công nhận, trên cùng một bản đồ.',
  numbers: ({ all, centres, reserves, geoparks, compiled }) =>
    `${all} địa điểm (${centres} trung tâm, ${reserves} khu dự trữ, ${geoparks} công viên địa chất) lấy từ các nguồn công khai, tổng hợp ngày ${compiled}; mỗi dữ kiện đều ghi nguồn và mức độ chắc chắn.`,
  begin:
    'Để bắt đầu, hãy chọn bộ lọc, tìm kiếm hoặc mở một địa điểm trên bản đồ; hoặc xem một bài trình bày.',
  see: 'Xem một bài trình bày',
  briefing: 'viet-nam',
};
