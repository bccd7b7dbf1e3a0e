// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages011: [(number: Int, page: String)] = [
(110, #"""
# CK0110: Giá trị không nằm trong các lựa chọn

## Điều gì sai
Giá trị không phải một trong các lựa chọn của khóa.

## Vì sao
Những lựa chọn này là nhãn để lọc và đếm. Mỗi người viết một kiểu thì cùng một mức độ dịch vụ công thành ba mức trên trang.

## Ví dụ sai
```yaml
muc_do: toàn trình
```

## Ví dụ đúng
```yaml
muc_do: toan-trinh
```

Thông báo liệt kê các lựa chọn cùng nhãn mà trang in ra.

"""#),
(111, #"""
# CK0111: Giá trị phải là true hoặc false

## Điều gì sai
Khóa chỉ nhận `true` hoặc `false`.

## Vì sao
«có», «yes», «x» mỗi công cụ hiểu một cách; một bản nháp ghi sai có thể lên trang trước ngày.

## Ví dụ sai
```yaml
nhap: có
```

## Ví dụ đúng
```yaml
nhap: true
```

Không phải bản nháp thì xóa khóa, không cần ghi `false`.

"""#),
(112, #"""
# CK0112: YAML hiểu giá trị này không phải văn bản

## Điều gì sai
Khóa là văn bản, nhưng giá trị viết không có ngoặc kép nên YAML hiểu là số, ngày hoặc true/false.

## Vì sao
YAML sẽ đổi giá trị: `01` thành 1, `1.10` thành 1.1, `no` thành false. Ngoặc kép giữ đúng từng chữ đã viết.

## Ví dụ sai
```yaml
ma: 1.10
```

## Ví dụ đúng
```yaml
ma: "1.10"
```

"""#),
(113, #"""
# CK0113: Địa chỉ liên kết không đúng

## Điều gì sai
Giá trị không phải địa chỉ web đầy đủ hoặc không phải địa chỉ thư điện tử.

## Vì sao
Trình duyệt coi `dichvucong.gov.vn` là một trang con của trang này, nên người dân bấm vào gặp «không tìm thấy».

## Ví dụ sai
```yaml
lien_ket_nop: dichvucong.gov.vn
```

## Ví dụ đúng
```yaml
lien_ket_nop: https://dichvucong.gov.vn/
```

"""#),
(114, #"""
# CK0114: Mã không đúng dạng

## Điều gì sai
Mã đặt trong một danh sách (đơn vị, thành phần, biểu mẫu, trường hợp) có ký tự không dùng được.

## Vì sao
Mã trở thành địa chỉ và được nhắc lại ở tệp khác; chỉ chữ thường không dấu, chữ số, dấu chấm và gạch nối thì không gõ nhầm.

## Ví dụ sai
```yaml
don_vi:
  - {id: Văn phòng, ten: Văn phòng Sở}
```

## Ví dụ đúng
```yaml
don_vi:
  - {id: van-phong, ten: Văn phòng Sở}
```

"""#),
(115, #"""
# CK0115: Mã bị trùng

## Điều gì sai
Hai mục trong một danh sách có cùng mã.

## Vì sao
Ở tệp khác chỉ viết mã; trùng mã thì không biết là mục nào. Đơn vị và nhóm đơn vị của một cơ quan dùng chung một tập mã.

## Ví dụ sai
```yaml
don_vi:
  - {id: phong-cntt, ten: Phòng Công nghệ thông tin}
  - {id: phong-cntt, ten: Phòng Bưu chính - Viễn thông}
```

## Ví dụ đúng
```yaml
don_vi:
  - {id: phong-cntt, ten: Phòng Công nghệ thông tin}
  - {id: phong-bcvt, ten: Phòng Bưu chính - Viễn thông}
```

"""#),
(116, #"""
# CK0116: Giá trị để trống

## Điều gì sai
Khóa có tên mà không có giá trị.

## Vì sao
«Chưa cập nhật» và «không có» là hai điều khác nhau với người làm thủ tục. Khóa để trống không cho biết là điều nào.

## Ví dụ sai
```yaml
dieu_kien:
```

## Ví dụ đúng
```yaml
dieu_kien: khong
```

Chưa có thông tin thì xóa khóa: trang in «Chưa cập nhật». Đã biết là không có thì viết `khong`: trang in «Không có».

"""#),
(117, #"""
# CK0117: Kỳ không đúng dạng

## Điều gì sai
Kỳ báo cáo viết không đúng dạng.

## Vì sao
Kỳ được xếp thứ tự và so với kỳ trước; cùng một kỳ viết hai cách sẽ thành hai kỳ.

## Ví dụ sai
```yaml
ky: 6 tháng đầu năm 2026
```

## Ví dụ đúng
```yaml
ky: 2026-6-thang
```

Các dạng: `2026`, `2026-03` (tháng 3), `2026-quy-1`, `2026-6-thang`, `2026-9-thang`.

"""#),
(118, #"""
# CK0118: Thời điểm không đúng dạng

## Điều gì sai
Thời điểm không có đủ ngày, giờ và múi giờ.

## Vì sao
Thời điểm công bố tính đến từng phút; không ghi múi giờ thì máy chủ đặt ở nước ngoài mở bản tin sớm hoặc muộn bảy giờ.

## Ví dụ sai
```yaml
cong_bo_luc: 2026-01-15 08:00
```

## Ví dụ đúng
```yaml
cong_bo_luc: 2026-01-15T08:00:00+07:00
```

"""#),
(119, #"""
# CK0119: Tệp đính kèm không có

## Điều gì sai
Khóa nêu tên một tệp đính kèm không nằm cạnh bản ghi.

## Vì sao
Người dân bấm vào biểu mẫu mà không tải được là lỗi nặng nhất của trang thủ tục. Tên tệp phải giống hệt, kể cả chữ hoa và dấu.

## Ví dụ sai
```yaml
tep: [Mau-don-01.pdf]      # tệp đặt cạnh tên là mau-don-01.pdf
```

## Ví dụ đúng
```yaml
tep: [mau-don-01.pdf]
```

"""#),
]
