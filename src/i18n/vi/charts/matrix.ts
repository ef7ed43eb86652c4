import type { texts as english } from '../../en/charts/matrix.ts';
import { indexFormat } from '../../index-format.ts';

/** The words of the matrix of countries and regions. */
export const texts: typeof english = {
  index: indexFormat('vi-VN'),
  level: 'Hàng và cột',
  levels: { country: 'Quốc gia', region: 'Khu vực' },
  order: 'Sắp xếp',
  orders: { cluster: 'Cụm', region: 'Khu vực', degree: 'Số đối tác', name: 'Tên' },
  show: 'Đếm',
  shows: { both: 'Cả hai', networks: 'Mạng lưới', links: 'Liên kết' },
  all: (count) => `Tất cả ${count}`,
  broad: (names) => `Tính cả mạng lưới rộng, kèm số nước: ${names}`,
  withCountries: (name, formatted) => `${name} (${formatted})`,
  units: {
    both: 'Số mạng lưới chung và liên kết được nêu của mỗi cặp',
    networks: 'Số mạng lưới mà cả hai cùng là thành viên',
    links: 'Số liên kết được nêu của mỗi cặp',
  },
  unitOfRegions: 'tính tổng theo các cặp nước',
  networks: (_count, formatted) => `${formatted} mạng lưới chung`,
  networkTimes: (_count, formatted) => `${formatted} lượt chung mạng lưới`,
  links: (_count, formatted) => `${formatted} liên kết được nêu`,
  nothing: 'không có gì chung',
  pair: (one, other) => `${one} và ${other}`,
  cell: (pair, shared) => `${pair}: ${shared}`,
  regionCell: (pair, total, shared) => `${pair}: ${total} (${shared})`,
  names: (list, more, formatted) => (more > 0 ? `${list} và ${formatted} mạng lưới khác` : list),
  types: (list) => `Liên kết: ${list}`,
  within: (region) => `Trong nội bộ ${region}`,
  pairsOf: (pairs, possible) => `${pairs} trong ${possible} cặp nước`,
  country: (name, _degree, formatted, strongest) =>
    `${name}: ${formatted} đối tác${strongest && `, nhiều nhất với ${strongest}`}`,
  region: (name, formatted) => `${name} (${formatted})`,
  cluster: (number) => `Cụm ${number}`,
  mostly: (cluster, count, region) => `${cluster} (${count}): chủ yếu ${region}`,
  mixed: (cluster, count) => `${cluster} (${count})`,
  hasLinks: 'có liên kết được nêu',
  finding: (pair, shared) => `${pair} có nhiều điểm chung nhất: ${shared}`,
  findingEqual: (pair, _more, formatted, shared) =>
    `${pair} cùng ${formatted} cặp khác có nhiều điểm chung nhất: ${shared}`,
  findingOf: (name, others, several, shared, _partners, formatted) =>
    `${name} có nhiều điểm chung nhất với ${others}: ${several ? 'mỗi nước ' : ''}${shared}; tổng cộng ${formatted} đối tác`,
  others: (_count, formatted) => `${formatted} nước khác`,
  findingWithin: (region, shared) => `Hợp tác nhiều nhất là trong nội bộ ${region}: ${shared}`,
  none: 'Không có gì chung.',
  empty:
    'Không có hai nước nào có chung mạng lưới hay liên kết phù hợp với bộ lọc. Hãy bỏ bớt bộ lọc để xem thêm.',
  rowsShown: (shown, total) => `${shown} trong ${total} nước`,
  notes: {
    broadLeftOut: (networks) => `Không tính mạng lưới rộng: ${networks}.`,
    otherLinks: (_count, formatted) => `${formatted} liên kết không nối hai nước nào.`,
    withoutYear: (_count, formatted) => `Không tính ${formatted} liên kết không rõ năm.`,
    rowsOfTable: (shown, total) =>
      `Bảng ở đây gồm ${shown} cặp mạnh nhất trong ${total} cặp, tệp CSV có đủ tất cả.`,
    rowsShown:
      'Khi không đủ chỗ cho mọi nước, các hàng là những nước nêu trong nhận định, những nước được lọc và những nước có nhiều đối tác nhất; góc bảng ghi số nước.',
    missing: 'Ô trống: các nguồn đã đọc không nêu gì.',
  },
  columns: {
    country: 'Nước',
    other: 'Nước kia',
    region: 'Khu vực',
    otherRegion: 'Khu vực kia',
    networks: 'Mạng lưới chung',
    links: 'Liên kết được nêu',
    names: 'Tên các mạng lưới',
    times: 'Lượt chung mạng lưới',
    pairs: 'Cặp nước có hợp tác',
    possible: 'Tổng số cặp nước',
    degree: 'Số đối tác (bậc)',
    share: 'Tỷ lệ trên các nước khác',
    strength: 'Cường độ',
    betweenness: 'Vai trò trung gian',
    participation: 'Hệ số tham gia',
    cluster: 'Cụm',
    cutOff: 'Số nước bị tách rời nếu thiếu',
  },
  cellsLabel: (shown) =>
    `Các ô của ma trận, ${shown} nước. Phím mũi tên để chuyển giữa các ô, Enter để lọc theo cả hai nước.`,
  cellsRole: 'ma trận',
  measures: 'Số đo',
  terms: {
    nodes: 'Số nước',
    edges: 'Số cặp có hợp tác',
    density: 'Mật độ',
    components: 'Thành phần liên thông',
    clusters: 'Số cụm',
    modularity: 'Mức tách cụm',
    betweenness: 'Vai trò trung gian (hệ số tham gia)',
    bridges: 'Cầu nối',
  },
  definitions: {
    nodes:
      'Các nút của đồ thị: những nước là thành viên của một mạng lưới đang xét hoặc ở một đầu của liên kết.',
    edges: 'Các cạnh: những cặp nước có ít nhất một mạng lưới chung hoặc một liên kết được nêu.',
    density: 'Tỷ lệ các cặp có hợp tác trong mọi cặp có thể có (Wasserman và Faust 1994).',
    components: 'Những phần của đồ thị không có cạnh nào nối với nhau (Hopcroft và Tarjan 1973).',
    clusters:
      'Các nhóm hợp tác với nhau nhiều hơn với phần còn lại: phương pháp Louvain có trọng số (Blondel và cộng sự 2008). Đây là một cách chia tốt trong nhiều cách.',
    modularity:
      'Phần hợp tác nằm trong các cụm nhiều hơn ngẫu nhiên bao nhiêu; trên 0,3 là đáng chú ý (Newman và Girvan 2004).',
    betweenness:
      'Tỷ lệ các đường ngắn nhất giữa những nước khác đi qua nước này (Freeman 1977). Hệ số tham gia: 0 nếu mọi đối tác thuộc một cụm, gần 1 nếu trải đều nhiều cụm (Guimerà và Amaral 2005).',
    bridges: 'Những nước mà nếu thiếu thì nước khác bị tách rời với phần còn lại (điểm khớp).',
  },
  between: (share, participation) => `${share} (${participation})`,
  bridge: (name, _count, formatted) => `${name}: nếu thiếu, ${formatted} nước bị tách rời`,
  noBridge: 'Không có: không nước nào một mình nối các nước khác với phần còn lại.',
  standingFacts: (degree, strength, betweenness, participation) =>
    `${degree} đối tác, cường độ ${strength}, vai trò trung gian ${betweenness}, hệ số tham gia ${participation}`,
  tableOf: 'Bảng và CSV',
  tables: { pairs: 'Các cặp', measures: 'Số đo' },
};
