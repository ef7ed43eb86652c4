import type { texts as english } from '../../en/proposal/words.ts';

/** The words of which proposals are made. */
export const texts: typeof english = {
  kicker: 'Bản nháp đề xuất',
  title: (country, subject) => `${country}: một trung tâm dạng 2 về ${subject}?`,
  naturalSciences: 'khoa học tự nhiên',
  all: 'một trong mười lĩnh vực',
  host: (name) => `Cơ quan chủ trì: ${name}`,
  noHost: 'Chưa nêu cơ quan chủ trì',
  judge:
    'Bản nháp tính từ các bảng công khai. Bản này không kết luận nên lập trung tâm hay cơ quan chủ trì làm được hay không: con người phải xét.',
  sections: {
    question: 'Câu hỏi',
    gap: 'Khoảng trống hiện nay',
    gain: 'Điều sẽ thay đổi',
    candidates: 'So sánh các địa điểm',
    partners: 'Ai có thể là đối tác',
    steps: 'Quy trình của UNESCO đòi hỏi gì',
    risks: 'Rủi ro và điều chưa biết',
    fields: 'Mọi lĩnh vực ở mọi khu vực',
  },
  question: (subject, country, host) =>
    `Có nên đề xuất với UNESCO một trung tâm về ${subject} tại ${country}${host ? `, do ${host} chủ trì` : ''}?`,
  thought: (places) => `Địa điểm giả định: ${places}.`,
  notThought: 'Chưa đặt địa điểm nào trên bản đồ: so sánh các thành phố của nước này.',
  notMeasured: 'Khoảng cách là đường chim bay; không nói trung tâm làm được gì, cho ai.',
  within: (share, country, subject, km) =>
    `${share} dân số ${country} sống trong vòng ${km} km quanh một trung tâm về ${subject}`,
  elsewhere: (region, inRegion, inWorld) => `; ở ${region} là ${inRegion}, trên thế giới là ${inWorld}.`,
  nobody: (country) => `Các bảng không có điểm dân cư nào ở ${country}: không tính được ai ở đó.`,
  centres: (_count, formatted, own, ownFormatted, country) =>
    `Tính ${formatted} trung tâm, ${own === 0 ? `không có trung tâm nào ở ${country}` : `trong đó ${ownFormatted} ở ${country}`}.`,
  noCentres: (subject) => `Các bảng không có trung tâm nào về ${subject} đang hoạt động.`,
  parts: { region: 'Khu vực UNESCO của nước này', world: 'Thế giới' },
  unit: (km) => `Tỷ lệ dân số theo khoảng cách tới trung tâm gần nhất; bên phải là trong vòng ${km} km`,
  cities: (names) => `Thành phố xa nhất: ${names}.`,
  places: (names) => `Nơi xa nhất: ${names}.`,
  cityAt: (city, km) => `${city} ${km} km`,
  fields: (km) => `Tỷ lệ dân số trong vòng ${km} km quanh một trung tâm của lĩnh vực`,
  gain: (country, inCountry, inWorld, km) =>
    `Trong vòng ${km} km quanh một trung tâm sẽ có thêm ${inCountry} ở ${country}, thêm ${inWorld} trên thế giới.`,
  noGain: (km) => `Không có thêm ai vào trong vòng ${km} km quanh một trung tâm; vẫn có người ở gần hơn.`,
  losing: (names) => `Khi đó là gần nhất của ít người hơn: ${names}.`,
  losingLine: (name, before, after) => `${name} ${after} thay vì ${before}`,
  put: 'Hãy đặt tối đa ba địa điểm trên bản đồ ở biểu đồ khoảng cách: điều sẽ thay đổi được nêu ở đây.',
  map: (country) =>
    `Các nước quanh ${country}, tô theo khoảng cách của một nửa dân số, cùng các địa điểm giả định`,
  columns: {
    part: 'Dân số của',
    now: (km) => `Trong vòng ${km} km hiện nay`,
    later: 'Khi có thêm',
    medianNow: 'Một nửa trong vòng, hiện nay',
    medianThen: 'Khi có thêm',
    place: 'Địa điểm',
    gain: (km) => `Thêm trong vòng ${km} km`,
    gainHome: 'Trong đó ở trong nước',
    median: 'Một nửa dân số nước trong vòng',
    nearest: 'Trung tâm gần nhất hiện nay',
    step: 'Bước',
    asked: 'Đòi hỏi',
    rule: 'Theo',
    field: 'Lĩnh vực',
  },
  candidates: {
    thought: 'Các địa điểm giả định, từng nơi một.',
    ranked: (country, km, apart) =>
      `Các thành phố ở ${country}, theo số người ở bất cứ đâu sẽ vào trong vòng ${km} km; cách nhau từ ${apart} km.`,
    none: (km) => `Không thành phố nào ở đó đưa thêm ai vào trong vòng ${km} km.`,
  },
  atPlace: (place, km) => `cách ${place} ${km} km`,
  farAway: 'xa mọi điểm dân cư',
  noneCounts: 'không có trung tâm nào',
  km: (km) => `${km} km`,
  nearest: (name, km) => `${name}, ${km} km`,
  partners: {
    none: 'Các bảng không có nơi nào để so sánh.',
    line: (reasons) => `: ${reasons}.`,
    method: 'Mọi phần tính như nhau; có thể tính khác đi trong biểu đồ đối tác.',
  },
  rules: {
    'strategy-2019': 'chiến lược 2019',
    'strategy-2013': 'chiến lược 2013*',
    'ihp-2012': 'chương trình thủy văn 2012*',
  },
  replaced: (date) =>
    `* Đã được thay bằng chiến lược 2019 mà phần tương ứng chưa đọc được: cần hỏi lại trước khi dựa vào. Các trang được đọc ngày ${date}. Ở đây không nêu thủ tục trong nước.`,
  risks: {
    noHost: 'Chưa nêu cơ quan chủ trì: chỉ được đề xuất cơ quan đã có sẵn.',
    host: (name) =>
      `Chưa xét ${name} có đủ tư cách pháp nhân, thành tích và nguồn lực hay không: các bảng không có thông tin.`,
    notMember: (country) =>
      `Theo các bảng, ${country} không phải thành viên UNESCO: chỉ quốc gia thành viên được đề xuất.`,
    unknownMember: (country) => `Các bảng không cho biết ${country} có phải thành viên UNESCO không.`,
    own: (country, _count, formatted, subject) =>
      `${country} đã có ${formatted} trung tâm về ${subject}: thêm một trung tâm để làm gì?`,
    unknown: (_count, formatted) =>
      `Có ${formatted} trung tâm của lĩnh vực mà không nguồn nào cho biết còn hoạt động hay không`,
    unknownShare: (share, country, now, km) =>
      `; nếu tất cả còn hoạt động thì hiện nay ${share} dân số ${country} ở trong vòng ${km} km, thay vì ${now}.`,
    unknownSame: '; nếu tất cả còn hoạt động thì tỷ lệ này không đổi.',
    terms: (_ending, endingWritten, passed) =>
      `Trong số được tính, thời hạn (tính ra) của ${endingWritten} trung tâm hết trong hai năm tới, của ${passed} đã qua mà chưa rõ gia hạn: khoảng trống có thể rộng hơn.`,
    known: (share, country) =>
      `${share} dân số ${country} sống ở những nơi mà nguồn có nêu tên; số còn lại được coi là phân bố như vậy.`,
    knownNot: (country) => `Không có tổng dân số của ${country}.`,
    missing: (names) => `Các bảng không có: ${names}.`,
    old: (names) => `Cũ hơn mười năm: ${names}.`,
    noField: 'Chưa chọn một lĩnh vực: đề xuất với UNESCO là về một lĩnh vực.',
    atSea: (_count, formatted) => `${formatted} địa điểm giả định nằm trên biển hoặc xa mọi điểm dân cư.`,
    abroad: (_count, formatted, country) =>
      `${formatted} địa điểm giả định nằm gần một điểm dân cư ngoài ${country} hơn cả.`,
    papers: 'Không tải được số liệu đồng công bố: các đối tác được xếp hạng không có số liệu này.',
    list: 'Các bảng gồm mọi trung tâm có nguồn nêu tên: không có danh sách công khai nào về các trung tâm hiện hành mà máy đọc được.',
  },
  figures: {
    share: (country, km) => `dân số ${country} trong vòng ${km} km quanh một trung tâm`,
    gain: (km) => `người thêm vào trong vòng ${km} km, trên thế giới`,
    median: (country) => `một nửa dân số ${country} ở gần bằng hoặc gần hơn`,
    centres: () => 'trung tâm được tính, trên thế giới',
  },
  sources: {
    people: 'Natural Earth, các điểm dân cư, phân bổ theo tổng dân số năm 2024 của Ngân hàng Thế giới',
  },
  briefing: {
    summary: 'Bản nháp đề xuất dưới dạng bài trình bày: hãy sửa và xét.',
    titleNotes: 'Trước hết nói ai hỏi và cần quyết định điều gì. Atlas chỉ soạn nháp; con người phải xét.',
    gapNotes: 'Khoảng cách là đường chim bay, không nói trung tâm làm được gì.',
    gap: (country, share, km) => `${country}: ${share} dân số trong vòng ${km} km`,
    gain: (home, world) => `Gần hơn: ${home} trong nước, ${world} trên thế giới`,
    best: (place, people, km) => `Một địa điểm thêm được nhiều nhất: ${place}, ${people} trong vòng ${km} km`,
    host: (name) => `Cơ quan chủ trì ${name}: chưa xét`,
    noHost: 'Chưa nêu cơ quan chủ trì',
    own: 'Đã có trung tâm của lĩnh vực này',
    unknown: 'Có trung tâm chưa rõ còn hoạt động hay không',
    terms: 'Có trung tâm đã hoặc sắp hết thời hạn',
    places: 'Chỉ biết một phần nơi người dân sống',
    candidatesNotes: 'Từng nơi một. Hãy kiểm tra ở đó có cơ quan chủ trì.',
    partnersNotes: 'Thứ tự theo những gì đã biết, không phải lời khuyên.',
    stepsNotes: 'Bước có dấu * theo chiến lược đã được thay: cần hỏi lại trước khi trình bày.',
    risksNotes: 'Nói rõ điều chưa biết thì phần còn lại mới đáng tin.',
    sources: 'Cơ sở của bài này',
    sourcesText: 'Số liệu được tính từ các bảng của atlas.',
  },
};
