import type { FactId } from '../../../model/register/known/facts.ts';
import { byId } from '../../by-id.ts';
import type { texts as english } from '../../en/known/unknowns.ts';

/** Where most things of a centre were looked for. */
const CENTRES =
  'bản lưu trang của UNESCO, của trung tâm và của cơ quan chủ trì, báo chí và công báo, tìm theo tên từng trung tâm';

/** The words of the page of what is not known. */
export const texts: typeof english = {
  intro: (edition) =>
    `Đếm từ bản dữ liệu ${edition}. Một dữ kiện là đã biết khi có nguồn nêu và nó còn đúng: tình trạng cũ hơn sáu năm, thời hạn đã qua mà chưa thấy gia hạn, tọa độ chỉ ở mức thành phố hay thị trấn đều coi là chưa biết. Không tính các trung tâm đã chấm dứt và khu dự trữ đã rút.`,
  gapsTitle: 'Khoảng trống theo dữ kiện và khu vực',
  kind: 'Đếm loại nào',
  gapsNote: (_count, formatted) =>
    `${formatted} địa điểm. Mỗi ô cho biết bao nhiêu địa điểm có dữ kiện, trên số địa điểm được hỏi; tỷ lệ làm tròn xuống. Bấm vào ô để mở danh sách những nơi còn thiếu.`,
  fact: 'Dữ kiện',
  everywhere: 'Toàn thế giới',
  ofAsked: (known, asked) => `${known} trên ${asked}`,
  lack: (_count, formatted) => `, ${formatted} địa điểm còn thiếu`,
  notAsked: 'không hỏi',
  listTitle: (fact, place, missing, asked) => `${fact}, ${place}: chưa biết ${missing} trên ${asked}`,
  looked: (where) => `Đã tìm mà không thấy trong: ${where}.`,
  places: byId<FactId>({
    category: 'các danh sách lưu trữ của UNESCO và trang của các ban chuyên môn',
    nameVi: 'các trang và văn bản tiếng Việt',
    host: CENTRES,
    summary: CENTRES,
    city: CENTRES,
    address: 'bản lưu trang của trung tâm và của cơ quan chủ trì',
    point:
      'OpenStreetMap tháng 10 năm 2015, Wikidata và các trang có in tọa độ của địa điểm, trung tâm hoặc cơ quan chủ trì',
    approval: `văn kiện Đại hội đồng trong phạm vi bản lưu còn giữ, và ${CENTRES}`,
    resolution:
      'văn kiện Đại hội đồng và Hội đồng Chấp hành, mà bản lưu chỉ giữ phần đầu, cùng các hiệp định, luật và báo cáo có trích dẫn',
    agreement: `${CENTRES}, và các cơ sở dữ liệu điều ước`,
    term: `${CENTRES}, và các cơ sở dữ liệu điều ước`,
    status:
      'danh sách tháng 5 năm 2025 của UNESCO theo sổ đăng ký ROR, báo cáo các cuộc họp và trang của trung tâm',
    website: 'bản lưu trang của UNESCO, của địa điểm hoặc cơ quan chủ trì, và của các mạng lưới',
    email: 'bản lưu trang của trung tâm',
    languages: 'bản lưu trang của trung tâm',
    year: 'các danh sách của UNESCO và của các ủy ban quốc gia',
    area: 'bản lưu trang của UNESCO và của địa điểm, các ủy ban quốc gia và bách khoa thư; không lấy diện tích của vườn quốc gia có ranh giới khác',
    verified: 'bản lưu trang của UNESCO, các ủy ban quốc gia và bách khoa thư',
  }),
  closeList: 'Đóng danh sách',
  showAll: (formatted) => `Hiện cả ${formatted}`,
  wantedTitle: (formatted) => `${formatted} dữ kiện cần tìm nhất`,
  wantedRule: (facts) =>
    `Mỗi trung tâm dạng 2 đang hoạt động có một dữ kiện: điều đầu tiên còn chưa biết trong dãy: ${facts}. Việt Nam đứng trước, rồi đến ASEAN, rồi phần còn lại của thế giới; trong mỗi nhóm, trước hết là thời hạn đã qua mà chưa thấy gia hạn, rồi thời hạn hoàn toàn chưa biết, rồi các dữ kiện khác theo dãy trên; nếu ngang nhau thì trung tâm có tình trạng cũ nhất đứng trước.`,
  noneWanted: 'Không có: mọi trung tâm dạng 2 đang hoạt động đều đã đủ các dữ kiện này.',
  passed: (date) => `đã hết: ${date}; chưa tìm thấy lần gia hạn nào`,
  noAgreement: 'không nguồn nào đã đọc ghi ngày của hiệp định',
  seen: (year) => `tình trạng của năm ${year}`,
  tableNote: 'Ghi chú trong bảng:',
  correctTitle: 'Cách gửi đính chính',
  correct:
    'Nút “Bổ sung” ở đây, hoặc trên thẻ của một địa điểm bất kỳ, soạn sẵn một đoạn văn bản nêu bảng, dòng, cột, giá trị hiện có và nguồn của nó, có chỗ cho giá trị mới và trang nêu giá trị ấy. Hãy sao chép và chuyển cho người quản lý bản atlas bạn đang dùng: ở đây không có địa chỉ nhận. Người đó nhập vào bảng số liệu như data/tables/README.md hướng dẫn.',
};
