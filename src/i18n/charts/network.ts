import type { NodeKind } from '../../model/graph/cooperation-graph.ts';
import type { MemberRole } from '../../model/network.ts';
import { inLanguages } from '../in-languages.ts';
import { plural } from '../plural.ts';

type Names<Id extends string> = Readonly<Record<Id, string>>;

const en = {
  show: 'Show',
  shows: { links: 'Stated links', memberships: 'Memberships', both: 'Both' },
  size: 'Node size',
  sizes: { degree: 'Connections', betweenness: 'Betweenness' },
  broad: (names: string, formatted: string) => `${names} too (${formatted} more connections)`,
  broadHint: (networks: string, count: number, formatted: string) =>
    `Networks that join nearly everyone to everyone: ${networks}. They bring ${plural(count, formatted, 'connection', 'connections')}.`,
  kind: {
    country: 'country',
    centre: 'centre',
    organisation: 'organisation',
    region: 'region',
    network: 'network',
  } satisfies Names<NodeKind> as Names<NodeKind>,
  kinds: {
    centre: 'Centres (colour: field)',
    country: 'Countries',
    network: 'Networks',
    organisation: 'Organisations',
    region: 'Regions',
  } satisfies Names<NodeKind> as Names<NodeKind>,
  /** Regions that links name and UNESCO's five do not. */
  otherRegions: {
    'developing-countries': 'Developing countries',
    'east-africa': 'East Africa',
    'southeast-asia-pacific': 'Southeast Asia and the Pacific',
  } as Readonly<Record<string, string>>,
  roles: {
    member: 'member',
    partner: 'partner',
    host: 'host',
    founder: 'founder',
    lead: 'leads',
    donor: 'funds',
    observer: 'observer',
  } satisfies Names<MemberRole> as Names<MemberRole>,
  legend: 'Key',
  takesPart: 'Takes part in a network',
  linkCount: (name: string, count: number, formatted: string) =>
    `${name}: ${plural(count, formatted, 'link', 'links')}`,
  connections: (count: number, formatted: string) => plural(count, formatted, 'connection', 'connections'),
  bridge: 'bridge',
  facts: (kind: string, count: number, formatted: string, share: string) =>
    `${kind}, ${plural(count, formatted, 'connection', 'connections')}, betweenness ${share}`,
  loses: (count: number, formatted: string) =>
    `bridge: without it ${plural(count, formatted, 'node is', 'nodes are')} cut off`,
  pinned: 'pinned: a click or P releases it',
  pair: (one: string, other: string) => `${one} – ${other}`,
  list: 'Nodes of the network, the highest measure first. Up and Down go through the list, Right to the strongest neighbour, Left back, Enter chooses, P pins or releases.',
  nearer: 'Nearer',
  farther: 'Farther',
  fit: 'Show the whole network',
  release: 'Release all pins',
  arranging: 'Arranging the network …',
  finding: (
    nodes: number,
    formattedNodes: string,
    edges: number,
    formattedEdges: string,
    parts: number,
    formattedParts: string,
  ) =>
    `${plural(edges, formattedEdges, 'connection joins', 'connections join')} ${plural(nodes, formattedNodes, 'node', 'nodes')} ${
      parts === 1 ? 'into one whole' : `in ${formattedParts} separate parts`
    }`,
  strongest: (name: string, count: number, formatted: string) =>
    `the strongest bridge is ${name}: without it ${plural(count, formatted, 'node is', 'nodes are')} cut off`,
  noBridge: 'no centre or country is a bridge',
  standing: (name: string, count: number, formatted: string, share: string, loses: string) =>
    `${name} has ${plural(count, formatted, 'connection', 'connections')} and lies on ${share} of the shortest paths between others${loses}`,
  standingLoses: (count: number, formatted: string) =>
    `; without it ${plural(count, formatted, 'node is', 'nodes are')} cut off`,
  standingNone: (name: string) => `${name} stands in no connection that passes the filters`,
  none: 'Nothing is connected.',
  empty: 'No connection passes the filters. Lift a filter, or show memberships as well.',
  unit: {
    degree: 'Area of a node: its connections',
    betweenness: 'Area of a node: share of the shortest paths between others that pass through it',
  },
  notes: {
    withoutYear: (count: number, formatted: string) =>
      `${plural(count, formatted, 'link', 'links')} without a year left out.`,
    placeless: (count: number, formatted: string) =>
      `${plural(count, formatted, 'link has', 'links have')} an end without a place on the globe and ${count === 1 ? 'stands' : 'stand'} only here.`,
    missing: 'Two nodes without a connection: no source read states one.',
  },
  columns: {
    name: 'Name',
    kind: 'Kind',
    degree: 'Connections (degree)',
    betweenness: 'Betweenness',
    cluster: 'Cluster',
    bridge: 'Bridge',
    cutOff: 'Cut off without it',
  },
  yes: 'yes',
  no: 'no',
};

const vi: typeof en = {
  show: 'Hiển thị',
  shows: { links: 'Liên kết được nêu', memberships: 'Tư cách thành viên', both: 'Cả hai' },
  size: 'Cỡ nút',
  sizes: { degree: 'Số kết nối', betweenness: 'Độ trung gian' },
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
  legend: 'Chú giải',
  takesPart: 'Tham gia mạng lưới',
  linkCount: (name, _count, formatted) => `${name}: ${formatted} liên kết`,
  connections: (_count, formatted) => `${formatted} kết nối`,
  bridge: 'cầu nối',
  facts: (kind, _count, formatted, share) => `${kind}, ${formatted} kết nối, độ trung gian ${share}`,
  loses: (_count, formatted) => `cầu nối: thiếu nút này, ${formatted} nút bị tách rời`,
  pinned: 'đã ghim: bấm vào hoặc nhấn P để bỏ ghim',
  pair: (one, other) => `${one} – ${other}`,
  list: 'Các nút của mạng lưới, từ chỉ số cao nhất. Phím lên và xuống để đi qua danh sách, phải để sang nút lân cận mạnh nhất, trái để quay lại, Enter để chọn, P để ghim hoặc bỏ ghim.',
  nearer: 'Phóng to',
  farther: 'Thu nhỏ',
  fit: 'Xem toàn bộ mạng lưới',
  release: 'Bỏ mọi ghim',
  arranging: 'Đang sắp xếp mạng lưới …',
  finding: (_nodes, formattedNodes, _edges, formattedEdges, parts, formattedParts) =>
    `${formattedEdges} kết nối gắn ${formattedNodes} nút ${
      parts === 1 ? 'thành một khối liền' : `thành ${formattedParts} phần tách rời`
    }`,
  strongest: (name, _count, formatted) =>
    `cầu nối mạnh nhất là ${name}: thiếu nút này, ${formatted} nút bị tách rời`,
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
    missing: 'Hai nút không nối với nhau nghĩa là không nguồn nào đã đọc có nêu.',
  },
  columns: {
    name: 'Tên',
    kind: 'Loại',
    degree: 'Số kết nối (bậc)',
    betweenness: 'Độ trung gian',
    cluster: 'Cụm',
    bridge: 'Cầu nối',
    cutOff: 'Mất liên hệ nếu thiếu',
  },
  yes: 'có',
  no: 'không',
};

/** The words of the network of centres, countries and networks. */
export const networkTexts = inLanguages({ en, vi });

/** The words of the network in one language. */
export type NetworkTexts = typeof en;
