import type { texts as english } from '../../en/map/about-map.ts';

/** What the map is made of, and what each choice of boundaries and names does. */
export const texts: typeof english = {
  worldviews: 'Hai lựa chọn về ranh giới và địa danh',
  worldviewsIntro:
    'Người đọc chọn trong mục “Lớp bản đồ”; lựa chọn nằm trong liên kết và được ghi trên mọi bản đồ xuất ra. Bản tiếng Anh mặc định theo thông lệ của Liên hợp quốc, bản tiếng Việt theo Việt Nam.',
  aspect: 'Trên bản đồ',
  un: 'Thông lệ của Liên hợp quốc',
  vn: 'Việt Nam',
  rows: [
    {
      aspect: 'Hai quần đảo trên biển phía đông Việt Nam',
      un: '“Quần đảo Hoàng Sa” và “Quần đảo Trường Sa”, không tô màu và không quy cho nước nào',
      vn: '“Quần đảo Hoàng Sa (Việt Nam)” và “Quần đảo Trường Sa (Việt Nam)”, ghi tên ở mọi mức phóng, vẽ các đảo và tô màu cùng Việt Nam; mọi bản đồ Việt Nam xuất ra đều có cả hai quần đảo, trong khung phụ nếu không đủ chỗ',
    },
    {
      aspect: 'Vùng biển này',
      un: '“Biển Đông”; trong bản tiếng Anh là “South China Sea”',
      vn: '“Biển Đông”; trong bản tiếng Anh là “East Sea”',
    },
    {
      aspect: 'Hồng Kông, Ma Cao, Đài Loan',
      un: '“Hồng Kông (Trung Quốc)” và “Ma Cao (Trung Quốc)” theo M49, danh mục quốc gia và khu vực của Liên hợp quốc; “Đài Loan (tỉnh của Trung Quốc)” theo ISO 3166-1',
      vn: '“Hồng Kông (Trung Quốc)”, “Ma Cao (Trung Quốc)”, “Đài Loan (Trung Quốc)”',
    },
    {
      aspect: 'Mọi nội dung khác',
      un: 'như dưới đây',
      vn: 'giống hệt: dữ liệu không khác ở điểm nào nữa',
    },
  ],
  common: 'Điểm chung của hai lựa chọn',
  commonRows: [
    'Ranh giới đang tranh chấp hoặc chưa xác định vẽ đứt nét, đường kiểm soát vẽ chấm. Không vẽ đường yêu sách, đường trên biển và đường phân chia bên trong một nước.',
    'Vùng chưa xác định quy chế không thuộc nước nào ở đây: không bao giờ được tô màu và không thể chọn. Trong đó có Jammu và Kashmir, Aksai Chin, Arunachal Pradesh, Abyei, Tam giác Ilemi, nam quần đảo Kuril, Đông Jerusalem và Kosovo (theo tinh thần Nghị quyết 1244 (1999) của Hội đồng Bảo an).',
    'Kosovo được ghi là “Kosovo (Nghị quyết 1244)”. Danh sách, biểu đồ và tệp xuất ra, nơi không có lựa chọn này, gọi tên quốc gia và khu vực bằng tiếng Anh theo Liên hợp quốc, bằng tiếng Việt theo Việt Nam.',
    'Crimea được vẽ cùng Ukraina, Cao nguyên Golan cùng Cộng hòa Ả Rập Syria, Tây Sahara được vẽ riêng.',
    'Hala’ib và vài vùng tranh chấp nhỏ hơn không được tách riêng trong nguồn, nên ở đây cũng vậy.',
    'Mỗi địa điểm giữ nguyên quốc gia mà UNESCO nêu, dù nền bản đồ thể hiện thế nào.',
  ],
  caution:
    'Cách quy thuộc này là cách atlas hiểu thông lệ của Liên hợp quốc và của Việt Nam, chưa được cơ quan nào xác nhận: trước khi dùng chính thức, hãy để người có thẩm quyền kiểm tra bản đồ sẽ trình bày.',
  projections: 'Phép chiếu',
  projectionRows: [
    'Quả địa cầu thể hiện Trái Đất như thực, mỗi lần một nửa.',
    'Bản đồ phẳng dùng phép chiếu Mercator: hình dạng đúng, diện tích phóng to dần về hai cực.',
    'Equal Earth, quanh kinh tuyến gốc hoặc Thái Bình Dương, và hai bản đồ cực (phương vị Lambert) giữ đúng tỷ lệ diện tích: hãy dùng khi so sánh tỷ trọng. Bản đồ cực chỉ thể hiện một nửa Trái Đất; địa điểm ở nửa kia không có trên đó.',
  ],
  sources: 'Nguồn',
  sourceRows: [
    'các nước tỷ lệ 1:10 triệu (bản 5.1.2); hồ, sông, băng, đảo, rạn san hô, địa danh, vùng tranh chấp và đường biên giới (bản 4.0.0); tên và phân loại ranh giới (5.1). Thuộc phạm vi công cộng.',
    'bản sao dữ liệu các nước đã dùng (commit e4736f6).',
    'bản sao các dữ liệu còn lại (commit 9026645).',
  ],
  changes:
    'Đã thay đổi cho atlas này: các nước được cắt thành đơn vị theo quy chế chính trị; sửa tên và vị trí nhãn của Việt Nam và một số nơi khác; giản lược cho tỷ lệ nhỏ, càng phóng gần càng chi tiết. Không dùng để đo đạc ranh giới.',
};
