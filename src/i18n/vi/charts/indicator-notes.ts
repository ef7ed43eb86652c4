/**
 * The notes of the figures in Vietnamese, part by part: the table has them in English only, parted by semicolons.
 * Of addresses only the host is left.
 */
export const NOTES: Readonly<Record<string, string>> = {
  'as of November 2015': 'tính đến tháng 11/2015',
  'about 98 in vietnamnet.vn, which names the Foreign Ministry as its source':
    'vietnamnet.vn, dẫn Bộ Ngoại giao, ghi khoảng 98',
  'the press of August 2017 repeats the number (plo.vn)': 'báo chí tháng 8/2017 nhắc lại con số này (plo.vn)',
  'the page says basic sciences and counts two of Viet Nam among them':
    'trang nguồn ghi là khoa học cơ bản, trong đó có hai trung tâm của Việt Nam',
  'lower bound': 'mức tối thiểu',
  'upper bound': 'mức tối đa',
  approximate: 'số gần đúng',
  estimate: 'số ước tính',
  target: 'mục tiêu',
  'target, approximate': 'mục tiêu, số gần đúng',
  'target, to be reached before 2030': 'mục tiêu, cần đạt trước năm 2030',
  'year assumed, the article is undated': 'năm do chúng tôi giả định, bài viết không ghi ngày',
  'year may be earlier': 'số liệu có thể của năm trước đó',
  'year of the article': 'năm của bài viết',
  'last year, exact year not stated': 'bài viết chỉ ghi “năm ngoái”, không nêu rõ năm nào',
  'year 2020 is background': 'năm 2020 chưa có nguồn, bài viết không nêu',
  'since 2008': 'từ năm 2008',
  'not named': 'bài viết không nêu tên',
  'public pages of 2019 count 36': 'các trang công khai năm 2019 đếm được 36',
  'basic sciences and engineering, earth, ecology, science policy, water':
    'khoa học cơ bản và kỹ thuật, trái đất, sinh thái, chính sách khoa học, nước',
  'ICTP and IHE Delft': 'ICTP và IHE Delft',
  'IHE Delft left category 1 at the end of 2016 (background)':
    'IHE Delft không còn là trung tâm dạng 1 từ cuối năm 2016 (chưa có nguồn)',
  'Malaysia, Thailand, Indonesia': 'Malaysia, Thái Lan, Indonesia',
  ISTIC: 'đó là ISTIC',
  'review passed in November 2013': 'vượt qua kỳ đánh giá tháng 11/2013',
  'range 8-10': 'trong khoảng 8–10',
  'talent and advanced training, postgraduate training, postdoctoral training, programmes with selection, management and grants':
    'đào tạo tài năng và nâng cao, đào tạo sau đại học, đào tạo sau tiến sĩ, chương trình có tuyển chọn, quản lý và cấp học bổng',
  'the source document calls them goals of UNESCO': 'tài liệu nguồn gọi là mục tiêu của UNESCO',
  'they are of the United Nations': 'thực ra là của Liên Hợp Quốc',
  'as stated at the meeting of 18 January 2024 (the ministry text prints 18 January 2023)':
    'theo buổi làm việc ngày 18/01/2024 (bài của Bộ in ngày 18/01/2023)',
  'as stated at the meeting of 18 January 2024 (printed 2023)':
    'theo buổi làm việc ngày 18/01/2024 (bài in năm 2023)',
  'four since April 2025 with Lang Son': 'bốn từ tháng 4/2025, khi có thêm Lạng Sơn',
  'ICP and ICRTM': 'ICP và ICRTM',
  'other accounts: about 60 national officials': 'nguồn khác: khoảng 60 quan chức các nước',
  'science, technology, innovation, digital transformation':
    'khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số',
  'IEA World Energy Investment 2023': 'theo báo cáo Đầu tư năng lượng thế giới 2023 của IEA',
  'said to be nearly double the ratio of five years before':
    'theo bài viết, gần gấp đôi tỷ lệ của 5 năm trước',
  'stated as nearly double the ratio of five years before':
    'bài viết ghi là gần gấp đôi tỷ lệ của 5 năm trước',
  'the source document says of 133': 'tài liệu nguồn ghi là trong 133 nền kinh tế',
  'WIPO 2025 counts 139 economies and 133 is the 2024 count':
    'WIPO xếp hạng 139 nền kinh tế năm 2025; 133 là con số của năm 2024',
  '139 in 2025 according to WIPO': '139 vào năm 2025 theo WIPO',
  '133 in 2024': '133 vào năm 2024',
  'of 132 economies (vnews.gov.vn)': 'trong 132 nền kinh tế (vnews.gov.vn)',
  'against 46th in 2023': 'so với hạng 46 năm 2023',
  'WIPO also ranks Viet Nam 44th in 2024, so unchanged over the last year':
    'năm 2024 WIPO cũng xếp Việt Nam hạng 44, tức là không đổi so với năm liền trước',
  'higher than the UNESCO world figure of about 1.9 (background)':
    'cao hơn con số khoảng 1,9 của UNESCO cho toàn thế giới (chưa có nguồn)',
  'January to June 2025': 'tháng 1 đến tháng 6/2025',
  'against the first half of 2024': 'so với nửa đầu năm 2024',
  'the document puts it after the share of GDP and does not say whether the share or the value grew':
    'tài liệu nêu sau tỷ trọng trong GDP và không nói rõ tỷ trọng hay giá trị tăng',
  'the document calls it revenue of the digital economy, but the ministry figure for 2024 of 151.86 billion USD is the revenue of the digital technology (ICT) industry (baodautu.vn)':
    'tài liệu gọi là doanh thu kinh tế số, nhưng con số 151,86 tỷ USD năm 2024 của Bộ là doanh thu ngành công nghiệp công nghệ số (baodautu.vn)',
  'of the revenue of 2024': 'tính trên doanh thu năm 2024',
  'see the note on that figure': 'xem ghi chú của con số đó',
  'stated as leading ASEAN, no figure printed': 'bài viết ghi là dẫn đầu ASEAN, không in con số',
  'State, scientists, enterprises, farmers': 'Nhà nước, nhà khoa học, doanh nghiệp, nông dân',
  'Thailand, Indonesia, Viet Nam': 'Thái Lan, Indonesia, Việt Nam',
  'joint research, forum membership, intergovernmental':
    'nghiên cứu chung, tham gia diễn đàn, liên chính phủ',
  'strategy for socio-economic development to 2020': 'Chiến lược phát triển kinh tế - xã hội đến năm 2020',
};
