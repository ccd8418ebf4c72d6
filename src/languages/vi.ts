import type { Language } from './language.ts';
import { list, rows, words } from './list.ts';

/** Vietnamese. */
export const vi: Language = {
  code: 'vi',
  script: 'Latn',
  direction: 'ltr',
  franc: ['vie'],
  tellingLetters: 'ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư',
  foreignLetters: 'ñßåæ',
  dayFirst: true,
  // January to December, in figures and in words; longer names first in the order of reading
  months: rows(`
    tháng 1 | tháng một | tháng giêng | thg 1
    tháng 2 | tháng hai | thg 2
    tháng 3 | tháng ba | thg 3
    tháng 4 | tháng tư | thg 4
    tháng 5 | tháng năm | thg 5
    tháng 6 | tháng sáu | thg 6
    tháng 7 | tháng bảy | thg 7
    tháng 8 | tháng tám | thg 8
    tháng 9 | tháng chín | thg 9
    tháng 10 | tháng mười | thg 10
    tháng 11 | tháng mười một | thg 11
    tháng 12 | tháng mười hai | tháng chạp | thg 12
  `),
  weekdays: list(
    'chủ nhật | thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | CN | T2 | T3 | T4 | T5 | T6 | T7',
  ),
  // today, yesterday, the day before, now
  relativeDays: { 'hôm nay': 0, 'hôm qua': -1, 'hôm kia': -2, 'bây giờ': 0, 'vừa xong': 0 },
  relativeUnits: {
    minute: words('giây phút'),
    hour: words('giờ tiếng'),
    day: words('ngày'),
    week: words('tuần'),
    month: words('tháng'),
    year: words('năm'),
  },
  agoWords: list('trước'),
  futureWords: list('sẽ | tới | sắp | dự kiến | kế hoạch | đến hết | sắp tới'),
  functionWords: words(`
    và của có cho là trong được các không đã những với một người để này khi từ đến ở về vào ra cũng như năm tại theo ông
    bị do nhiều phải trên sau hơn ngày nhưng nếu còn thì đó rất lại sẽ bà hai đang chỉ việc thể nước mới anh tôi làm qua
    đều nên vì cùng giữa hay
  `),
  speechVerbs: list(
    'nói | cho biết | cho hay | chia sẻ | cho rằng | nhấn mạnh | khẳng định | phát biểu | bày tỏ | giải thích | nhận định | đánh giá | trả lời | hỏi | viết | tuyên bố | thông báo | thừa nhận | cảnh báo | chỉ trích | kêu gọi | đề nghị | kể | kể lại | bổ sung | nói thêm | cho biết thêm | lưu ý | xác nhận | phủ nhận | bác bỏ | dẫn lời | theo | theo ông | theo bà',
  ),
  reporting: {
    ahead: list('theo | theo ông | theo bà | dẫn lời'),
    pronouns: words('họ'),
    clauseWords: words('rằng mà là'),
    adverbials: words('trong tại ở với sau trước về cho từ và nhưng cũng hôm ngày khi nếu'),
    nameWords: words('báo tờ phim sách cuốn tiểu thuyết tên gọi mang bài chương trình tạp chí ca khúc'),
    press: words('báo tờ hãng đài kênh trang'),
    cited: words('phỏng trích dẫn'),
  },
  sections: list(
    'Thời sự | Chính trị | Xã hội | Thế giới | Quốc tế | Trong nước | Kinh tế | Kinh doanh | Tài chính | Chứng khoán | Bất động sản | Doanh nghiệp | Thị trường | Pháp luật | An ninh | Quốc phòng | Thể thao | Bóng đá | Văn hóa | Giải trí | Phim | Điện ảnh | Âm nhạc | Sách | Truyền hình | Khoa học | Công nghệ | Số hóa | Sức khỏe | Y tế | Giáo dục | Du học | Môi trường | Đời sống | Gia đình | Du lịch | Ẩm thực | Thời trang | Làm đẹp | Xe | Ô tô xe máy | Giao thông | Lịch sử | Tôn giáo | Góc nhìn | Ý kiến | Bình luận | Phân tích | Phỏng vấn | Phóng sự | Tâm sự | Bạn đọc | Nhịp sống trẻ | Giới trẻ | Chuyển động | Hà Nội | TP.HCM | Việt Nam | Lao động | Việc làm | Nông nghiệp | Năng lượng',
  ),
  furniture: {
    'skip-link': list(
      'Chuyển đến nội dung chính | Chuyển đến phần nội dung | Chuyển đến nội dung | Chuyển đến phần nội dung | Chuyển tới nội dung chính | Bỏ qua nội dung | Bỏ qua để đến nội dung | Đi tới nội dung | Đường dẫn truy cập | Tới nội dung chính | Bỏ qua … và tiếp tục đọc | Lên đầu trang | Về đầu trang | Trở lại đầu trang',
    ),
    menu: list(
      'Báo điện tử | Lưu bài viết | Về trang chủ | Trang chủ | Trang nhất | Menu | Danh mục | Mở menu | Đóng | Tìm kiếm | Tìm kiếm … | Tìm kiếm: | Gửi | Hủy | OK | Chuyên mục | Chủ đề | Xem thêm | Xem tất cả | Tất cả | Tải thêm | Tiếp theo | Trước đó | Trang sau | Trang trước | Quay lại | Đang tải… | Lưu trữ | Đăng nhập | Đăng xuất | Đăng ký | Tài khoản | Mật khẩu | Quên mật khẩu? | Tên đăng nhập | Email | Đặt báo | Đặt mua | Báo giấy | Lưu bài | Theo dõi | Liên hệ | Liên hệ quảng cáo | Giới thiệu | Về chúng tôi | Tòa soạn | Tuyển dụng | Điều khoản sử dụng | Chính sách bảo mật | Chính sách | Sơ đồ trang | RSS | Trợ giúp | Đường dây nóng | Hotline | Trực tiếp | Video | Ảnh | Hình ảnh | Thư viện ảnh | Nghe | Nghe bài viết | Âm thanh | Radio | Podcast | Lịch phát sóng | Infographic | Multimedia | Blog | Diễn đàn | Thời tiết | Giá vàng | Tỷ giá | Lịch vạn niên | Tiếng Việt | Ngôn ngữ | Mới nhất | Tin nóng | Tin mới | Tin tức | Rao vặt | Dịch vụ',
    ),
    share: list(
      'Copy link thành công | Đã sao chép liên kết | Chia sẻ | Chia sẻ: | Chia sẻ bài viết | Chia sẻ trên … | Chia sẻ qua … | Thích | In bài viết | In bài này | Gửi email | Gửi cho bạn bè | Sao chép liên kết | Copy link | Đã sao chép… | Lưu | Theo dõi chúng tôi | Theo dõi … trên Google News… | Theo dõi … trên … | Mạng xã hội',
    ),
    'app-promo': list(
      'tải ứng dụng … | Tải ứng dụng | Tải app | Ứng dụng | Ứng dụng di động | Mở trong ứng dụng | Tải về',
    ),
    comments: list(
      'Bình luận hay | Trở thành người đầu tiên tặng sao cho bài viết | Đăng nhập để bình luận | Mời bạn đọc … bình luận | Bình luận (#) | # bình luận | Viết bình luận | Viết bình luận… | Gửi bình luận | Để lại bình luận | Để lại một bình luận | Thêm bình luận | Ý kiến của bạn… | Ý kiến bạn đọc | Ý kiến (#) | Xem bình luận | Xem tất cả bình luận | Chưa có bình luận… | Hãy là người đầu tiên bình luận… | Trả lời | Hủy trả lời | Báo cáo | Bình luận mới nhất | Email của bạn sẽ không được hiển thị công khai… | Các trường bắt buộc được đánh dấu… | Lưu tên của tôi, email… | Tên * | Email * | Trang web | Quan tâm nhất | Phản hồi',
    ),
    related: list(
      'Bài trước | Bài tiếp theo | Bài viết trước | Bài viết tiếp theo | Video liên quan | Mời bạn đọc xem thêm | Tin liên quan | Bài liên quan | Bài viết liên quan | Liên quan | Chủ đề liên quan | Có thể bạn quan tâm | Bạn có thể quan tâm | Có thể bạn thích | Xem thêm: … | Đọc thêm | Đọc thêm: … | Đọc thêm … | Xem nhiều | Đọc nhiều | Đọc nhiều nhất | Xem nhiều nhất | Tin đọc nhiều | Tin xem nhiều | Tin nổi bật | Nổi bật | Tin mới nhất | Tin cùng chuyên mục | Cùng chuyên mục | Bài cùng chuyên mục | Tin khác | Các tin khác | Bài viết khác | Tin tức khác | Đề xuất | Đề xuất cho bạn | Dành cho bạn | Được quan tâm | Đáng chú ý | Tiêu điểm | Chọn lọc | Về tác giả | Đừng bỏ lỡ | Xu hướng',
    ),
    'read-more': list(
      'Đọc tiếp | Đọc tiếp … | Xem chi tiết | Chi tiết | Đọc toàn bộ bài viết | Đọc bài gốc | Xem tiếp | Tiếp tục đọc | Bấm vào đây… | Nhấn vào đây… | Tìm hiểu thêm | Trở lại …',
    ),
    newsletter: list(
      'Bản tin | Đăng ký nhận bản tin… | Đăng ký nhận tin… | Nhận bản tin… | Nhận tin … email… | Nhập email của bạn… | Email của bạn | Cảm ơn bạn đã đăng ký… | Thông báo | Bật thông báo…',
    ),
    cookies: list(
      'Cookie | Cookies | Chính sách cookie | Cài đặt cookie | Chấp nhận | Chấp nhận tất cả | Đồng ý | Từ chối | Chúng tôi sử dụng cookie… | Trang web này sử dụng cookie… | Website này sử dụng cookie…',
    ),
    continues: list(`
      Bài viết tiếp tục sau quảng cáo | Bài viết tiếp tục dưới quảng cáo | Bài viết còn tiếp bên dưới | Bài viết tiếp tục bên dưới | Nội dung tiếp tục sau quảng cáo | Nội dung tiếp theo sau quảng cáo | Tiếp tục đọc sau quảng cáo | Tiếp tục sau quảng cáo | Đọc tiếp bên dưới | Đọc tiếp sau quảng cáo | Còn tiếp bên dưới | Cuộn xuống để đọc tiếp | Kéo xuống để đọc tiếp | Quảng cáo - Đọc tiếp bên dưới
    `),
    advertisement: list('Quảng cáo | QUẢNG CÁO | Được tài trợ | Nội dung tài trợ | Tài trợ | Thông tin doanh nghiệp'),
    rights: list(
      'Bản quyền … | Giữ bản quyền nội dung… | ® Ghi rõ nguồn … | Ghi rõ nguồn … | Toàn bộ bản quyền thuộc … | … giữ bản quyền… | Không được sao chép… | Giấy phép số … | Giấy phép … | Tổng biên tập: … | Tổng Biên tập: … | Cơ quan chủ quản: … | Tòa soạn: … | © … | … © 2… | … © 1… | Copyright …',
    ),
  },
  labels: {
    author: list(
      'Tác giả | Bài viết | Bài và ảnh | Người viết | Biên tập | Thực hiện | Phóng viên | Người dịch | Đăng bởi',
    ),
    source: list('Nguồn | Nguồn tin | Nguồn: '),
    published: list(
      'Ngày đăng | Đăng ngày | Đăng lúc | Xuất bản | Ngày xuất bản | Thời gian | Đăng vào | Thời gian đăng | Đăng tải | Đăng tải lúc | Đã đăng | Ngày tạo',
    ),
    updated: list(
      'Cập nhật | Cập nhật lúc | Cập nhật ngày | Cập nhật lần cuối | Sửa đổi | Cập nhật vào | Lần cập nhật cuối | Chỉnh sửa lần cuối | Ngày cập nhật',
    ),
    section: list('Chuyên mục | Danh mục | Mục'),
    tags: list('Từ khóa | Tags | Chủ đề | Xem thêm về'),
    photo: list(
      'Ảnh | Ảnh minh họa | Hình ảnh | Nguồn hình ảnh | Nguồn ảnh | Chụp lại hình ảnh | Chú thích | Đồ họa | Video | Clip | Minh họa | Ảnh tư liệu',
    ),
    latest: list('Tin tức về | Bài viết về | Tất cả bài viết về | Kết quả tìm kiếm | Lưu trữ'),
  },
};
