// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages020: [(number: Int, page: String)] = [
(201, #"""
# CK0201: Thiếu khối thông tin đầu tệp

## Điều gì sai
Tệp không bắt đầu bằng khối thông tin giữa hai dòng `---`.

## Vì sao
Khối này cho biết bản ghi tên gì, của ai, ngày nào. Dòng `---` đầu tiên phải là dòng đầu tệp, trước nó không có gì.

## Ví dụ sai
```markdown
# Thông báo nghỉ lễ

Sở nghỉ ngày 02/9.
```

## Ví dụ đúng
```markdown
---
tieu_de: Thông báo nghỉ lễ
ngay: 2026-08-25
---
Sở nghỉ ngày 02/9.
```

"""#),
(202, #"""
# CK0202: Khối thông tin đầu tệp không có dấu đóng

## Điều gì sai
Khối thông tin có dòng `---` mở mà không có dòng `---` đóng.

## Vì sao
Thiếu dòng đóng thì cả nội dung bị đọc như khóa và giá trị.

## Ví dụ sai
```markdown
---
tieu_de: Thông báo nghỉ lễ
ngay: 2026-08-25

Sở nghỉ ngày 02/9.
```

## Ví dụ đúng
```markdown
---
tieu_de: Thông báo nghỉ lễ
ngay: 2026-08-25
---
Sở nghỉ ngày 02/9.
```

"""#),
(203, #"""
# CK0203: YAML sai cú pháp

## Điều gì sai
Khối thông tin có chỗ sai cú pháp YAML: thiếu ngoặc, thừa dấu phẩy, thụt dòng lệch, thiếu dấu cách sau dấu hai chấm…

## Vì sao
Sai một dấu là phần còn lại của khối không đọc được. Thông báo chỉ đúng chỗ và nói dấu nào thiếu hay thừa.

## Ví dụ sai
```yaml
chu_tri: [van-phong, thanh-tra
thoi_han: Trước 31/12/2026
```

## Ví dụ đúng
```yaml
chu_tri: [van-phong, thanh-tra]
thoi_han: Trước 31/12/2026
```

"""#),
(204, #"""
# CK0204: Không dùng neo (&) hay bí danh (*)

## Điều gì sai
Giá trị bắt đầu bằng `&` hoặc `*`, với YAML là neo và bí danh.

## Vì sao
Neo cho phép một giá trị mượn giá trị ở chỗ khác; người sửa sau không thấy mình đang sửa hai chỗ. Thường thì đây chỉ là dấu `*` của chú thích.

## Ví dụ sai
```yaml
ten: *Kế hoạch điều chỉnh
```

## Ví dụ đúng
```yaml
ten: "*Kế hoạch điều chỉnh"
```

"""#),
(205, #"""
# CK0205: Không dùng thẻ YAML (!)

## Điều gì sai
Giá trị bắt đầu bằng `!`, với YAML là thẻ kiểu dữ liệu.

## Vì sao
Thẻ bắt máy đổi kiểu của giá trị. Nội dung của trang không cần tới, và dấu chấm than thường chỉ là dấu câu.

## Ví dụ sai
```yaml
tieu_de: !Khẩn: đổi nơi tiếp nhận hồ sơ
```

## Ví dụ đúng
```yaml
tieu_de: "Khẩn: đổi nơi tiếp nhận hồ sơ"
```

"""#),
(206, #"""
# CK0206: Lồng quá sâu

## Điều gì sai
Khối thông tin lồng quá nhiều tầng danh sách và nhóm khóa.

## Vì sao
Không loại nội dung nào cần nhiều tầng như vậy; thường là thừa dấu ngoặc hoặc thụt dòng sai hàng loạt.

## Ví dụ sai
```yaml
san_pham: [[[[[[[[Báo cáo]]]]]]]]
```

## Ví dụ đúng
```yaml
san_pham: [Báo cáo]
```

"""#),
(207, #"""
# CK0207: Khối thông tin đầu tệp quá lớn

## Điều gì sai
Khối thông tin đầu tệp quá dài.

## Vì sao
Khối thông tin chỉ để ghi khóa và giá trị. Bài viết đặt ở đó thì không có tiêu đề, bảng, liên kết, và mọi lần dựng trang đều chậm.

## Ví dụ sai
```yaml
---
ten: Báo cáo
mo_ta: |
  (toàn văn báo cáo 300 trang)
---
```

## Ví dụ đúng
```markdown
---
ten: Báo cáo
mo_ta: Báo cáo kết quả cải cách hành chính năm 2026.
---
(nội dung báo cáo)
```

"""#),
(208, #"""
# CK0208: Khóa lặp lại

## Điều gì sai
Một khóa viết hai lần trong cùng một khối hay cùng một nhóm.

## Vì sao
Phần mềm nào cũng lấy một trong hai và bỏ cái kia, mỗi nơi một kiểu. Ở đây phần mềm không tự chọn.

## Ví dụ sai
```yaml
thoi_han: Trước 15/8/2021
thoi_han: Trước 31/12/2021
```

## Ví dụ đúng
```yaml
thoi_han: Trước 15/8/2021; trước 31/12/2021
```

"""#),
(209, #"""
# CK0209: Khối thông tin đầu tệp phải gồm các dòng «khóa: giá trị»

## Điều gì sai
Khối thông tin không gồm các dòng «khóa: giá trị».

## Vì sao
Không có tên khóa thì không biết thông tin ấy là gì. Hay gặp khi quên dấu cách sau dấu hai chấm, hoặc dán một đoạn văn vào khối.

## Ví dụ sai
```yaml
---
Thông báo nghỉ lễ
---
```

## Ví dụ đúng
```yaml
---
tieu_de: Thông báo nghỉ lễ
---
```

"""#),
]
