import type { texts as english } from '../../en/export/site-fields.ts';
import { heading } from '../../heading.ts';

/** Headings and meanings of the columns of exported tables, by the column's key. */
export const texts: typeof english = {
  id: heading('Mã', 'Mã cố định của bản ghi; dùng trong liên kết.'),
  name: heading('Tên', 'Tên bằng ngôn ngữ của tệp này nếu có nguồn ghi, nếu không thì bằng tiếng Anh.'),
  name_en: heading('Tên tiếng Anh', 'Tên bằng tiếng Anh.'),
  name_vi: heading('Tên tiếng Việt', 'Chỉ có khi một nguồn tiếng Việt ghi tên này.'),
  name_local: heading('Tên địa phương', 'Chỉ có khi một nguồn ghi tên này.'),
  kind: heading(
    'Loại',
    'Trung tâm dạng 1 hoặc 2, khu dự trữ sinh quyển, hoặc công viên địa chất toàn cầu UNESCO.',
  ),
  category: heading('Dạng', 'Của trung tâm: 1 hoặc 2; để trống khi không nguồn nào đã đọc nêu rõ.'),
  acronym: heading('Tên viết tắt', 'Của trung tâm, như nguồn ghi.'),
  field: heading('Lĩnh vực', 'Lĩnh vực khoa học.'),
  sector: heading(
    'Khối',
    'Khối của UNESCO. Khu dự trữ sinh quyển và công viên địa chất thuộc khoa học tự nhiên.',
  ),
  programme: heading('Chương trình', 'Của trung tâm: chương trình của UNESCO, ví dụ IHP.'),
  scope: heading(
    'Phạm vi',
    'Của trung tâm: toàn cầu hoặc khu vực, suy từ tên gọi; là cột kém chắc chắn nhất.',
  ),
  country: heading(
    'Quốc gia',
    'Nước chủ nhà; địa điểm xuyên biên giới ghi tất cả, cách nhau bằng dấu chấm phẩy.',
  ),
  country_iso3: heading('Mã quốc gia', 'ISO 3166-1 alpha-3.'),
  region: heading(
    'Khu vực UNESCO',
    'Của khu dự trữ và công viên theo danh sách, của trung tâm theo nước chủ nhà.',
  ),
  host: heading('Cơ quan chủ trì', 'Của trung tâm, như nguồn ghi.'),
  city: heading('Thành phố', 'Của trung tâm, như nguồn ghi.'),
  latitude: heading('Vĩ độ', 'Độ bắc, WGS 84; mỗi địa điểm một điểm, không phải ranh giới.'),
  longitude: heading('Kinh độ', 'Độ đông, WGS 84.'),
  distance_km: heading(
    'Khoảng cách (km)',
    'Theo đường chim bay, từ tâm vòng bán kính hoặc từ địa điểm nêu trong tệp này; làm tròn đến km.',
  ),
  position_precision: heading('Độ chính xác của điểm', 'Điểm này biểu thị cho vị trí nào.'),
  position_approximate: heading('Vị trí gần đúng', 'Có: vị trí chưa có nguồn, hoặc chỉ là của cả nước.'),
  position_source: heading('Nguồn của điểm', 'Tọa độ lấy từ đâu.'),
  verified: heading('Đã kiểm chứng', 'Có: một trang đã đọc có nêu địa điểm. Không: chưa có nguồn.'),
  status: heading('Tình trạng', 'Điều nguồn cho thấy; của trung tâm chỉ có giá trị kèm với năm.'),
  status_as_of: heading('Tình trạng năm', 'Của trung tâm: năm mà nguồn cho thấy tình trạng.'),
  former: heading('Trước đây', 'Có: đã chấm dứt hoặc đã rút, giữ lại làm lịch sử.'),
  year: heading('Năm', 'Năm công nhận, hoặc năm Đại hội đồng thông qua; để trống khi không nguồn nào nêu.'),
  agreement_year: heading('Hiệp định đầu tiên', 'Của trung tâm: năm ký hiệp định đầu tiên với UNESCO.'),
  resolution: heading('Nghị quyết', 'Của trung tâm: nghị quyết của Đại hội đồng.'),
  extended_years: heading('Mở rộng', 'Những năm địa điểm được mở rộng.'),
  withdrawn_year: heading('Năm rút', 'Của khu dự trữ: năm rút khỏi mạng lưới.'),
  area_ha: heading('Diện tích (ha)', 'Tính bằng héc-ta; để trống khi không nguồn nào đã đọc nêu.'),
  networks: heading('Mạng lưới', 'Các mạng lưới khu vực và những mạng lưới có ghi địa điểm.'),
  website: heading('Trang web', 'Trang của chính địa điểm.'),
  sources: heading('Nguồn', 'Các trang và tài liệu đã đọc; để trống khi chưa có nguồn.'),
  source_title: heading('Tên trong nguồn', 'Tên trung tâm đúng như nguồn ghi.'),
  note: heading('Ghi chú', 'Điều chưa chắc, các phần và lựa chọn; bằng tiếng Anh.'),
  link: heading('Liên kết', 'Mở địa điểm trong atlas.'),
};
