import type { texts as english } from '../../en/map/area.ts';

/** The words of the selection of an area. */
export const texts: typeof english = {
  intro: 'Vẽ trên bản đồ bằng chuột hoặc ngón tay:',
  kinds: { circle: 'Hình tròn', box: 'Hình chữ nhật', shape: 'Vẽ tay' },
  hints: {
    circle: 'Kéo từ tâm ra ngoài, hoặc nhấp vào tâm rồi nhấp vào đường biên.',
    box: 'Kéo từ góc này đến góc kia, hoặc nhấp vào hai góc.',
    shape: 'Vẽ một vòng quanh khu vực, hoặc nhấp từng góc rồi kết thúc bằng nhấp đúp hay phím Enter.',
  },
  cancel: 'Ngừng vẽ',
  inView: 'Chọn phần đang hiển thị',
  byNumbers: 'Hoặc nhập số',
  shape: 'Hình',
  middle: 'Tâm',
  middles: { map: 'Giữa bản đồ', site: (name) => name },
  radius: 'Bán kính (km)',
  west: 'Tây (độ)',
  south: 'Nam (độ)',
  east: 'Đông (độ)',
  north: 'Bắc (độ)',
  badRadius: (most) => `Bán kính là số km từ 1 đến ${most}.`,
  badBox:
    'Tây và đông nằm trong khoảng −180 đến 180, nam nhỏ hơn bắc trong khoảng −90 đến 90; hình chữ nhật vắt qua đường đổi ngày có tây lớn hơn đông.',
  apply: 'Chọn các địa điểm bên trong',
  chosen: (_count, formatted) => `Đã chọn ${formatted} địa điểm`,
  show: 'Xem khu vực',
  remove: 'Bỏ khu vực',
  tooSmall: 'Khu vực quá nhỏ hoặc nằm ngoài Trái Đất. Hãy thử lại.',
  note: 'Khu vực là một bộ lọc như các bộ lọc khác: nằm trong liên kết và được tính trong danh sách, biểu đồ và tệp. Với liên kết hợp tác, chỉ giữ những liên kết có trung tâm nằm trong khu vực và mọi liên kết giữa các quốc gia.',
};
