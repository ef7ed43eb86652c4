/**
 * Vietnamese words of two or more syllables that titles of an atlas of science use: syllables are written apart, but a line that
 * ends within such a word is read twice. Proper names need no entry: their capitals tell.
 */
export const VIETNAMESE_WORDS = new Set(
  `ảnh hưởng;bài báo;bài học;bài trình bày;bắt đầu;bảo trợ;biên giới;biến đổi;bình quân;cân bằng;căn cứ;cần thiết;chính phủ;chính sách
chiến lược;chỉ đạo;chỉ số;chủ nhà;chủ trì;chuyên gia;chuyển đổi số;chương trình;chưa rõ;cơ bản;cơ quan;công bố;công nghệ;công nhận
công viên;cộng lại;cuộc gặp;danh hiệu;danh sách;dẫn đầu;dân số;diễn đàn;dòng sông;doanh nghiệp;dữ liệu;dự kiến;dự trữ;đa dạng;đại học
đại diện;đang xem xét;đào tạo;đạo đức;đầu tiên;đầu tư;đề án;đề nghị;đề xuất;địa chất;địa điểm;địa phương;đổi mới;đối tác;đồng bằng
đồng công bố;động lực;gặp gỡ;gia hạn;gia nhập;giai đoạn;giảng dạy;giáo dục;giới thiệu;gửi gắm;hải dương;hàn lâm;hành động;hệ thống
hiệp định;hình thức;hòa bình;hoạch định;hoạt động;hội nghị;hội nhập;hội thảo;hợp tác;kế hoạch;kết quả;khái niệm;khả năng;khí hậu
khoa học;khóa học;khu vực;khuyến nghị;kinh phí;kinh tế;kỹ thuật;láng giềng;lãnh thổ;lâu dài;liên bang;liên chính phủ;liên kết
lĩnh vực;lợi ích;lục địa;lưu vực;mạng lưới;mô hình;một nửa;một phần;mở rộng;mục tiêu;năng lực;năng lượng;ngành nghề;ngoại giao
ngôn ngữ;nguồn lực;nghiên cứu;nhà nước;nhân lực;nhiệm vụ;nhiệt đới;nhiều nhất;nước ngoài;phát triển;phần lớn;phân bố;phổ biến
phòng thí nghiệm;phụ trách;phương án;quản lý;quốc gia;quốc tế;ra đời;ra mắt;rừng ngập mặn;sáng lập;sáng tạo;sau đại học;sau tiến sĩ
sẵn có;sinh quyển;sinh thái;số liệu;so với;sở hữu;tác giả;tài chính;tài liệu;tham gia;thành lập;thành phố;thành viên;thập niên
thế giới;thỏa thuận;thông qua;thống kê;thời gian;thời hạn;thực tế;thủy văn;tiêu chí;tiếp nhận;tiếp theo;tình trạng;tỉ lệ;tổ chức
toàn cầu;toán học;tổng cộng;trao đổi;trách nhiệm;trái đất;trình bày;trở lên;trong đó;trung tâm;truyền thông;tự nguyện;tự nhiên
tư cách;tư vấn;ủy ban;ủy hội;ưu tiên;văn hóa;vấn đề;vật lý;vị trí;viện trợ;việc làm;vùng đất;xã hội;xây dựng;xem xét;xuyên biên giới`
    .split(/[;\n]/)
    .map((word) => word.normalize('NFC')),
);
