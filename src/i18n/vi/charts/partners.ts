import type { texts as english } from '../../en/charts/partners.ts';

/** The words of the chart of partners. */
export const texts: typeof english = {
  unit: 'Trung bình các phần được tính, mỗi phần từ 0 đến 1, trong số những nơi được so sánh',
  source:
    'Nguồn: các bảng của atlas; công bố chung theo OpenAlex (CC0); số liệu nghiên cứu theo Ngân hàng Thế giới và Viện Thống kê UNESCO',
  view: 'Hiển thị',
  views: { ranking: 'Xếp hạng', paths: 'Đường nối hai bên' },
  paths: {
    question: 'Hai bên nối với nhau thế nào?',
    from: 'Từ',
    to: 'Đến',
    show: 'Đường nối',
    unit: 'Những đường ngắn nhất qua các liên kết và mạng lưới có nguồn nêu',
    source: 'Nguồn: bảng liên kết và bảng thành viên mạng lưới',
    choose: 'Hãy chọn hai bên: nước, trung tâm hoặc mạng lưới.',
    none: (from, to) =>
      `Không liên kết hay mạng lưới nào có nguồn nêu nối ${from} với ${to}, kể cả qua nơi khác. Có thể có qua mạng lưới rộng: hãy bật lên.`,
    direct: (from, to) => `${from} và ${to} nối trực tiếp với nhau`,
    finding: (from, to, steps, count, formatted, over) =>
      `${from} và ${to}: ${steps} bước, ${count === 1 ? `một đường, qua ${over}` : `${formatted} đường, trước hết qua ${over}`}`,
    more: (_count, formatted) => `và ${formatted} đường khác cũng bấy nhiêu bước`,
    way: (formatted) => `Đường ${formatted}`,
    steps:
      'Mỗi bước là một liên kết hoặc tư cách thành viên có nguồn nêu; lấy ít bước nhất, không xét trọng số.',
    missing: 'Điều không nguồn nào nêu thì không có ở đây: hai bên vẫn có thể quen biết nhau.',
    left: 'Không tính nếu chưa bật: các mạng lưới mà hầu như nước nào cũng tham gia và mạng lưới của mọi trung tâm; riêng UNESCO luôn không tính.',
    through: 'Số đường đã nêu đi qua',
    columns: { way: 'Đường', step: 'Bước', from: 'Từ', how: 'Nối bởi', to: 'Đến' },
  },
  of: 'Cho ai',
  kinds: { country: 'Một nước', site: 'Một trung tâm', network: 'Một mạng lưới' },
  whose: { country: 'Nước', site: 'Trung tâm', network: 'Mạng lưới' },
  choose: 'Chọn …',
  finding: (name, fields, first, score, others) =>
    `${name}${fields ? `, ${fields}` : ''}: theo các phần này, đứng đầu là ${first} (${score} trên 1)${others ? `, rồi đến ${others}` : ''}`,
  noWeight: (name) => `${name}: không phần nào được tính nên không nơi nào đứng đầu`,
  nobody: (name) => `${name}: bộ lọc không còn nơi nào để so sánh. Hãy bỏ lọc khu vực hoặc nhóm nước.`,
  noSubject: {
    country: 'Hãy chọn một nước.',
    site: 'Hãy chọn một trung tâm: ở đây, trên bản đồ hoặc trong danh sách.',
    network: 'Hãy chọn một mạng lưới: ở đây hoặc trong danh mục.',
  },
  weights: 'Phần nào tính bao nhiêu',
  alike: 'mọi phần như nhau',
  weighed: (_count, formatted) => `${formatted} phần tính khác đi`,
  reset: 'Tính như nhau trở lại',
  weight: { '0': 'không tính', '1': 'tính một lần', '2': 'tính gấp đôi', '3': 'tính gấp ba' },
  parts: {
    field: 'Cùng lĩnh vực',
    complement: 'Lĩnh vực bổ sung',
    networks: 'Mạng lưới chung',
    links: 'Liên kết có nguồn nêu',
    papers: 'Công bố chung',
    growth: 'Mức tăng công bố chung',
    near: 'Gần',
    region: 'Khu vực, Nam – Nam',
    capacity: 'Năng lực nghiên cứu',
  },
  hints: {
    field:
      'Số trung tâm thuộc lĩnh vực đang lọc, nếu không lọc thì thuộc lĩnh vực cả hai cùng có; nhiều nhất là 1.',
    complement: 'Số lĩnh vực chỉ bên kia có trung tâm; nhiều nhất là 1.',
    networks:
      'Số mạng lưới cả hai cùng là thành viên; với mạng lưới là số trung bình mà mỗi thành viên cùng tham gia. Nhiều nhất là 1.',
    links:
      'Số liên kết giữa hai bên mà nguồn có nêu; nhiều nhất là 1. Liên kết không được nêu vẫn có thể tồn tại.',
    papers:
      'Số công bố của năm đủ số liệu gần nhất có tác giả ở cả hai bên, theo thang lôgarit; nhiều nhất là 1.',
    growth:
      'Công bố chung so với sáu năm trước: bằng một nửa là 0, bằng nhau là một phần ba, gấp bốn là 1. Chỉ tính khi có từ 20 công bố.',
    near: 'Khoảng cách vòng lớn giữa hai thủ đô hoặc hai trung tâm: đối cực là 0, cùng chỗ là 1.',
    region: 'Một nửa cho cùng khu vực UNESCO, một nửa cho cùng thuộc Nhóm 77.',
    capacity:
      'Vị trí trong số những nơi được so sánh về mức chi cho nghiên cứu và số nhà nghiên cứu trên một triệu dân; không dùng số liệu cũ hơn mười năm.',
  },
  reasons: {
    field: (_count, formatted, fields) => `${formatted} trung tâm ${fields}`,
    sameField: (field) => `cùng lĩnh vực ${field}`,
    complement: (names) => `có trung tâm ở lĩnh vực bên này chưa có: ${names}`,
    networks: (_count, formatted) => `${formatted} mạng lưới chung`,
    networksOnAverage: (mean) => `trung bình ${mean} mạng lưới chung với mỗi thành viên`,
    links: (_count, formatted) => `${formatted} liên kết có nguồn nêu`,
    papers: (_count, formatted, year) => `${formatted} công bố chung năm ${year}`,
    papersOfCountries: (_count, formatted, year) => `hai nước có ${formatted} công bố chung năm ${year}`,
    growth: (times, from) => `công bố chung gấp ${times} lần năm ${from}`,
    here: 'cùng một nơi',
    near: (km) => `cách ${km} km`,
    sameRegion: (share) =>
      share ? `cùng khu vực UNESCO với ${share} số nước thành viên` : 'cùng khu vực UNESCO',
    south: (share) => (share ? `cùng thuộc Nhóm 77 với ${share} số nước thành viên` : 'cùng thuộc Nhóm 77'),
    percent: (percent, year) => `chi ${percent}% GDP cho nghiên cứu (${year})`,
    researchers: (count, year) => `${count} nhà nghiên cứu trên một triệu dân (${year})`,
    none: 'không tìm thấy gì',
  },
  missing: (names) =>
    `Chưa rõ, hoặc không tính trong cùng một nước, nên lấy mức giữa của các nơi khác: ${names}.`,
  details: 'Các phần',
  rank: 'Hạng',
  name: 'Nước hoặc trung tâm',
  score: 'Điểm',
  more: (formatted) => `Xem cả ${formatted}`,
  fewer: 'Chỉ xem mười nơi đầu',
  own: (name) => `Đối tác của ${name}`,
  notes: {
    judge:
      'Đây là thứ tự theo những gì đã biết, không phải lời khuyên: ai có thể và muốn hợp tác thì chỉ con người mới xét được.',
    method:
      'Mỗi phần được đưa về thang từ 0 đến 1 trong số những nơi được so sánh; điểm là trung bình theo trọng số.',
    narrow: 'Bộ lọc lĩnh vực, khu vực và nhóm nước có tác dụng; mạng lưới rộng chỉ được tính khi bật.',
  },
  broad: 'Mạng lưới rộng',
  found: (what) => `Tìm thấy: ${what}`,
};
