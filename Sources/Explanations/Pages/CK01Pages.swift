// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages01: [(number: Int, page: String)] = [
(101, #"""
# CK0101: Khóa không có trong loại nội dung này

## Điều gì sai
Khóa không có trong danh mục khóa của loại nội dung này, thường do gõ sai một chữ.

## Vì sao
Khóa lạ mà bị bỏ qua thì thông tin mất đi không ai biết. Phần mềm coi là lỗi và gợi ý khóa gần giống nhất.

## Ví dụ sai
```yaml
ten: Cấp giấy phép bưu chính
linhvuc: buu-chinh
```

## Ví dụ đúng
```yaml
ten: Cấp giấy phép bưu chính
linh_vuc: buu-chinh
```

Thông báo liệt kê mọi khóa dùng được ở chỗ đó. Ghi chú riêng của người biên tập viết sau dấu `#`.

"""#),
(102, #"""
# CK0102: Thiếu khóa bắt buộc

## Điều gì sai
Bản ghi, hoặc một nhóm khóa con, thiếu khóa bắt buộc.

## Vì sao
Khóa bắt buộc rất ít: chỉ những gì cần để biết bản ghi là gì, của ai. Thiếu thì trang không có tiêu đề hoặc không biết thuộc cơ quan nào.

## Ví dụ sai
```yaml
---
ten: Cấp giấy phép bưu chính
co_quan: so-tttt-tinh-mau
---
```

## Ví dụ đúng
```yaml
---
ten: Cấp giấy phép bưu chính
co_quan: so-tttt-tinh-mau
linh_vuc: buu-chinh
---
```

"""#),
(103, #"""
# CK0103: Tham chiếu tới bản ghi không có

## Điều gì sai
Một khóa nêu mã của bản ghi mà không có tệp nào mang mã ấy.

## Vì sao
Mã là tên tệp. Viết sai thì liên kết trên trang dẫn vào chỗ trống, và bản ghi kia không biết mình được nhắc tới.

## Ví dụ sai
```yaml
can_cu:
  - nd-61-2018-ndcp
```

## Ví dụ đúng
```yaml
can_cu:
  - nd-61-2018-nd-cp
```

Văn bản chưa có trong `van-ban/` thì viết `{ten: "Nghị định số 61/2018/NĐ-CP …"}`: trang in tên, không có liên kết.

"""#),
(104, #"""
# CK0104: Đơn vị không có trong cơ quan

## Điều gì sai
Khóa nêu một đơn vị mà cơ quan của bản ghi không có.

## Vì sao
Trang của từng đơn vị, danh sách việc còn nợ và bảng theo dõi đều gom theo mã đơn vị. Viết sai thì nhiệm vụ không về đơn vị nào.

## Ví dụ sai
```yaml
chu_tri: [van-phon]
```

## Ví dụ đúng
```yaml
chu_tri: [van-phong]
```

Các mã nằm ở khóa `don_vi` và `nhom` trong tệp của cơ quan ở `co-quan/`. Tổ chức bên ngoài viết `{ten: "Bưu điện tỉnh"}`.

"""#),
(105, #"""
# CK0105: Giá trị phải là văn bản

## Điều gì sai
Khóa nhận một giá trị, nhưng tệp ghi một danh sách hoặc một nhóm khóa con.

## Vì sao
Trong YAML, giá trị bắt đầu bằng `[` là danh sách và bắt đầu bằng `{` là nhóm khóa. Tên đặt trong ngoặc vuông vì vậy bị hiểu nhầm.

## Ví dụ sai
```yaml
ten: [Dự thảo Kế hoạch cải cách hành chính]
```

## Ví dụ đúng
```yaml
ten: "[Dự thảo] Kế hoạch cải cách hành chính"
```

"""#),
(106, #"""
# CK0106: Giá trị phải là danh sách

## Điều gì sai
Tệp hoặc khóa phải là một danh sách, nhưng tệp ghi các dòng «khóa: giá trị».

## Vì sao
`linh-vuc.yaml`, `viet-tat.yaml`, `nghia-vu.yaml` là danh sách: mỗi mục bắt đầu bằng gạch đầu dòng. Không có gạch thì phần mềm thấy một bản ghi duy nhất với những khóa lạ.

## Ví dụ sai
```yaml
# content/linh-vuc.yaml
buu-chinh: Bưu chính
bao-chi: Báo chí
```

## Ví dụ đúng
```yaml
# content/linh-vuc.yaml
- {id: buu-chinh, ten: Bưu chính}
- {id: bao-chi, ten: Báo chí}
```

Khóa nhận danh sách mà chỉ có một mục thì viết được giá trị ấy không cần gạch: `chu_tri: van-phong`.

"""#),
(107, #"""
# CK0107: Giá trị phải là nhóm khóa con

## Điều gì sai
Khóa nhận một nhóm khóa con, nhưng tệp ghi một giá trị hoặc một danh sách.

## Vì sao
Mỗi phần của nhóm hiện ở một chỗ riêng trên trang; viết liền thành một câu thì phần mềm không tách được.

## Ví dụ sai
```yaml
nguoi_ky: Nguyễn Ngọc Hùng, Giám đốc
```

## Ví dụ đúng
```yaml
nguoi_ky:
  ho_ten: Nguyễn Ngọc Hùng
  chuc_vu: Giám đốc
```

"""#),
(108, #"""
# CK0108: Ngày không đúng

## Điều gì sai
Giá trị không phải một ngày có trên lịch, hoặc viết theo thứ tự khác năm-tháng-ngày.

## Vì sao
«03/07/2024» người đọc thành ngày 3 tháng 7, người đọc thành ngày 7 tháng 3. Viết năm-tháng-ngày thì chỉ có một cách hiểu, và sắp xếp đúng thứ tự.

## Ví dụ sai
```yaml
ngay_ban_hanh: 07/3/2024
```

## Ví dụ đúng
```yaml
ngay_ban_hanh: 2024-03-07
```

Trên trang, ngày vẫn in theo lối quen thuộc: 07/3/2024. Văn bản chỉ ghi tháng thì một số khóa nhận `2024-03`.

"""#),
(109, #"""
# CK0109: Số không đúng

## Điều gì sai
Giá trị không phải số, hoặc nằm ngoài khoảng cho phép.

## Vì sao
Số được cộng, so và vẽ thành biểu đồ. «1.250.000» với YAML không phải số mà là chữ, và dấu chấm với máy là dấu thập phân.

## Ví dụ sai
```yaml
cach_thuc:
  - hinh_thuc: truc-tuyen
    phi: [{ten: Phí thẩm định, so_tien: 1.250.000}]
```

## Ví dụ đúng
```yaml
cach_thuc:
  - hinh_thuc: truc-tuyen
    phi: [{ten: Phí thẩm định, so_tien: 1250000}]
```

Trang tự thêm dấu chấm hàng nghìn khi in. Số thập phân viết `83.99`, hoặc `"83,99"` trong ngoặc kép.

"""#),
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
(120, #"""
# CK0120: Hai khóa không đi cùng nhau

## Điều gì sai
Hai khóa phải đi cùng nhau, hoặc chỉ được dùng một trong hai, nhưng tệp ghi khác.

## Vì sao
Ví dụ phân công phải biết đơn vị nào (`don_vi`) hoặc tổ chức ngoài tên gì (`ten`): ghi cả hai thì mâu thuẫn, không ghi thì không ai chịu trách nhiệm.

## Ví dụ sai
```yaml
chu_tri:
  - {pham_vi: "điểm a"}
```

## Ví dụ đúng
```yaml
chu_tri:
  - {don_vi: thanh-tra, pham_vi: "điểm a"}
```

"""#),
(121, #"""
# CK0121: Giá trị bị cắt ở dấu #

## Điều gì sai
Giá trị có dấu cách rồi dấu `#`, nên YAML coi phần sau là ghi chú và bỏ đi.

## Vì sao
Nửa sau của tên biến mất mà không ai thấy. Ngoặc kép giữ cả giá trị.

## Ví dụ sai
```yaml
ten: Kế hoạch hành động #1 năm 2026
```

## Ví dụ đúng
```yaml
ten: "Kế hoạch hành động #1 năm 2026"
```

Nếu phần sau đúng là ghi chú, chuyển nó xuống một dòng riêng bắt đầu bằng `#`.

"""#),
(122, #"""
# CK0122: Chỉ số không có thành phần này

## Điều gì sai
Khóa nêu một thành phần mà chỉ số không có.

## Vì sao
Trang của thành phần liệt kê các nhiệm vụ nhằm nâng điểm thành phần ấy; viết sai thì nhiệm vụ không hiện ở đó.

## Ví dụ sai
```yaml
chi_so: [pci/minhbach]
```

## Ví dụ đúng
```yaml
chi_so: [pci/minh-bach]
```

Mã thành phần nằm ở `phien_ban`, khóa `thanh_phan`, trong tệp của chỉ số.

"""#),
(123, #"""
# CK0123: Lĩnh vực không có trong danh mục

## Điều gì sai
«linh_vuc» nêu một mã lĩnh vực không có trong `content/linh-vuc.yaml`.

## Vì sao
Thủ tục, đường dây nóng và phản ánh được xếp theo lĩnh vực. Mã viết sai thì bản ghi không hiện ở danh sách nào mà người dân tìm tới.

## Ví dụ sai
```yaml
linh_vuc: buu-chin
```

## Ví dụ đúng
```yaml
linh_vuc: buu-chinh
```

Lĩnh vực mới thì thêm một dòng vào `content/linh-vuc.yaml`: `- {id: buu-chinh, ten: Bưu chính}`.

"""#),
]
