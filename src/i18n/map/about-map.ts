import { inLanguages } from '../in-languages.ts';

/** What the map is made of, and what each choice of boundaries and names does. */
export const aboutMapTexts = inLanguages({
  en: {
    worldviews: 'Two choices of boundaries and names',
    worldviewsIntro:
      'Under “Layers” the reader chooses; the choice stands in the link and is named on every exported map. English begins with United Nations practice, Vietnamese with Viet Nam’s.',
    aspect: 'On the map',
    un: 'United Nations practice',
    vn: 'Viet Nam',
    rows: [
      {
        aspect: 'The two archipelagos in the sea east of Viet Nam',
        un: '“Paracel Islands” and “Spratly Islands”, without colour and without attribution',
        vn: '“Hoang Sa Archipelago (Viet Nam)” and “Truong Sa Archipelago (Viet Nam)”, named at every zoom, drawn as islets and coloured with Viet Nam; every exported map of Viet Nam shows both, in an inset where they do not fit',
      },
      { aspect: 'That sea', un: '“South China Sea”', vn: '“East Sea”' },
      {
        aspect: 'Everything else',
        un: 'as below',
        vn: 'the same: the data differ in nothing else',
      },
    ],
    common: 'What both have in common',
    commonRows: [
      'Boundaries that are disputed or not determined are dashed, lines of control are dotted. Claimed lines, maritime lines and lines between parts of one country are not drawn.',
      'Areas of undetermined status belong to no country here: they are never coloured and cannot be chosen. Among them are Jammu and Kashmir, Aksai Chin, Arunachal Pradesh, Abyei, the Ilemi Triangle, the southern Kurils, East Jerusalem and Kosovo (in the sense of Security Council resolution 1244 (1999)).',
      'Crimea is drawn with Ukraine, the Golan with the Syrian Arab Republic, and Western Sahara by itself.',
      'Hala’ib and a few smaller disputed areas are not set apart in the source, and so not here.',
      'Sites keep the country that UNESCO states for them, whatever the map shows beneath.',
    ],
    caution:
      'These attributions are this atlas’s reading of the practice of the United Nations and of Viet Nam’s. No authority has confirmed them: before official use, let a competent person check the map that you show.',
    projections: 'Projections',
    projectionRows: [
      'The globe shows the Earth as it is, a half at a time.',
      'The flat map is Mercator’s: shapes are right, areas grow towards the poles.',
      'Equal Earth, around Greenwich or the Pacific, and the two polar maps (Lambert’s azimuthal) keep all areas in proportion: use them to compare shares. A polar map shows one half of the Earth; sites on the other half are not on it.',
    ],
    sources: 'Sources',
    sourceRows: [
      'countries 1:10 million (release 5.1.2); lakes, rivers, ice, islands, reefs, places, disputed areas and boundary lines (release 4.0.0); names and classes of boundaries (5.1). Public domain.',
      'the copy of the countries that was used (commit e4736f6).',
      'the copy of everything else (commit 9026645).',
    ],
    changes:
      'Changed for this atlas: countries cut into units by political status; Viet Nam’s and some other names and label points corrected; simplified for small scales, the finer detail coming as the reader zooms in. Nothing of it is fit for measuring boundaries.',
  },
  vi: {
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
        aspect: 'Mọi nội dung khác',
        un: 'như dưới đây',
        vn: 'giống hệt: dữ liệu không khác ở điểm nào nữa',
      },
    ],
    common: 'Điểm chung của hai lựa chọn',
    commonRows: [
      'Ranh giới đang tranh chấp hoặc chưa xác định vẽ đứt nét, đường kiểm soát vẽ chấm. Không vẽ đường yêu sách, đường trên biển và đường phân chia bên trong một nước.',
      'Vùng chưa xác định quy chế không thuộc nước nào ở đây: không bao giờ được tô màu và không thể chọn. Trong đó có Jammu và Kashmir, Aksai Chin, Arunachal Pradesh, Abyei, Tam giác Ilemi, nam quần đảo Kuril, Đông Jerusalem và Kosovo (theo tinh thần Nghị quyết 1244 (1999) của Hội đồng Bảo an).',
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
      'Equal Earth, quanh kinh tuyến gốc hoặc Thái Bình Dương, và hai bản đồ cực (phương vị Lambert) giữ đúng tỉ lệ diện tích: hãy dùng khi so sánh tỉ trọng. Bản đồ cực chỉ thể hiện một nửa Trái Đất; địa điểm ở nửa kia không có trên đó.',
    ],
    sources: 'Nguồn',
    sourceRows: [
      'các nước tỉ lệ 1:10 triệu (bản 5.1.2); hồ, sông, băng, đảo, rạn san hô, địa danh, vùng tranh chấp và đường biên giới (bản 4.0.0); tên và phân loại ranh giới (5.1). Thuộc phạm vi công cộng.',
      'bản sao dữ liệu các nước đã dùng (commit e4736f6).',
      'bản sao các dữ liệu còn lại (commit 9026645).',
    ],
    changes:
      'Đã thay đổi cho atlas này: các nước được cắt thành đơn vị theo quy chế chính trị; sửa tên và vị trí nhãn của Việt Nam và một số nơi khác; giản lược cho tỉ lệ nhỏ, càng phóng gần càng chi tiết. Không dùng để đo đạc ranh giới.',
  },
});
