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
  changes: {
    title: (previous) => `Có gì mới so với bản ${previous}`,
    none: 'Các bảng không khác bản trước.',
    loading: 'Đang tải những điểm mới …',
    failed: 'Không tải được những điểm mới.',
    retry: 'Thử lại',
    columns: {
      rows: 'số dòng',
      added: 'dòng thêm',
      removed: 'dòng bỏ',
      filled: 'ô điền thêm',
      changed: 'ô sửa',
      emptied: 'ô xóa',
      columns: 'cột mới',
    },
    newTable: 'bảng mới',
  },
  tables: {
    centres: 'Trung tâm',
    histories: 'Sự kiện của trung tâm',
    papers: 'Bài báo của trung tâm',
    reserves: 'Khu dự trữ sinh quyển',
    geoparks: 'Công viên địa chất',
    countries: 'Các nước',
    capitals: 'Thủ đô',
    networks: 'Mạng lưới',
    members: 'Thành viên mạng lưới',
    links: 'Liên kết hợp tác',
    documents: 'Tài liệu nguồn',
    statements: 'Nội dung các tài liệu nguồn',
    procedure: 'Quy trình của UNESCO đối với trung tâm dạng 2',
    indicators: 'Chỉ số',
    events: 'Dòng thời gian',
    copublications: 'Đồng công bố giữa hai nước',
    totals: 'Đồng công bố của từng nước',
  },
  package: {
    title: 'Dữ liệu để tải về',
    link: (megabytes) =>
      `Toàn bộ bảng dữ liệu kèm chú giải (ZIP${megabytes === null ? '' : `, ${megabytes}\u00a0MB`})`,
    text: 'Các bảng dạng CSV, nguồn của chúng, yêu cầu của các giấy phép, mọi thay đổi theo dòng và cột (CHANGELOG.md), và datapackage.json để phần mềm đọc; bằng tiếng Anh.',
  },
  methods:
    'Khoảng cách, đối tác, thứ hạng, thời hạn và mọi con số được tính ra, mỗi số kèm công thức, giới hạn và một ví dụ để tự tính lại:',
  documentsTitle: 'Các tài liệu nguồn',
  documents:
    'Năm tài liệu về các trung tâm khoa học của UNESCO và hợp tác của Việt Nam là một nguồn riêng: những gì tài liệu nói được ghi lại từng điểm một.',
  gapsTitle: 'Những điều chưa chắc chắn',
  gaps: [
    'Trung tâm: không đọc được danh sách chính thức đầy đủ nào. Bảng gộp mọi trung tâm mà một nguồn nêu tên, không phải danh sách đang có hiệu lực; tình trạng chỉ có nghĩa kèm thời điểm, và “đang hoạt động” cũ hơn sáu năm được ghi là lần cuối biết còn hoạt động.',
    'Trung tâm: không nguồn nào nêu ngày hết thời hạn. Khi biết ngày của hiệp định hoặc lần gia hạn, thời điểm dự kiến hết hạn được tính theo quy tắc của thời kỳ đó và ghi rõ là số tính; lần gia hạn không được công bố thì không thấy được. Một phần các năm thông qua và phần lớn nghị quyết chưa được biết.',
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
    'Điểm của một số trung tâm: © những người đóng góp OpenStreetMap, ODbL 1.0.',
    'Số liệu nghiên cứu và dân số: Ngân hàng Thế giới và Viện Thống kê UNESCO, CC BY 4.0.',
    'Đồng công bố: OpenAlex, CC0.',
    'Phông chữ: Be Vietnam Pro, SIL Open Font License 1.1.',
    'Mã nguồn: giấy phép MIT.',
  ],
};
