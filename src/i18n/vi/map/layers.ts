import type { texts as english } from '../../en/map/layers.ts';

/** The words of the map's layers. */
export const texts: typeof english = {
  shown: 'Trên bản đồ',
  layers: {
    sites: { name: 'Địa điểm' },
    clusters: { name: 'Gộp các địa điểm dày thành vòng tròn' },
    density: { name: 'Mật độ địa điểm', hint: 'Càng nhiều địa điểm gần nhau, màu càng đậm' },
    names: { name: 'Tên địa điểm', hint: 'Hiện khi phóng gần' },
    arcs: { name: 'Liên kết hợp tác', hint: 'Khi mở biểu đồ liên kết hoặc một mạng lưới' },
    members: { name: 'Quốc gia của mạng lưới', hint: 'Khi mở một mạng lưới' },
    reach: { name: 'Vòng bán kính', hint: '500, 1.000 và 2.000 km quanh địa điểm đang chọn' },
    graticule: { name: 'Kinh tuyến và vĩ tuyến' },
  },
  fill: 'Tô màu quốc gia theo',
  noFill: 'Không tô',
  fillsOfAll: 'Mọi loại',
  fillsOfKinds: 'Một loại',
  fillsOfFields: 'Trung tâm của một lĩnh vực',
  allSites: 'Số địa điểm',
  fillHidden: 'Đang tô màu các quốc gia của mạng lưới đang mở.',
  worldview: 'Ranh giới và địa danh',
  worldviews: {
    un: 'Đường tranh chấp vẽ đứt nét, vùng chưa xác định quy chế không tô màu',
    vn: 'Hoàng Sa và Trường Sa thuộc Việt Nam, Biển Đông',
  },
  projection: 'Phép chiếu',
  projections: {
    globe: { name: 'Quả địa cầu', hint: 'Trái Đất như thực' },
    mercator: { name: 'Bản đồ phẳng', hint: 'Mercator: phóng to dần về hai cực' },
    'equal-earth': { name: 'Equal Earth', hint: 'Mọi diện tích đúng tỷ lệ' },
    pacific: { name: 'Thái Bình Dương', hint: 'Equal Earth quanh kinh tuyến 150° Đ' },
    'north-pole': { name: 'Cực Bắc', hint: 'Nửa cầu bắc, đúng diện tích' },
    'south-pole': { name: 'Cực Nam', hint: 'Nửa cầu nam, đúng diện tích' },
  },
  emptyLegend: 'Trên bản đồ không có gì cần chú giải.',
  reset: 'Các lớp mặc định',
};
