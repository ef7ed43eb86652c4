import type { texts as english } from '../../en/methods/cooperation.ts';

/** How partners, ways between two, shared works and networks are measured. */
export const texts: typeof english = {
  partners: (n) => ({
    title: 'Đối tác',
    formula:
      'Mỗi phần được đưa về thang từ 0 đến 1 trong số những nơi được so sánh: với một nước là các nước khác, với một mạng lưới là các nước ngoài mạng lưới, với một trung tâm là các trung tâm khác hiện có. Điểm là trung bình các phần *v* theo trọng số *w*, từ 0 đến 3. Phần chưa rõ lấy mức giữa (trung vị) của các nơi đã rõ và được ghi chú; công bố chung của hai trung tâm trong một nước cũng vậy. Mạng lưới rộng chỉ được tính khi bật.',
    lines: ['điểm = Σ *w* *v* ÷ Σ *w*'],
    table: {
      head: ['Phần', 'Đếm gì', 'Cách đưa về thang từ 0 đến 1'],
      rows: [
        [
          'cùng lĩnh vực',
          'số trung tâm của bên kia thuộc lĩnh vực đang lọc, nếu không lọc thì thuộc lĩnh vực cả hai cùng có',
          '÷ mức nhiều nhất',
        ],
        [
          'lĩnh vực bổ sung',
          'số lĩnh vực chỉ bên kia có trung tâm; không xét khi tìm cho một trung tâm',
          '÷ mức nhiều nhất',
        ],
        [
          'mạng lưới chung',
          'số mạng lưới về lĩnh vực đang lọc mà cả hai là thành viên; với một mạng lưới là trung bình trên các thành viên',
          '÷ mức nhiều nhất',
        ],
        [
          'liên kết có nguồn nêu',
          'số liên kết giữa hai bên mà nguồn có nêu, trừ liên kết của trung tâm với nước chủ nhà',
          '÷ mức nhiều nhất',
        ],
        [
          'công bố chung',
          'số công bố của năm đủ số liệu gần nhất có tác giả ở cả hai nước',
          'ln(1 + *n*) ÷ mức nhiều nhất',
        ],
        [
          'mức tăng công bố chung',
          'gấp mấy lần sáu năm trước, chỉ tính khi có từ 20 công bố',
          '(log₂ của số lần + 1) ÷ 3, từ 0 đến 1',
        ],
        ['gần', 'cung vòng lớn giữa hai thủ đô, hoặc hai trung tâm', '1 − *d* ÷ (π *R*)'],
        ['khu vực, Nam – Nam', 'cùng khu vực UNESCO; cùng thuộc Nhóm 77', 'mỗi điều một nửa'],
        [
          'năng lực nghiên cứu',
          'mức chi cho nghiên cứu, số nhà nghiên cứu trên một triệu dân, không cũ hơn mười năm',
          'tỷ lệ các nơi khác có ít hơn, trung bình của hai số',
        ],
      ],
    },
    data: 'Các bảng trung tâm, mạng lưới và thành viên, liên kết, thủ đô, đồng công bố (OpenAlex, CC0), các nước.',
    limits:
      'Đây là thứ tự theo những gì các bảng có, không phải lời khuyên. Điều không nguồn nào nêu thì thiếu; nước và trung tâm được tìm hiểu nhiều hơn vì thế mà nổi hơn. Mọi giá trị tùy thuộc vào những nơi được so sánh: đổi khu vực, nhóm nước hay lĩnh vực thì tính lại.',
    example: `Việt Nam, khoa học về nước, các nước ASEAN, chỉ tính mạng lưới chung, công bố chung và mức gần, mỗi phần một lần. Malaysia có chung ${n.networks} mạng lưới về nước, nhiều nhất là Thái Lan với ${n.mostNetworks}: ${n.networks} ÷ ${n.mostNetworks} = ${n.networksValue}. Có chung ${n.papers} công bố năm ${n.year}, nhiều nhất là Thái Lan với ${n.mostPapers}: ln ${n.papersPlus} ÷ ln ${n.mostPapersPlus} = ${n.papersValue}. Kuala Lumpur cách Hà Nội ${n.km} km: 1 − ${n.km} ÷ ${n.halfWay} = ${n.nearValue}. Trung bình là (${n.networksValue} + ${n.papersValue} + ${n.nearValue}) ÷ 3 = **${n.score}**.`,
  }),
  paths: (n) => ({
    title: 'Đường nối hai bên',
    formula:
      'Những đường ngắn nhất trong đồ thị hợp tác (xem “Mạng lưới hợp tác”): ít bước nhất, mỗi bước là một liên kết hoặc một tư cách trong mạng lưới mà nguồn có nêu, không xét trọng số. Cùng số bước thì nêu trước những đường có nhiều điều được nêu hơn; tất cả đều được đếm.',
    data: 'Bảng liên kết và bảng thành viên mạng lưới.',
    limits:
      'UNESCO không được coi là một bước; mạng lưới của mọi trung tâm và những mạng lưới mà hầu như nước nào cũng tham gia cũng vậy, trừ khi bật mạng lưới rộng. Điều không nguồn nào nêu thì thiếu.',
    example: `Từ ASEAN đến Ủy hội sông Mê Công quốc tế có **${n.count}** đường hai bước: qua Campuchia, Lào, Myanmar, Thái Lan và Việt Nam, là những nước cả hai cùng ghi tên.`,
  }),
  works: (n) => ({
    title: 'Đồng công bố',
    formula:
      'Số công bố trong một năm có tác giả ở cả hai nước; mỗi công bố được tính trọn cho từng cặp nước của nó. Tỷ lệ của một đối tác là số công bố với đối tác ấy chia cho mọi công bố của nước có tác giả nước ngoài. Mức tăng là số công bố của một năm chia cho số của một năm trước đó.',
    lines: [
      'tỷ lệ = công bố với đối tác ÷ mọi công bố có tác giả nước ngoài',
      'mức tăng = công bố nay ÷ công bố trước',
    ],
    data: 'OpenAlex (CC0), đếm ngày 27 tháng 8 năm 2024. Khi đó các năm từ 2022 chưa có đủ số liệu: nếu không chọn năm khác thì hiển thị năm liền trước.',
    limits:
      'Một công bố có tác giả ở ba nước được tính ở cả ba cặp, nên các tỷ lệ cộng lại quá 100% và không thể cộng công bố của nhiều nước. Công bố không phải là dự án: nó cho biết ai cùng viết, không cho biết ai chi tiền.',
    example: `Năm ${n.year}, Việt Nam có ${n.with} công bố chung với Hoa Kỳ trong ${n.total} công bố có tác giả nước ngoài: ${n.with} ÷ ${n.total} = **${n.share}**. Năm ${n.from} có ${n.withThen}: ${n.with} ÷ ${n.withThen} = gấp **${n.times}** lần.`,
  }),
  graph: () => ({
    title: 'Mạng lưới hợp tác',
    formula:
      'Hai đồ thị không hướng. **Hợp tác** nối các nước, trung tâm, tổ chức, khu vực và mạng lưới: do tham gia mạng lưới, hoặc do liên kết có nguồn nêu. **Các nước** nối hai nước bằng những mạng lưới cả hai là thành viên và những liên kết giữa hai bên. Với đồ thị có *n* nút và *m* cạnh:',
    table: {
      head: ['Chỉ số', 'Công thức', 'Cách đọc'],
      rows: [
        ['số kết nối (bậc)', 'số nút láng giềng *k*', 'làm việc với bao nhiêu nút khác'],
        [
          'độ trung gian',
          'trung bình, trên mọi cặp nút khác, của tỷ lệ các đường ngắn nhất đi qua nút ấy',
          'thường nằm giữa các nút khác đến đâu: tâm của hình sao là 1, đầu mút là 0',
        ],
        ['mật độ', '2 *m* ÷ (*n* (*n* − 1))', 'tỷ lệ các cạnh có thể có đã có; nên đọc ở đồ thị các nước'],
        [
          'cụm',
          'cách chia mà phương pháp Louvain không tìm được độ mô-đun *Q* cao hơn, có trọng số',
          'ai làm việc với nhau nhiều hơn với phần còn lại',
        ],
        [
          'cầu nối',
          'nút mà nếu bỏ đi thì phần đồ thị của nó rời ra',
          'ai một mình nối các nhóm; có ghi bao nhiêu nút sẽ bị tách',
        ],
      ],
    },
    data: 'Các bảng mạng lưới, thành viên và liên kết. Định nghĩa: Freeman 1977 và 1978, Newman và Girvan 2004, Blondel và cộng sự 2008, Hopcroft và Tarjan 1973.',
    limits:
      'Thiếu một cạnh là thiếu một điều được nêu. Bốn mạng lưới rộng nối hầu như mọi nước với nhau nên chỉ được tính khi bật. Các cụm là một cách chia tốt trong nhiều cách.',
    example:
      'Một mạng lưới có ba thành viên và không có gì khác: mạng lưới có 3 kết nối, mỗi thành viên có 1. Với cả 3 cặp thành viên, mọi đường ngắn nhất đều đi qua mạng lưới: độ trung gian của nó là **1**, của thành viên là 0. Mật độ: 2 × 3 ÷ (4 × 3) = **0,5**.',
  }),
};
