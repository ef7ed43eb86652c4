import type { texts as english } from '../en/about.ts';

/** The words of the dialog about the data and the map, loaded with it. */
export const texts: typeof english = {
  title: 'Về dữ liệu và bản đồ',
  whatTitle: 'Đây là gì',
  what: 'Tập bản đồ các viện và trung tâm dạng 1, dạng 2 của UNESCO, Mạng lưới Khu dự trữ sinh quyển thế giới và các công viên địa chất toàn cầu UNESCO. Mỗi bản ghi đều nêu nguồn.',
  counts: (edition) => `Nội dung các bảng: bản dữ liệu ${edition}`,
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
};
