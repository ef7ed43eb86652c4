import type { texts as english } from '../../en/methods/tables.ts';

/** How shares, places among peers, figures of research, likeness and terms are made. */
export const texts: typeof english = {
  parts: (n) => ({
    title: 'Tỷ lệ và khoảng trống',
    formula:
      'Số địa điểm của một lĩnh vực ở một khu vực, chia cho toàn bộ lĩnh vực (tỷ lệ theo hàng) hoặc toàn bộ khu vực (tỷ lệ theo cột). Khoảng trống là lĩnh vực mà một khu vực chưa có. So với thế giới, lấy tỷ lệ ở khu vực trừ tỷ lệ trên thế giới, tính bằng điểm phần trăm.',
    lines: ['tỷ lệ = số thuộc cả hai ÷ số của toàn bộ', 'chênh lệch = tỷ lệ ở đây − tỷ lệ trên thế giới'],
    data: 'Các địa điểm mà bộ lọc để lại.',
    limits:
      'Chỉ đếm số địa điểm, không xét quy mô. Khi có ít địa điểm, thêm bớt một nơi là tỷ lệ đổi nhiều. Địa điểm thuộc nhiều nước được tính một lần ở khu vực, và ở mỗi nhóm có nước ấy.',
    example: `Trong ${n.water} trung tâm về nước có ${n.both} ở châu Phi: ${n.both} ÷ ${n.water} = **${n.ofField}** của lĩnh vực. Châu Phi có ${n.africa} trung tâm: ${n.both} ÷ ${n.africa} = **${n.ofRegion}** của khu vực. Trên thế giới ${n.water} trong ${n.centres} trung tâm là về nước, tức ${n.ofWorld}: châu Phi thấp hơn **${n.difference}** điểm phần trăm.`,
  }),
  ranks: (n) => ({
    title: 'Thứ hạng',
    formula:
      'Một cộng với số nơi cùng so sánh có số lớn hơn. Những số giống nhau đến sáu chữ số thì cùng hạng, và có ghi ngang với ai. Một nước được so với các nước ASEAN hoặc EU nếu là thành viên, nếu không thì với khu vực UNESCO của mình, và với thế giới; một khu vực được so với năm khu vực, một lĩnh vực với mười lĩnh vực.',
    lines: ['thứ hạng = 1 + số nơi có nhiều hơn'],
    data: 'Bảng các địa điểm và bảng các nước.',
    limits: `Số liệu nghiên cứu cũ hơn ${n.oldest} năm và nước không có số liệu thì không xếp hạng: số nơi được xếp hạng có ghi kèm. Số liệu của mỗi nước là của năm mới nhất của chính nước ấy. Số mạng lưới không được xếp hạng, vì bảng ấy bắt đầu từ các mạng lưới của Việt Nam.`,
    example: `Số nhà nghiên cứu trên một triệu dân ở ASEAN: ${n.list}. Không xếp hạng: ${n.old} vì quá cũ, và Timor-Leste vì không có số liệu. Ba nước có nhiều hơn Việt Nam, nên Việt Nam đứng thứ **${n.place}** trong **${n.of}** nước.`,
  }),
  research: (n) => ({
    title: 'Số liệu nghiên cứu',
    formula:
      'Lấy nguyên từ nguồn, mỗi số kèm năm. **Chi cho nghiên cứu**: mọi khoản chi cho nghiên cứu và phát triển trong nước, do bất kỳ ai chi, tính bằng phần trăm tổng sản phẩm quốc nội. **Nhà nghiên cứu**: số người trên một triệu dân. **Bài báo**: về khoa học và kỹ thuật; bài của nhiều nước được chia phần cho từng nước. **Năng lực nghiên cứu** của một đối tác là tỷ lệ các nơi khác được so sánh có ít hơn, lấy trung bình của hai số đầu; ngang nhau tính một nửa.',
    lines: ['năng lực = trung bình của ( số nơi có ít hơn ÷ số nơi khác )'],
    data: 'Chi cho nghiên cứu và nhà nghiên cứu: Ngân hàng Thế giới, World Development Indicators, theo Viện Thống kê UNESCO, CC BY 4.0. Bài báo: Trung tâm Thống kê khoa học và kỹ thuật quốc gia Hoa Kỳ, Science and Engineering Indicators.',
    limits:
      'Mỗi nước thống kê theo cách của mình và không phải năm nào cũng có. Số bài báo không gồm những gì nguồn không lập chỉ mục. Số liệu cũ hơn mười năm vẫn hiển thị nhưng không dùng để xếp hạng hay tìm đối tác.',
    example: `Việt Nam: ${n.spending}% GDP (${n.spendingYear}), ${n.researchers} nhà nghiên cứu trên một triệu dân (${n.researchersYear}), ${n.articles} bài báo (${n.articlesYear}). Năng lực của Malaysia trong các nước ASEAN, không kể Việt Nam: trong ${n.others} nước khác có số liệu, ${n.lessSpending} nước chi ít hơn, ${n.lessSpending} ÷ ${n.others} = ${n.first}; ${n.lessResearchers} nước có ít nhà nghiên cứu hơn, ${n.lessResearchers} ÷ ${n.others} = ${n.second}; trung bình là **${n.mean}**.`,
  }),
  similar: (n) => ({
    title: 'Địa điểm tương tự',
    formula:
      'Các địa điểm hiện có cùng loại và lĩnh vực: nhiều từ khóa chung nhất trước, cùng số từ khóa thì gần hơn trước. Khu dự trữ sinh quyển và công viên địa chất không có từ khóa: xếp theo mức gần.',
    data: 'Từ khóa trong bảng trung tâm, theo trang của trung tâm hoặc cơ quan chủ trì; khoảng cách trên mặt đất giữa các điểm.',
    limits:
      'Từ khóa ít và không phải trung tâm nào cũng có: từ khác cho cùng một việc không được nhận ra. Giống nhau không có nghĩa là đang hợp tác với nhau.',
    example: `Trung tâm Vật lý quốc tế, Hà Nội (vật lý, khoa học cơ bản, đào tạo sau đại học, nghiên cứu, tư vấn chính sách khoa học): ${n.list}. Hai nơi cuối có cùng số từ khóa chung; nơi gần hơn đứng trước.`,
  }),
  terms: (n) => ({
    title: 'Thời hạn của trung tâm',
    formula:
      'Ngày hiệp định gần nhất có hiệu lực, hoặc ngày ký hay gia hạn nếu chỉ biết ngày ấy, cộng với thời hạn của hiệp định. Khi không trang nào nêu thời hạn thì theo quy tắc của thời kỳ đó: sáu năm theo hướng dẫn năm 2005, tám năm với hiệp định từ tháng 3 năm 2022, theo chiến lược năm 2019. Đến trước khi hết hạn hai năm là **còn hạn**, sau đó là **sắp hết hạn**, rồi **đã qua**.',
    lines: ['hết hạn = ngày của hiệp định + thời hạn'],
    data: 'Bảng các sự kiện của trung tâm, mỗi sự kiện kèm nguồn; 33 C/Nghị quyết 90, 40 C/Nghị quyết 99 và tài liệu 40 C/79.',
    limits:
      'Không trang nào nêu ngày hết hạn: đây là số tính ra và được ghi như vậy. Không thể biết lần gia hạn chưa được công bố, nên thời hạn đã qua có thể đã được gia hạn. Với hiệp định trước tháng 10 năm 2005 mà không trang nào nêu thời hạn thì không tính.',
    example: `Trung tâm Vật lý quốc tế, Hà Nội: ký ${n.signed} nên theo quy tắc ${n.years} năm; có hiệu lực từ ${n.begins}. Thời hạn kết thúc vào **${n.ends}**, tính đến ${n.compiled}, ngày lập các bảng, là đã qua.`,
  }),
};
