import { inLanguages } from '../in-languages.ts';
import { plural } from '../plural.ts';

/** A measure between 0 and 1 needs two decimals, one more than other measures. */
const indexFormat = (language: string) => {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return (value: number) => format.format(value);
};

/** The words of the matrix of countries and regions. */
export const matrixTexts = inLanguages({
  en: {
    index: indexFormat('en-GB'),
    level: 'Rows and columns',
    levels: { country: 'Countries', region: 'Regions' },
    order: 'Order',
    orders: { cluster: 'Cluster', region: 'Region', degree: 'Partners', name: 'Name' },
    show: 'Count',
    shows: { both: 'Both', networks: 'Networks', links: 'Links' },
    all: (count: string) => `All ${count}`,
    broad: (names: string) => `Count broad networks too, with their countries: ${names}`,
    withCountries: (name: string, formatted: string) => `${name} (${formatted})`,
    units: {
      both: 'Shared networks and stated links of each pair',
      networks: 'Networks of which both are members',
      links: 'Stated links of each pair',
    },
    unitOfRegions: 'summed over pairs of countries',
    networks: (count: number, formatted: string) =>
      plural(count, formatted, 'shared network', 'shared networks'),
    /** Of regions: each pair of countries that shares a network counts. */
    networkTimes: (count: number, formatted: string) =>
      `networks shared ${plural(count, formatted, 'time', 'times')}`,
    links: (count: number, formatted: string) => plural(count, formatted, 'stated link', 'stated links'),
    nothing: 'nothing shared',
    pair: (one: string, other: string) => `${one} and ${other}`,
    cell: (pair: string, shared: string) => `${pair}: ${shared}`,
    regionCell: (pair: string, total: string, shared: string) => `${pair}: ${total} (${shared})`,
    names: (list: string, more: number, formatted: string) =>
      more > 0 ? `${list} and ${formatted} more` : list,
    types: (list: string) => `Links: ${list}`,
    within: (region: string) => `Within ${region}`,
    pairsOf: (pairs: string, possible: string) => `${pairs} of ${possible} pairs of countries`,
    country: (name: string, degree: number, formatted: string, strongest: string) =>
      `${name}: ${plural(degree, formatted, 'partner', 'partners')}${strongest && `, most with ${strongest}`}`,
    region: (name: string, formatted: string) => `${name} (${formatted})`,
    cluster: (number: string) => `Cluster ${number}`,
    mostly: (cluster: string, count: string, region: string) => `${cluster} (${count}): mostly ${region}`,
    mixed: (cluster: string, count: string) => `${cluster} (${count})`,
    hasLinks: 'with stated links',
    finding: (pair: string, shared: string) => `${pair} share most: ${shared}`,
    findingEqual: (pair: string, more: number, formatted: string, shared: string) =>
      `${pair} and ${plural(more, formatted, 'other pair', 'other pairs')} share most: ${shared}`,
    findingOf: (name: string, other: string, shared: string, partners: number, formatted: string) =>
      `${name} shares most with ${other}: ${shared}; it has ${plural(partners, formatted, 'partner', 'partners')}`,
    findingWithin: (region: string, shared: string) => `Most is shared within ${region}: ${shared}`,
    none: 'Nothing is shared.',
    empty: 'No two countries share a network or link that passes the filters. Lift a filter to see more.',
    rowsShown: (shown: string, total: string) => `${shown} of ${total} countries`,
    notes: {
      broadLeftOut: (networks: string) => `Without the broad ${networks}.`,
      otherLinks: (count: number, formatted: string) =>
        `${plural(count, formatted, 'link joins', 'links join')} no two countries.`,
      withoutYear: (count: number, formatted: string) =>
        `${plural(count, formatted, 'link', 'links')} without a year left out.`,
      rowsOfTable: (shown: string, total: string) =>
        `The table here holds the strongest ${shown} of ${total} pairs, the CSV file all of them.`,
      missing: 'Empty cell: nothing stated in the sources read.',
    },
    columns: {
      country: 'Country',
      other: 'Other country',
      region: 'Region',
      otherRegion: 'Other region',
      networks: 'Shared networks',
      links: 'Stated links',
      names: 'Names of the networks',
      times: 'Networks shared (times)',
      pairs: 'Pairs that share',
      possible: 'Pairs of countries',
      degree: 'Partners (degree)',
      share: 'Share of all others',
      strength: 'Strength',
      betweenness: 'Betweenness',
      participation: 'Participation',
      cluster: 'Cluster',
      cutOff: 'Cut off without it',
    },
    cellsLabel: (shown: string) =>
      `Cells of the matrix, ${shown} countries. Arrow keys go from cell to cell, Enter filters by both countries.`,
    cellsRole: 'matrix',
    measures: 'Measures',
    terms: {
      nodes: 'Countries',
      edges: 'Pairs that share',
      density: 'Density',
      components: 'Components',
      clusters: 'Clusters',
      modularity: 'Modularity',
      betweenness: 'Betweenness (participation)',
      bridges: 'Bridges',
    },
    definitions: {
      nodes: 'Nodes of the graph: countries that are members of a network shown, or at an end of a link.',
      edges: 'Edges: pairs of countries with at least one shared network or stated link.',
      density: 'Share of all possible pairs that share something (Wasserman and Faust 1994).',
      components: 'Parts of the graph that no edge joins to each other (Hopcroft and Tarjan 1973).',
      clusters:
        'Groups that work together more than with the rest: Louvain method, with weights (Blondel et al. 2008). One good division among several.',
      modularity:
        'How much more lies inside the clusters than chance would put there; above 0.3 worth a look (Newman and Girvan 2004).',
      betweenness:
        'Share of the shortest paths between other countries that pass through the country (Freeman 1977). Participation: 0 where all partners are of one cluster, near 1 where they spread over many (Guimerà and Amaral 2005).',
      bridges: 'Countries without which others would be cut off from the rest (articulation points).',
    },
    between: (share: string, participation: string) => `${share} (${participation})`,
    bridge: (name: string, count: number, formatted: string) =>
      `${name}: without it ${plural(count, formatted, 'country loses', 'countries lose')} touch`,
    noBridge: 'None: no single country holds others to the rest.',
    standingFacts: (degree: string, strength: string, betweenness: string, participation: string) =>
      `${degree} partners, strength ${strength}, betweenness ${betweenness}, participation ${participation}`,
    tableOf: 'Table and CSV',
    tables: { pairs: 'Pairs', measures: 'Measures' },
  },
  vi: {
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
    findingOf: (name, other, shared, _partners, formatted) =>
      `${name} có nhiều điểm chung nhất với ${other}: ${shared}; tổng cộng ${formatted} đối tác`,
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
      betweenness: 'Độ trung gian',
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
      modularity: 'Độ mô-đun',
      betweenness: 'Độ trung gian (hệ số tham gia)',
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
      `${degree} đối tác, cường độ ${strength}, độ trung gian ${betweenness}, hệ số tham gia ${participation}`,
    tableOf: 'Bảng và CSV',
    tables: { pairs: 'Các cặp', measures: 'Số đo' },
  },
});

/** The words of the matrix in one language. */
export type MatrixTexts = (typeof matrixTexts)['en'];
