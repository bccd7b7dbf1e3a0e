// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages074: [(number: Int, page: String)] = [
(741, #"""
# CK0741: Phản ánh nằm sai thư mục năm

## Điều gì sai
Tệp nằm trong `phan-anh/<năm>/` mà năm ấy không phải năm của «ngay_tiep_nhan».

## Vì sao
Thư mục là một phần địa chỉ của trang và là cách sổ theo dõi chia theo năm; xếp sai thì số liệu từng năm sai theo.

## Ví dụ sai
```yaml
# content/phan-anh/2025/pakn-001.md
ngay_tiep_nhan: 2026-01-12
```

## Ví dụ đúng
```yaml
# content/phan-anh/2026/pakn-001.md
ngay_tiep_nhan: 2026-01-12
```

Phản ánh nhận cuối năm, trả lời sang năm sau vẫn nằm ở năm tiếp nhận.

"""#),
(742, #"""
# CK0742: Có ngày trả lời mà không có câu trả lời

## Điều gì sai
Có «ngay_tra_loi» hoặc «van_ban_tra_loi» nhưng nội dung không có mục `## Trả lời`.

## Vì sao
Công khai kết quả xử lý là công khai câu trả lời. Chỉ có ngày thì phản ánh được tính là đã trả lời, mà người đọc không biết trả lời thế nào.

## Ví dụ sai
```markdown
ngay_tra_loi: 2026-01-21
---
## Nội dung

Bảng niêm yết ghi mỗi thứ một bản.
```

## Ví dụ đúng
```markdown
ngay_tra_loi: 2026-01-21
---
## Nội dung

Bảng niêm yết ghi mỗi thứ một bản.

## Trả lời

Quy định là một bộ; đã thay tờ niêm yết cũ.
```

"""#),
(743, #"""
# CK0743: Có câu trả lời mà không có ngày trả lời

## Điều gì sai
Nội dung có mục `## Trả lời` nhưng không có khóa «ngay_tra_loi».

## Vì sao
Không có ngày thì không biết trả lời đúng hạn hay quá hạn, và phản ánh vẫn bị đếm là chưa trả lời.

## Ví dụ sai
```markdown
han_tra_loi: 2026-02-02
---
## Trả lời

Quy định là một bộ.
```

## Ví dụ đúng
```markdown
han_tra_loi: 2026-02-02
ngay_tra_loi: 2026-01-21
---
## Trả lời

Quy định là một bộ.
```

Chưa trả lời xong thì bỏ mục `## Trả lời`, không ghi dở.

"""#),
(744, #"""
# CK0744: Phản ánh không có nội dung

## Điều gì sai
Nội dung của tệp không có mục `## Nội dung`.

## Vì sao
Câu trả lời chỉ hiểu được khi biết người dân đã hỏi gì.

## Ví dụ sai
```markdown
---

Sóng di động chập chờn vào buổi tối.
```

## Ví dụ đúng
```markdown
---

## Nội dung

Sóng di động chập chờn vào buổi tối.
```

Tóm tắt lại, không nêu tên, số điện thoại, nơi ở của người gửi.

"""#),
(745, #"""
# CK0745: Ngày sau ngày mà trang nói tới

## Điều gì sai
Ngày trả lời, ngày xin lỗi hoặc ngày cuối của kỳ kết quả đứng sau ngày dựng trang (`--date`, mặc định là hôm nay).

## Vì sao
Việc chưa xảy ra thì chưa công khai được. Đây là cảnh báo chứ không phải lỗi, vì trang có thể được dựng lại cho một ngày đã qua; câu trả lời ghi trước như vậy chưa được tính đến ngày đó.

## Ví dụ sai
```yaml
# dựng trang ngày 25/11/2026
ngay_tra_loi: 2062-11-20
```

## Ví dụ đúng
```yaml
ngay_tra_loi: 2026-11-20
```

"""#),
(746, #"""
# CK0746: Có dữ liệu cá nhân của người dân

## Điều gì sai
Tiêu đề, mô tả hoặc nội dung của phản ánh, lý do của thư xin lỗi có số điện thoại, thư điện tử, số căn cước, họ tên hoặc nơi ở của một người.

## Vì sao
Luật 91/2025/QH15 bảo vệ dữ liệu cá nhân. Người gửi phản ánh không có khóa nào để ghi, và cũng không được lọt vào câu chữ.

Họ tên người có chức vụ và số máy của cơ quan được viết khi trang đã công khai chúng: trong `co-quan/`, `duong-day-nong/`, người ký trong `van-ban/`, `ke-hoach/`, người chịu trách nhiệm trong `trang.yaml`.

## Ví dụ sai
```markdown
## Nội dung

Ông Nguyễn Văn A, số máy 0912 345 678, hỏi về thời hạn cấp phép.
```

## Ví dụ đúng
```markdown
## Nội dung

Một người dân hỏi về thời hạn cấp phép.
```

Trả lời có nêu một cán bộ thì ghi người ấy vào `co-quan/` hay `duong-day-nong/` trước.

"""#),
]
