import type {
  Evidence,
  MemberRole,
  NetworkForm,
  NetworkKind,
  NetworkScope,
  Subject,
} from '../../model/network.ts';
import type { Field } from '../../model/vocabulary.ts';
import { inLanguages } from '../in-languages.ts';
import { plural } from '../plural.ts';

type Names<Id extends string> = Readonly<Record<Id, string>>;

const en = {
  kinds: {
    'unesco-programme': 'UNESCO programme',
    'unesco-regional-network': 'UNESCO regional network',
    'intergovernmental-organisation': 'Intergovernmental organisation',
    'ministerial-forum': 'Ministerial forum',
    'thematic-network': 'Thematic network',
    initiative: 'Initiative',
    'research-project': 'Research project',
    fund: 'Fund',
    'bilateral-programme': 'Bilateral programme',
    'bilateral-agreement': 'Bilateral agreement',
    trilateral: 'Trilateral cooperation',
    'multilateral-agreement': 'Multilateral agreement',
  } satisfies Names<NetworkKind> as Names<NetworkKind>,
  forms: {
    'joint-research': 'Joint research',
    'forum-membership': 'Forum membership',
    intergovernmental: 'Intergovernmental',
  } satisfies Names<NetworkForm> as Names<NetworkForm>,
  scopes: {
    global: 'Global',
    interregional: 'Several regions',
    africa: 'Africa',
    'arab-states': 'Arab States',
    'asia-pacific': 'Asia and the Pacific',
    asean: 'ASEAN',
    europe: 'Europe',
    'latin-america-caribbean': 'Latin America and the Caribbean',
    mediterranean: 'The Mediterranean',
    mekong: 'The Mekong',
    national: 'Viet Nam',
  } satisfies Names<NetworkScope> as Names<NetworkScope>,
  subjects: {
    'environment-energy': 'Environment and energy',
    agriculture: 'Agriculture',
    health: 'Health',
    digital: 'Digital technology',
    space: 'Space',
  } satisfies Names<Exclude<Subject, Field>> as Names<Exclude<Subject, Field>>,
  roles: {
    member: 'Members',
    partner: 'Partners',
    host: 'Hosts',
    founder: 'Founders',
    lead: 'Leading',
    donor: 'Donors',
    observer: 'Observers',
  } satisfies Names<MemberRole> as Names<MemberRole>,
  evidence: {
    source: 'Verified: a page that was read states it',
    document: 'Verified: a source document states it',
    background: 'Not verified: background knowledge',
  } satisfies Names<Evidence> as Names<Evidence>,
  verified: { yes: 'Verified', no: 'Not verified' },
  columns: {
    name: 'Network',
    acronym: 'Acronym',
    kind: 'Kind',
    form: 'Form',
    scope: 'Reach',
    fields: 'Fields',
    lead: 'Led by',
    members: 'Members',
    years: 'Years',
    evidence: 'Evidence',
    source: 'Sources',
    broad: 'Links nearly everyone',
    start: 'First year',
    end: 'Last year',
    value: 'Value in US dollars',
  },
  unit: 'Members: countries, centres and organisations in that role',
  finding: (shown: string, total: string, research: string, forum: string, governments: string): string =>
    `${shown} of ${total} networks: joint research ${research}, forum membership ${forum}, intergovernmental ${governments}`,
  opened: (name: string, countries: number, formatted: string, share: string): string =>
    `${name}: ${plural(countries, formatted, 'member country', 'member countries')}, ${share} of all countries of the atlas`,
  openedNone: (name: string) => `${name}: no source names member countries`,
  compared: (first: string, second: string, both: number, formatted: string, index: string): string =>
    `${first} and ${second} share ${plural(both, formatted, 'member country', 'member countries')}; overlap ${index}`,
  comparedNone: (first: string, second: string) =>
    `${first} and ${second}: no source names member countries of both`,
  none: 'No network passes. Clear the search and the choices here, or switch on “Ignore the filters”.',
  search: 'Find a network',
  all: 'All',
  everything: 'Ignore the filters',
  everythingLeft: (formatted: string) => `Ignore the filters, which leave out ${formatted}`,
  leftOut: (count: number, formatted: string): string =>
    `The filters leave out ${plural(count, formatted, 'network', 'networks')}.`,
  outside: 'left out by the filters',
  broad: 'links nearly everyone',
  broadNote: (names: string) =>
    `${names} link nearly everyone with everyone: charts of links leave them out until asked.`,
  sort: (column: string) => `Sort by ${column.toLowerCase()}`,
  years: (start: number | null, end: number | null): string =>
    start === null
      ? end === null
        ? 'not known'
        : `until ${end}`
      : end === null
        ? `since ${start}`
        : `${start}–${end}`,
  since: (year: number) => `since ${year}`,
  back: 'All networks',
  compareWith: 'Compare with',
  nothing: 'no other network',
  compareOne: (name: string) => `Compare with ${name}`,
  compare: 'Compare',
  swap: 'Swap the two',
  stop: 'Stop comparing',
  facts: 'Facts',
  note: 'Note',
  sources: 'Sources',
  noSource: 'No source',
  members: 'Members and others who take part',
  noMembers: 'No source names who takes part.',
  memberKinds: { country: 'Countries', centre: 'Centres', organisation: 'Organisations' },
  inferred: 'background knowledge',
  filterCountry: (name: string) => `Filter by ${name}`,
  openCentre: (name: string) => `Show the centre ${name}`,
  value: (amount: string) => `${amount} US dollars`,
  share: {
    title: 'Its share of each field',
    define:
      'Of the sites that pass the filters, those of each field. Listed: the network lists the centre, the site’s own row names the network, or the network takes in all of its kind. In member countries: at least one of the site’s countries is a member.',
    field: 'Field',
    belong: 'Listed',
    inMembers: 'In member countries',
    sites: 'Sites',
    of: (count: string, share: string) => `${count} (${share})`,
  },
  comparison: {
    countries: 'Member countries',
    both: 'In both',
    only: (name: string) => `Only in ${name}`,
    nobody: 'None',
    fields: 'Fields in common',
    noFields: 'None',
    jaccard: 'Jaccard index',
    define:
      'Countries in both, divided by the countries in at least one (Jaccard 1901): 0% where they share none, 100% where they are the same.',
    country: 'Country',
    belongs: 'Belongs to',
    bar: (first: string, both: string, second: string): string =>
      `Only the first ${first}, both ${both}, only the second ${second}`,
  },
  member: { name: 'Member', kind: 'Kind', role: 'Role', since: 'Since', evidence: 'Evidence' },
  oneKind: { country: 'Country', centre: 'Centre', organisation: 'Organisation' },
};

const vi: typeof en = {
  kinds: {
    'unesco-programme': 'Chương trình của UNESCO',
    'unesco-regional-network': 'Mạng lưới khu vực của UNESCO',
    'intergovernmental-organisation': 'Tổ chức liên chính phủ',
    'ministerial-forum': 'Diễn đàn cấp bộ trưởng',
    'thematic-network': 'Mạng lưới chuyên đề',
    initiative: 'Sáng kiến',
    'research-project': 'Dự án nghiên cứu',
    fund: 'Quỹ',
    'bilateral-programme': 'Chương trình song phương',
    'bilateral-agreement': 'Hiệp định song phương',
    trilateral: 'Hợp tác ba bên',
    'multilateral-agreement': 'Hiệp định đa phương',
  },
  forms: {
    'joint-research': 'Nghiên cứu chung',
    'forum-membership': 'Tham gia diễn đàn',
    intergovernmental: 'Liên chính phủ',
  },
  scopes: {
    global: 'Toàn cầu',
    interregional: 'Liên khu vực',
    africa: 'Châu Phi',
    'arab-states': 'Các quốc gia Ả Rập',
    'asia-pacific': 'Châu Á và Thái Bình Dương',
    asean: 'ASEAN',
    europe: 'Châu Âu',
    'latin-america-caribbean': 'Châu Mỹ Latinh và Caribe',
    mediterranean: 'Địa Trung Hải',
    mekong: 'Tiểu vùng Mekong',
    national: 'Việt Nam',
  },
  subjects: {
    'environment-energy': 'Môi trường và năng lượng',
    agriculture: 'Nông nghiệp',
    health: 'Y tế',
    digital: 'Công nghệ số',
    space: 'Vũ trụ',
  },
  roles: {
    member: 'Thành viên',
    partner: 'Đối tác',
    host: 'Chủ nhà',
    founder: 'Sáng lập',
    lead: 'Chủ trì',
    donor: 'Tài trợ',
    observer: 'Quan sát viên',
  },
  evidence: {
    source: 'Đã kiểm chứng: một trang đã đọc có nêu',
    document: 'Đã kiểm chứng: một tài liệu nguồn có nêu',
    background: 'Chưa kiểm chứng: kiến thức nền',
  },
  verified: { yes: 'Đã kiểm chứng', no: 'Chưa kiểm chứng' },
  columns: {
    name: 'Mạng lưới',
    acronym: 'Tên viết tắt',
    kind: 'Loại',
    form: 'Hình thức',
    scope: 'Phạm vi',
    fields: 'Lĩnh vực',
    lead: 'Chủ trì',
    members: 'Thành viên',
    years: 'Thời gian',
    evidence: 'Kiểm chứng',
    source: 'Nguồn',
    broad: 'Nối hầu hết các nước',
    start: 'Năm đầu',
    end: 'Năm cuối',
    value: 'Giá trị (đô la Mỹ)',
  },
  unit: 'Thành viên: quốc gia, trung tâm và tổ chức có vai trò đó',
  finding: (shown, total, research, forum, governments) =>
    `${shown} trong ${total} mạng lưới: nghiên cứu chung ${research}, tham gia diễn đàn ${forum}, liên chính phủ ${governments}`,
  opened: (name, _countries, formatted, share) =>
    `${name}: ${formatted} quốc gia thành viên, ${share} số quốc gia trong tập bản đồ`,
  openedNone: (name) => `${name}: không nguồn nào nêu quốc gia thành viên`,
  compared: (first, second, _both, formatted, index) =>
    `${first} và ${second} có chung ${formatted} quốc gia thành viên; độ trùng lặp ${index}`,
  comparedNone: (first, second) =>
    `${first} và ${second}: không nguồn nào nêu quốc gia thành viên của cả hai`,
  none: 'Không có mạng lưới nào. Hãy xóa từ tìm kiếm và các lựa chọn ở đây, hoặc bật “Bỏ qua bộ lọc”.',
  search: 'Tìm mạng lưới',
  all: 'Tất cả',
  everything: 'Bỏ qua bộ lọc',
  everythingLeft: (formatted) => `Bỏ qua bộ lọc (đang loại ${formatted})`,
  leftOut: (_count, formatted) => `Bộ lọc đang loại ${formatted} mạng lưới.`,
  outside: 'bị bộ lọc loại',
  broad: 'nối hầu hết các nước',
  broadNote: (names) =>
    `${names} nối hầu hết các nước với nhau: các biểu đồ liên kết không tính đến, trừ khi được chọn.`,
  sort: (column) => `Sắp xếp theo ${column.toLowerCase()}`,
  years: (start, end) =>
    start === null
      ? end === null
        ? 'chưa rõ'
        : `đến ${end}`
      : end === null
        ? `từ ${start}`
        : `${start}–${end}`,
  since: (year) => `từ ${year}`,
  back: 'Mọi mạng lưới',
  compareWith: 'So sánh với',
  nothing: 'không',
  compareOne: (name) => `So sánh với ${name}`,
  compare: 'So sánh',
  swap: 'Đổi chỗ hai mạng lưới',
  stop: 'Thôi so sánh',
  facts: 'Thông tin',
  note: 'Ghi chú',
  sources: 'Nguồn',
  noSource: 'Không có nguồn',
  members: 'Thành viên và các bên tham gia',
  noMembers: 'Không nguồn nào nêu các bên tham gia.',
  memberKinds: { country: 'Quốc gia', centre: 'Trung tâm', organisation: 'Tổ chức' },
  inferred: 'kiến thức nền',
  filterCountry: (name) => `Lọc theo ${name}`,
  openCentre: (name) => `Xem trung tâm ${name}`,
  value: (amount) => `${amount} đô la Mỹ`,
  share: {
    title: 'Tỷ lệ trong từng lĩnh vực',
    define:
      'Trong các địa điểm còn lại sau khi lọc, theo từng lĩnh vực. Thuộc mạng lưới: mạng lưới có nêu trung tâm đó, hồ sơ của địa điểm có nêu mạng lưới, hoặc mạng lưới gồm mọi địa điểm cùng loại. Tại nước thành viên: ít nhất một quốc gia của địa điểm là thành viên.',
    field: 'Lĩnh vực',
    belong: 'Thuộc mạng lưới',
    inMembers: 'Tại nước thành viên',
    sites: 'Địa điểm',
    of: (count, share) => `${count} (${share})`,
  },
  comparison: {
    countries: 'Quốc gia thành viên',
    both: 'Thuộc cả hai',
    only: (name) => `Chỉ thuộc ${name}`,
    nobody: 'Không có',
    fields: 'Lĩnh vực chung',
    noFields: 'Không có',
    jaccard: 'Chỉ số Jaccard',
    define:
      'Số quốc gia thuộc cả hai chia cho số quốc gia thuộc ít nhất một mạng lưới (Jaccard 1901): 0% nếu không có nước chung, 100% nếu hoàn toàn trùng nhau.',
    country: 'Quốc gia',
    belongs: 'Thuộc',
    bar: (first, both, second) => `Chỉ thứ nhất ${first}, cả hai ${both}, chỉ thứ hai ${second}`,
  },
  member: { name: 'Thành viên', kind: 'Loại', role: 'Vai trò', since: 'Từ năm', evidence: 'Kiểm chứng' },
  oneKind: { country: 'Quốc gia', centre: 'Trung tâm', organisation: 'Tổ chức' },
};

/** The words of the directory of networks: what each is, who takes part, and what two have in common. */
export const networksTexts = inLanguages({ en, vi });

/** The words of the directory in one language. */
export type NetworksTexts = typeof en;
