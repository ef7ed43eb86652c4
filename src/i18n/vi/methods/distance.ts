import type { texts as english } from '../../en/methods/distance.ts';

/** How distances to the nearest centre, and what follows from them, are measured. */
export const texts: typeof english = {
  distance: (n) => ({
    title: 'Khoảng cách tới trung tâm gần nhất',
    formula: `Độ dài cung vòng lớn giữa hai điểm, trên mặt cầu có bán kính trung bình của Trái Đất *R* = ${n.radius} km, với vĩ độ φ và kinh độ λ. Trung tâm gần nhất là trung tâm có *d* nhỏ nhất, dù ở nước nào.`,
    lines: ['*d* = 2 *R* arcsin √( sin²(Δφ/2) + cos φ₁ cos φ₂ sin²(Δλ/2) )'],
    data: 'Vị trí các trung tâm: bảng trung tâm, gồm những trung tâm thuộc lĩnh vực đang xét và đang hoạt động (kể cả đang xét gia hạn); có thể tính thêm trung tâm chưa rõ tình trạng và trung tâm đã chấm dứt. Nơi ở của dân: xem “Dân số theo nơi ở”.',
    limits: `Đây là đường chim bay, không phải đường bộ, đường bay hay một chuyến đi; không cho biết ai được dùng hay đang dùng trung tâm. Trái Đất không phải mặt cầu: so với elipxoit WGS 84, độ dài lệch nhiều nhất ${n.off}, ở gần xích đạo theo hướng bắc – nam. Phần lớn vị trí trung tâm chỉ đúng đến thành phố.`,
    example: `Suva (${n.fromLat}° nam, ${n.fromLng}° đông) và trung tâm về nước gần nhất là ICHARM ở Tsukuba (${n.toLat}° bắc, ${n.toLng}° đông): Δφ = ${n.dLat}°, Δλ = ${n.dLng}°; sin²(Δφ/2) = ${n.sinLat}, cos φ₁ cos φ₂ sin²(Δλ/2) = ${n.cosFrom} × ${n.cosTo} × ${n.sinLng} = ${n.product}; √${n.sum} = ${n.root}, có arcsin bằng ${n.arc}; *d* = 2 × ${n.radius} × ${n.arc} = **${n.km} km**.`,
  }),
  people: (n) => ({
    title: 'Dân số theo nơi ở',
    formula:
      'Mỗi điểm dân cư đại diện cho số dân của nó theo nguồn (*p*), nhân với tổng dân số của nước (*T*), chia cho dân số mọi điểm dân cư của nước ấy. Nhờ vậy mỗi nước có trọng số đúng bằng dân số của mình.',
    lines: ['số dân của một nơi = *p* × *T* ÷ Σ*p*'],
    data: `Các điểm dân cư của Natural Earth, ${n.places} nơi có dân; tổng dân số năm 2024 của Ngân hàng Thế giới. Tỷ lệ dân của một nước sống ở những nơi mà chính nguồn có nêu (Σ*p* ÷ *T*) ghi bên cạnh kết quả.`,
    limits: `${n.named} dân số thế giới sống ở những nơi này; số còn lại được coi là ở cách trung tâm xa gần như dân các nơi đó của cùng nước. Đối chiếu với 130.000 nơi của GeoNames phân bổ theo cùng cách, tỷ lệ của thế giới và của các khu vực lệch nhiều nhất ${n.worst} điểm phần trăm, của từng nước đến ${n.worstCountry} điểm (nước, trái đất, văn hóa, đại dương; mọi khoảng cách).`,
    example: `Fiji có ${n.total} người và bốn điểm dân cư: ${n.list}, cộng lại ${n.together} (${n.share}). Suva đại diện cho ${n.own} × ${n.total} ÷ ${n.together} = **${n.people}** người.`,
  }),
  shares: (n) => ({
    title: 'Tỷ lệ dân số theo khoảng cách',
    formula:
      'Mỗi nơi thuộc một trong năm lớp: cách trung tâm gần nhất tới 250 km, tới 500, tới 1.000, tới 2.000, xa hơn. Tỷ lệ của một lớp là dân số các nơi trong lớp chia cho toàn bộ dân số của phần thế giới đang xét. Cách đúng 250 km là trong vòng 250 km. **Trung vị** của một nước là khoảng cách nhỏ nhất mà một nửa dân số không vượt quá: xếp các nơi theo khoảng cách, cộng dồn số dân đến khi được một nửa. Các nước trên bản đồ được tô theo lớp của trung vị.',
    data: `Hai chỉ số ở trên. Tỷ lệ **đất liền** được tính cùng cách, với các ô của một lưới: ${n.cells} ô, mỗi ô khoảng ${n.cellKm2} km².`,
    limits:
      'Vùng lãnh thổ không có trong bảng các nước và vùng đất chưa xác định quy chế chỉ được tính vào thế giới. Ở đâu không có trung tâm nào được tính thì mọi người đều ở ngoài mọi khoảng cách.',
    example: `Fiji, lĩnh vực nước: ${n.list}. Tất cả đều ngoài 2.000 km: 100%. Một nửa dân số là ${n.half}; ba nơi đầu có ${n.three}, thêm Suva là ${n.total}: trung vị là **${n.median} km**.`,
  }),
  farthest: (n) => ({
    title: 'Thành phố và quốc gia xa nhất',
    formula: `Thành phố là nơi có từ ${n.least} người trở lên theo nguồn; phần thế giới nào không có thì xét mọi nơi. Thành phố xếp theo khoảng cách, xa nhất trước; các nước xếp theo trung vị.`,
    limits:
      'Phạm vi thành phố là theo nguồn, nơi gồm cả vùng xung quanh, nơi không. Với nước có các nơi cách xa nhau, trung vị cho biết ít.',
    example: `Ở Fiji chỉ Suva có từ ${n.least} người trở lên (${n.suva}; Lautoka có ${n.second}), nên chỉ Suva được nêu, cách trung tâm về nước gần nhất **${n.km} km**.`,
  }),
  years: (n) => ({
    title: 'Tăng trưởng qua các năm',
    formula:
      'Cũng những tỷ lệ dân số ấy cho từng năm, với các trung tâm hiện nay đã được thông qua đến năm đó.',
    data: 'Năm thông qua: bảng trung tâm.',
    limits:
      'Trung tâm mà không nguồn nào cho biết năm thông qua thì không thuộc năm nào; số lượng được ghi rõ. Trung tâm từng có nhưng nay đã chấm dứt thì thiếu. Dân số ở mọi năm là dân số hiện nay.',
    example: `Đến năm ${n.before}, trong các trung tâm về nước hiện nay, trung tâm gần Suva nhất là HTCKL ở Kuala Lumpur (thông qua năm 1991), cách ${n.beforeKm} km; từ năm ${n.after} là ICHARM, **${n.afterKm} km**.`,
  }),
  mandate: (n) => ({
    title: 'Theo nhiệm vụ',
    formula:
      'Cũng khoảng cách ấy, nhưng trung tâm có phạm vi khu vực chỉ được tính cho những nơi thuộc khu vực UNESCO của mình; trung tâm có phạm vi toàn cầu được tính cho mọi nơi.',
    data: 'Phạm vi: bảng trung tâm. Khu vực: năm khu vực của UNESCO.',
    limits:
      'Phạm vi là điều bảng ghi về trung tâm; trung tâm có làm việc cho một nước trong khu vực hay không thì không đo. Những nơi ở vùng lãnh thổ không thuộc khu vực nào của UNESCO chỉ do trung tâm toàn cầu phục vụ.',
    example: `Baghdad thuộc khu vực Các quốc gia Ả Rập. Trung tâm về nước gần nhất là RCUWM ở Tehran, cách ${n.nearestKm} km, nhưng có phạm vi khu vực châu Á – Thái Bình Dương; gần nhất theo nhiệm vụ là ICQHS ở Yazd, có phạm vi toàn cầu: **${n.mandateKm} km**.`,
  }),
  whatif: (n) => ({
    title: 'Giả định',
    formula:
      'Coi một đến ba điểm là trung tâm mới, được tính cho mọi nơi. Một nơi vào trong một khoảng cách nếu trước đó xa hơn và sau đó không xa hơn. Một trung tâm mất số dân mà trước đó nó là gần nhất còn nay một trong các điểm ấy gần hơn.',
    limits:
      'Kết quả cho biết ai sẽ ở gần hơn, không cho biết trung tâm có thể hay có nên đặt ở đó hay không.',
    example: `Một trung tâm về nước ở Suva: ${n.list}. Toàn bộ ${n.total} người của Fiji vào trong vòng 250 km: **100%** thay vì 0%.`,
  }),
  candidates: (n) => ({
    title: 'Thành phố ứng viên',
    formula:
      'Với mỗi nơi ở các nước được chọn: bao nhiêu người của các nước ấy vào trong khoảng cách đã chọn nếu có trung tâm ở đó. Với một trung tâm thì thử mọi nơi nên thứ tự là chính xác. Với hai và ba trung tâm thì giữ nơi tốt nhất rồi tìm nơi tốt nhất kế bên (tham lam).',
    limits:
      'Có thể có cặp hoặc bộ ba đưa được nhiều người vào hơn bộ mà cách tham lam tìm ra. Phép tính chỉ biết dân số và khoảng cách, không biết viện nghiên cứu, kinh phí hay đường sá.',
    example: `Fiji, lĩnh vực nước, 250 km, hiện không ai ở trong khoảng cách đó. Từ Labasa đến Lautoka là ${n.lautoka} km, đến Nadi ${n.nadi} km; mọi cặp khác trong bốn nơi đều gần hơn. Vì vậy Suva và Lautoka đưa toàn bộ ${n.total} người vào trong vòng 250 km; Nadi thì trừ ${n.labasaPeople} người của Labasa, còn ${n.nadiGain}; Labasa thì trừ ${n.nadiPeople} người của Nadi, còn ${n.labasaGain}. Bằng nhau thì nơi đông dân hơn đứng trước: **${n.order}**.`,
  }),
};
