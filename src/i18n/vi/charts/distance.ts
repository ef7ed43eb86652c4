import type { texts as english } from '../../en/charts/distance.ts';

const rounded = new Intl.NumberFormat('vi', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
});

const people = (count: number) => `${rounded.format(count)} người`;

/** The words of the chart of distances to the nearest centre. */
export const texts: typeof english = {
  people,
  rounded: (count) => rounded.format(count),
  world: 'Thế giới',
  all: 'Mọi lĩnh vực',
  naturalSciences: 'Chung các ngành khoa học tự nhiên',
  finding: ({ subject, part, share, km }) =>
    `${subject}, ${part}: ${share} dân số ở trong vòng ${km} km quanh một trung tâm`,
  farthest: (city, km) => `; thành phố xa nhất là ${city}, ${km} km`,
  findingYears: ({ subject, part, km, first, from, last, to }) =>
    `${subject}, ${part}: trong vòng ${km} km quanh một trung tâm có ${from} dân số vào năm ${first}, ${to} vào năm ${last}`,
  findingFields: ({ field, region, share, km }) =>
    `Ít nhất trong vòng ${km} km quanh một trung tâm: ${field} ở ${region}, ${share} dân số`,
  findingNone: (none, all, km) =>
    `Ở ${none} trên ${all} cặp lĩnh vực và khu vực, không ai sống trong vòng ${km} km quanh một trung tâm`,
  findingWhatIf: ({ subject, part, count, km, from, to }) =>
    `${subject}, ${part}: thêm ${count} trung tâm thì ${to} dân số ở trong vòng ${km} km, thay vì ${from}`,
  findingNoWhatIf: ({ subject, part }) => `${subject}, ${part}: ai sẽ ở gần hơn nếu có thêm một trung tâm?`,
  nobody: 'Không có ai được tính ở phần thế giới này. Hãy bỏ một bộ lọc về nơi.',
  noCentre: (subject) =>
    `${subject}: không còn trung tâm nào để đo tới. Hãy chọn lĩnh vực khác, tính cả trung tâm chưa rõ tình trạng, hoặc bỏ bộ lọc năm.`,
  unit: 'Tỷ lệ dân số theo khoảng cách đường chim bay tới trung tâm gần nhất',
  unitMandate:
    'Tỷ lệ dân số theo khoảng cách đường chim bay tới trung tâm gần nhất có nhiệm vụ bao gồm khu vực UNESCO của họ',
  unitFields: (km) => `Tỷ lệ dân số trong vòng ${km} km quanh một trung tâm của lĩnh vực`,
  unitYears: 'Tỷ lệ dân số theo khoảng cách, các trung tâm hiện có theo năm phê duyệt',
  source:
    'Trung tâm: các bảng Auspices. Dân số: các điểm dân cư của Natural Earth, phân bổ theo tổng dân số năm 2024 của Ngân hàng Thế giới',
  notes: {
    centres: (_count, formatted) => `${formatted} trung tâm, dù ở đâu; chỉ tính bộ lọc về nơi và về năm.`,
    standing: {
      active: 'Chỉ tính trung tâm đang hoạt động, không tính trung tâm chưa rõ tình trạng hoặc đã chấm dứt.',
      unknown: 'Tính cả trung tâm chưa rõ tình trạng, không tính trung tâm đã chấm dứt.',
      ceased: 'Tính cả trung tâm chưa rõ tình trạng và đã chấm dứt.',
    },
    undated: (_count, formatted) =>
      `${formatted} trung tâm không rõ năm phê duyệt nên không được tính vào năm nào.`,
    known: (share) =>
      `${share} số dân này sống ở những nơi mà nguồn có nêu tên; số còn lại được coi là phân bố như vậy.`,
    line: 'Khoảng cách là đường chim bay, không phải đường đi; không cho biết ai được đến trung tâm.',
    fill: 'Quốc gia trên bản đồ được tô theo khoảng cách mà một nửa dân số không vượt quá.',
    filled: 'Bản đồ đang tô theo số địa điểm; bỏ lựa chọn đó để xem khoảng cách.',
    mandate:
      'Trung tâm khu vực chỉ tính cho khu vực UNESCO của mình, trung tâm toàn cầu tính cho mọi khu vực; dân số của khu vực không có trung tâm nào được xếp ngoài mọi khoảng cách.',
    thought: (count) => `${count} trung tâm chỉ là giả định.`,
    unknown: (code) => `Liên kết hỏi về “${code}”, ở đây không có.`,
    land: 'Đất liền không kể châu Nam Cực, chia thành các ô khoảng 3.090 km².',
    territories: 'Vùng lãnh thổ không có trong bảng quốc gia chỉ được tính vào thế giới.',
  },
  subject: 'Lĩnh vực',
  view: 'Hiển thị',
  views: { people: 'Dân số', fields: 'Lĩnh vực × khu vực', years: 'Năm', whatif: 'Giả định' },
  within: 'Trong vòng',
  km: (km) => `${km} km`,
  unserved: 'không có trung tâm',
  standing: 'Trung tâm',
  standings: { active: 'Đang hoạt động', unknown: '+ chưa rõ', ceased: '+ đã chấm dứt' },
  by: 'Đo tới',
  bys: { nearest: 'Trung tâm gần nhất', mandate: 'Gần nhất theo nhiệm vụ' },
  classes: (from, to) =>
    from === null ? `tới ${to} km` : to === null ? `trên ${from} km` : `${from}–${to} km`,
  rows: { people: 'Dân số', land: 'Đất liền', now: 'Hiện nay', added: 'Khi có thêm' },
  segment: (row, name, share, amount) => `${row}, ${name}: ${share}, ${amount}`,
  area: (km2) => `${km2} km²`,
  onlyClass: (name) => `Chỉ xem những nơi cách ${name}`,
  countries: 'Quốc gia, theo khoảng cách của một nửa dân số',
  cities: 'Thành phố, xa nhất trước',
  country: (name, km, share, range) =>
    `${name}: một nửa dân số ở xa hơn ${km} km; ${share} trong vòng ${range} km. Bấm để lọc`,
  city: (name, km, centre) => `${name}: cách ${centre} ${km} km. Bấm để xem trên bản đồ`,
  none: 'Không có nơi nào.',
  more: (_count, formatted) => `còn ${formatted} trong bảng số liệu`,
  cell: (field, region, share, _count, formatted, km) =>
    `${field}, ${region}: ${share} dân số trong vòng ${km} km quanh một trong ${formatted} trung tâm`,
  noCentres: (field) => `${field}: không có trung tâm`,
  year: (year, share, km, _count, formatted) =>
    `${year}: ${share} dân số trong vòng ${km} km quanh ${formatted} trung tâm`,
  play: (first) => `Chạy từ ${first}`,
  pause: 'Tạm dừng',
  goOn: 'Tiếp tục',
  again: 'Chạy lại',
  stop: 'Dừng và trở lại như trước',
  whatIf: {
    intro:
      'Đặt tối đa ba trung tâm ở nơi bạn muốn để xem khoảng cách của ai thay đổi. Kết quả không cho biết trung tâm có thể hoạt động ở đó hay không.',
    points: 'Các trung tâm giả định',
    remove: (name) => `Bỏ: ${name}`,
    clear: 'Bỏ tất cả',
    near: (place, km) => `cách ${place} ${km} km`,
    inPlace: (place) => place,
    middle: 'Ở giữa bản đồ',
    pick: 'Chọn trên bản đồ',
    picking: 'Bấm vào bản đồ …',
    stopPicking: 'Thôi chọn trên bản đồ',
    selected: (name) => `Tại ${name}`,
    search: 'Một thành phố, thị trấn',
    searchHint: 'Huế, Nairobi …',
    add: 'Đặt ở đây',
    notFound: 'Không có nơi này. Hãy chọn một nơi trong danh sách.',
    full: 'Tối đa ba trung tâm. Hãy bỏ một để đặt nơi khác.',
    gain: 'Ai sẽ ở gần hơn',
    come: (amount, km) => `Thêm ${amount} trong vòng ${km} km`,
    nobody: 'Không ai ở phần thế giới này sẽ ở gần hơn.',
    countries: 'Các quốc gia có nhiều người ở gần hơn nhất',
    countryLine: (name, amount, before, after) =>
      `${name}: ${amount} ở gần hơn; một nửa dân số trong vòng ${after}, thay vì ${before}`,
    countryLineNew: (name, amount, after) =>
      `${name}: ${amount} ở gần hơn; một nửa dân số trong vòng ${after}, trước đó không có trung tâm nào được tính`,
    losing: 'Các trung tâm sẽ là gần nhất của ít người hơn',
    losingLine: (name, before, after) => `${name}: gần nhất của ${after}, thay vì ${before}`,
    sea: 'trên biển hoặc xa mọi điểm dân cư',
    proposal: 'Soạn nháp đề xuất',
  },
  candidates: {
    title: 'Thành phố ứng viên',
    intro: (part, km) => `Các nơi ở ${part}, theo số dân ở đó sẽ vào trong vòng ${km} km`,
    world: 'Hãy lọc theo khu vực, nhóm hoặc quốc gia để xếp hạng các nơi ở đó; cả thế giới mất vài giây.',
    run: 'Xếp hạng các nơi',
    cancel: 'Hủy',
    progress: (share) => `Đang thử các nơi … ${share}`,
    inPage:
      'Trình duyệt không khởi động được tiến trình phụ nên trang tự thử các nơi, từng phần một, và lâu hơn.',
    failed: 'Không xếp hạng được. Hãy thử lại.',
    single: 'Một trung tâm: chính xác',
    greedy: 'Lần lượt từng trung tâm: tham lam, có thể có bộ tốt hơn',
    row: (name, amount) => `${name}: ${amount}`,
    put: (name) => `Đặt trung tâm ở ${name}`,
    putAll: 'Đặt các nơi này',
    none: 'Không nơi nào ở phần thế giới này đưa thêm ai vào trong khoảng cách đó.',
  },
  columns: {
    country: 'Quốc gia',
    people: 'Dân số',
    known: 'Trong đó ở nơi có nêu tên',
    median: 'Một nửa dân số trong vòng, km',
    within: (km) => `Trong vòng ${km} km`,
    beyond: (km) => `Ngoài ${km} km`,
    city: 'Đông dân nhất',
    cityKm: 'Cách, km',
    nearest: 'Trung tâm gần nhất',
    field: 'Lĩnh vực',
    region: 'Khu vực',
    centres: 'Trung tâm',
    year: 'Năm',
    before: 'Một nửa trong vòng, km, hiện nay',
    after: 'Một nửa trong vòng, km, khi có thêm',
    nearer: 'Số người ở gần hơn',
  },
  thoughtOf: (number) => `giả định, số ${number}`,
};
