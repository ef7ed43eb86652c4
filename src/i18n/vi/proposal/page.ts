import type { texts as english } from '../../en/proposal/page.ts';

/** The words of the page that shows proposals. */
export const texts: typeof english = {
  title: 'Bản nháp đề xuất',
  loading: 'Đang tập hợp số liệu từ các bảng …',
  unknown: (codes) =>
    `Các bảng không có ${codes}. Một đề xuất gồm một lĩnh vực và một quốc gia, ví dụ water:VNM.`,
  none: 'Hãy chọn một lĩnh vực và một quốc gia.',
  papersFailed: 'Không tải được số liệu đồng công bố; các đối tác được xếp hạng không có số liệu này.',
  papersLoading: 'Vẫn đang tải số liệu đồng công bố …',
  field: 'Lĩnh vực',
  country: 'Quốc gia',
  host: 'Cơ quan chủ trì',
  hostHint: 'Tên cơ quan',
  hostNote: 'Tên này chỉ ở trang này và trong liên kết của trang; không gửi cho ai.',
  map: 'Đặt địa điểm trên bản đồ',
};
