import { inLanguages } from './in-languages.ts';

/** The words of the dialog about the data and the map, loaded with it. */
export const aboutTexts = inLanguages({
  en: {
    title: 'About the data and the map',
    whatTitle: 'What this is',
    what: 'An atlas of UNESCO’s category 1 and category 2 institutes and centres, the World Network of Biosphere Reserves and the UNESCO Global Geoparks. Every record names its source.',
    counts: (date: string) => `What the tables hold, as compiled on ${date}`,
    countRows: {
      present: 'present',
      former: 'former',
      unverified: 'not verified',
      approximate: 'approximate position',
      withoutYear: 'year unknown',
    },
    gapsTitle: 'What is not sure',
    gaps: [
      'Centres: no complete official list could be read. The table is a union of every centre that a source names, not the list in force; a status counts only with its date, and an “active” older than six years is shown as last known active.',
      'Centres: no source gives the date on which a status ends, and only part of the years of approval are known.',
      'Biosphere reserves: UNESCO counted 785 in September 2025. The difference comes mostly from how transboundary reserves are counted; designations of 2026 are missing.',
      'Geoparks: the year is the first year in the Global Geoparks Network where it is known.',
      'Points are one for each site, often a town or the city, never a boundary.',
    ] as readonly string[],
    mapTitle: 'Boundaries and names on the map',
    mapText:
      'In English the map follows United Nations practice as far as the data allow: disputed lines are dashed and areas of undetermined status carry no colour. In Vietnamese it shows Hoàng Sa and Trường Sa as Viet Nam names them.',
    licencesTitle: 'Sources and licences',
    licences: [
      'Base map: Natural Earth, public domain.',
      'Town coordinates: GeoNames, CC BY 4.0. Reserve coordinates: Wikidata, CC0.',
      'Research figures: World Bank and UNESCO Institute for Statistics, CC BY 4.0.',
      'Co-publications: OpenAlex, CC0.',
      'Typeface: Be Vietnam Pro, SIL Open Font License 1.1.',
      'Code: MIT licence.',
    ] as readonly string[],
  },
  vi: {
    title: 'Về dữ liệu và bản đồ',
    whatTitle: 'Đây là gì',
    what: 'Tập bản đồ các viện và trung tâm dạng 1, dạng 2 của UNESCO, Mạng lưới Khu dự trữ sinh quyển thế giới và các công viên địa chất toàn cầu UNESCO. Mỗi bản ghi đều nêu nguồn.',
    counts: (date) => `Nội dung các bảng, lập ngày ${date}`,
    countRows: {
      present: 'hiện có',
      former: 'trước đây',
      unverified: 'chưa kiểm chứng',
      approximate: 'vị trí gần đúng',
      withoutYear: 'chưa rõ năm',
    },
    gapsTitle: 'Những điều chưa chắc chắn',
    gaps: [
      'Trung tâm: không đọc được danh sách chính thức đầy đủ nào. Bảng gộp mọi trung tâm mà một nguồn nêu tên, không phải danh sách đang có hiệu lực; tình trạng chỉ có nghĩa kèm thời điểm, và “đang hoạt động” cũ hơn sáu năm được ghi là lần cuối biết còn hoạt động.',
      'Trung tâm: không nguồn nào cho biết ngày hết hạn danh hiệu, và chỉ biết một phần các năm thông qua.',
      'Khu dự trữ sinh quyển: UNESCO tính 785 khu vào tháng 9/2025. Chênh lệch chủ yếu do cách đếm khu xuyên biên giới; thiếu các khu được công nhận năm 2026.',
      'Công viên địa chất: năm ghi ở đây là năm đầu tiên trong Mạng lưới Công viên địa chất toàn cầu, khi biết được.',
      'Mỗi địa điểm chỉ có một điểm, thường là một thị trấn hoặc thành phố, không phải ranh giới.',
    ],
    mapTitle: 'Ranh giới và tên gọi trên bản đồ',
    mapText:
      'Bản tiếng Anh theo thông lệ của Liên hợp quốc trong chừng mực dữ liệu cho phép: đường tranh chấp vẽ đứt nét, vùng chưa xác định quy chế không tô màu. Bản tiếng Việt thể hiện quần đảo Hoàng Sa và quần đảo Trường Sa theo tên gọi của Việt Nam.',
    licencesTitle: 'Nguồn và giấy phép',
    licences: [
      'Bản đồ nền: Natural Earth, phạm vi công cộng.',
      'Tọa độ thành phố: GeoNames, CC BY 4.0. Tọa độ khu dự trữ: Wikidata, CC0.',
      'Số liệu nghiên cứu: Ngân hàng Thế giới và Viện Thống kê UNESCO, CC BY 4.0.',
      'Đồng công bố: OpenAlex, CC0.',
      'Phông chữ: Be Vietnam Pro, SIL Open Font License 1.1.',
      'Mã nguồn: giấy phép MIT.',
    ],
  },
});
