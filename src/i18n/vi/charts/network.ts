import type { texts as english } from '../../en/charts/network.ts';

/** The words of the network of centres, countries and networks. */
export const texts: typeof english = {
  show: 'Hiển thị',
  shows: { links: 'Liên kết được nêu', memberships: 'Tư cách thành viên', both: 'Cả hai' },
  size: 'Cỡ nút',
  sizes: { degree: 'Số kết nối', betweenness: 'Vai trò trung gian' },
  broad: (names, formatted) => `Cả ${names} (thêm ${formatted} kết nối)`,
  broadHint: (networks, _count, formatted) =>
    `Các mạng lưới nối hầu hết các nước với nhau: ${networks}. Chúng thêm ${formatted} kết nối.`,
  kind: {
    country: 'quốc gia',
    centre: 'trung tâm',
    organisation: 'tổ chức',
    region: 'khu vực',
    network: 'mạng lưới',
  },
  kinds: {
    centre: 'Trung tâm (màu: lĩnh vực)',
    country: 'Quốc gia',
    network: 'Mạng lưới',
    organisation: 'Tổ chức',
    region: 'Khu vực',
  },
  otherRegions: {
    'developing-countries': 'Các nước đang phát triển',
    'east-africa': 'Đông Phi',
    'southeast-asia-pacific': 'Đông Nam Á và Thái Bình Dương',
  },
  roles: {
    member: 'thành viên',
    partner: 'đối tác',
    host: 'chủ nhà',
    founder: 'sáng lập',
    lead: 'chủ trì',
    donor: 'tài trợ',
    observer: 'quan sát viên',
  },
  lines: 'Loại liên kết',
  kindsShort: {
    centre: 'Trung tâm',
    country: 'Quốc gia',
    network: 'Mạng lưới',
    organisation: 'Tổ chức',
    region: 'Khu vực',
  },
  legend: 'Chú giải',
  takesPart: 'Tham gia mạng lưới',
  stated: 'Liên kết nêu trong nguồn',
  linkCount: (name, _count, formatted) => `${name}: ${formatted} liên kết`,
  connections: (_count, formatted) => `${formatted} kết nối`,
  bridge: 'cầu nối',
  facts: (kind, _count, formatted, share) => `${kind}, ${formatted} kết nối, vai trò trung gian ${share}`,
  loses: (_count, formatted) => `cầu nối: thiếu nút này, ${formatted} nút bị tách rời`,
  pinned: 'đã ghim: bấm vào hoặc nhấn P để bỏ ghim',
  pair: (one, other) => `${one} – ${other}`,
  list: 'Các nút của mạng lưới, từ chỉ số cao nhất. Phím lên và xuống để đi qua danh sách, phải để sang nút lân cận mạnh nhất, trái để quay lại, Enter để chọn, P để ghim hoặc bỏ ghim.',
  nearer: 'Phóng to',
  farther: 'Thu nhỏ',
  fit: 'Xem toàn bộ mạng lưới',
  around: 'Xếp các nút lân cận quanh nút đã chọn',
  release: 'Bỏ mọi ghim',
  arranging: 'Đang sắp xếp mạng lưới …',
  finding: (_nodes, formattedNodes, _edges, formattedEdges, parts, formattedParts) =>
    `${formattedEdges} kết nối gắn ${formattedNodes} nút ${
      parts === 1 ? 'thành một khối liền' : `thành ${formattedParts} phần tách rời`
    }`,
  strongest: (names, several, _count, formatted) =>
    `${several ? 'các ' : ''}cầu nối mạnh nhất là ${names}: thiếu ${several ? 'một trong số đó' : 'nút này'}, ${formatted} nút bị tách rời`,
  noBridge: 'không trung tâm hay quốc gia nào là cầu nối',
  standing: (name, _count, formatted, share, loses) =>
    `${name} có ${formatted} kết nối và nằm trên ${share} số đường ngắn nhất giữa các nút khác${loses}`,
  standingLoses: (_count, formatted) => `; thiếu nút này, ${formatted} nút bị tách rời`,
  standingNone: (name) => `${name} không có kết nối nào qua được bộ lọc`,
  none: 'Không có kết nối nào.',
  empty: 'Không có kết nối nào qua được bộ lọc. Hãy bỏ bớt bộ lọc hoặc hiển thị cả tư cách thành viên.',
  unit: {
    degree: 'Diện tích nút: số kết nối',
    betweenness: 'Diện tích nút: tỷ lệ đường ngắn nhất giữa các nút khác đi qua nút đó',
  },
  notes: {
    withoutYear: (_count, formatted) => `Không tính ${formatted} liên kết chưa rõ năm.`,
    placeless: (_count, formatted) =>
      `${formatted} liên kết có một đầu không có vị trí trên quả địa cầu nên chỉ xuất hiện ở đây.`,
    apart: (_count, formatted) =>
      `Khung nhỏ nên không vẽ ${formatted} nút nằm ngoài khối chính; các nút này có trong bảng và trong hình phóng lớn.`,
    missing: 'Hai nút không nối với nhau nghĩa là không nguồn nào đã đọc có nêu.',
  },
  columns: {
    name: 'Tên',
    kind: 'Loại',
    degree: 'Số kết nối (bậc)',
    betweenness: 'Vai trò trung gian',
    cluster: 'Cụm',
    bridge: 'Cầu nối',
    cutOff: 'Mất liên hệ nếu thiếu',
  },
  yes: 'có',
  no: 'không',
};
