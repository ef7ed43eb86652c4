import { inLanguages } from '../in-languages.ts';

/** What stands above a column, and what the column means. */
interface Heading {
  readonly label: string;
  readonly meaning: string;
}

const heading = (label: string, meaning: string): Heading => ({ label, meaning });

/** Headings and meanings of the columns of exported tables, by the column's key. */
export const siteFieldTexts = inLanguages({
  en: {
    id: heading('Id', 'Stable identifier of the record; stands in links.'),
    name: heading('Name', 'Name in the language of this file where a source gives it, otherwise in English.'),
    name_en: heading('Name in English', 'Name in English.'),
    name_vi: heading('Name in Vietnamese', 'Only where a Vietnamese source gives it.'),
    name_local: heading('Local name', 'Only where a source gives it.'),
    kind: heading('Kind', 'Category 1 or 2 centre, biosphere reserve, or UNESCO Global Geopark.'),
    category: heading('Category', 'Of centres: 1 or 2; empty where no source read states it.'),
    acronym: heading('Acronym', 'Of centres, as the source writes it.'),
    field: heading('Field', 'Field of science.'),
    sector: heading('Sector', 'Sector of UNESCO. Reserves and geoparks belong to the natural sciences.'),
    programme: heading('Programme', 'Of centres: the UNESCO programme, e.g. IHP.'),
    scope: heading('Scope', 'Of centres: global or regional, as read from the title; the least firm column.'),
    country: heading('Country', 'Host country; of transboundary sites all, parted by a semicolon.'),
    country_iso3: heading('Country code', 'ISO 3166-1 alpha-3.'),
    region: heading(
      'UNESCO region',
      'Of reserves and geoparks as listed, of centres that of the host country.',
    ),
    host: heading('Host institution', 'Of centres, as the source writes it.'),
    city: heading('City', 'Of centres, as the source writes it.'),
    latitude: heading('Latitude', 'Degrees north, WGS 84; one point for a site, never its boundary.'),
    longitude: heading('Longitude', 'Degrees east, WGS 84.'),
    position_precision: heading('Precision of the point', 'What the point stands for.'),
    position_approximate: heading(
      'Approximate point',
      'Yes: the point is background knowledge, or only the country’s.',
    ),
    position_source: heading('Source of the point', 'Where the point comes from.'),
    verified: heading('Verified', 'Yes: a page that was read names the site. No: background knowledge only.'),
    status: heading('Status', 'What the source showed; of centres it counts only together with its year.'),
    status_as_of: heading('Status as of', 'Of centres: the year in which the source showed the status.'),
    former: heading('Former', 'Yes: ceased or withdrawn, kept as history.'),
    year: heading(
      'Year',
      'Of designation, or of approval by the General Conference; empty where no source gives it.',
    ),
    agreement_year: heading('First agreement', 'Of centres: the year of the first agreement with UNESCO.'),
    resolution: heading('Resolution', 'Of centres: the resolution of the General Conference.'),
    extended_years: heading('Extended', 'Years in which the site was extended.'),
    withdrawn_year: heading('Withdrawn', 'Of reserves: the year of withdrawal.'),
    area_ha: heading('Area (ha)', 'In hectares; empty where no source read gives it.'),
    networks: heading('Networks', 'Regional networks, and networks that list the site.'),
    website: heading('Website', 'The site’s own.'),
    sources: heading(
      'Sources',
      'Pages and documents that were read; empty where the row is background knowledge.',
    ),
    source_title: heading('Title in the source', 'The centre’s title exactly as the source writes it.'),
    note: heading('Note', 'Doubts, parts and choices; in English.'),
    link: heading('Link', 'Opens the site in the atlas.'),
  },
  vi: {
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
    position_precision: heading('Độ chính xác của điểm', 'Điểm này biểu thị cho vị trí nào.'),
    position_approximate: heading(
      'Vị trí gần đúng',
      'Có: điểm dựa trên hiểu biết chung, hoặc chỉ là của cả nước.',
    ),
    position_source: heading('Nguồn của điểm', 'Tọa độ lấy từ đâu.'),
    verified: heading(
      'Đã kiểm chứng',
      'Có: một trang đã đọc có nêu địa điểm. Không: chỉ dựa trên hiểu biết chung.',
    ),
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
    sources: heading('Nguồn', 'Các trang và tài liệu đã đọc; để trống khi chỉ dựa trên hiểu biết chung.'),
    source_title: heading('Tên trong nguồn', 'Tên trung tâm đúng như nguồn ghi.'),
    note: heading('Ghi chú', 'Điều chưa chắc, các phần và lựa chọn; bằng tiếng Anh.'),
    link: heading('Liên kết', 'Mở địa điểm trong atlas.'),
  },
});
