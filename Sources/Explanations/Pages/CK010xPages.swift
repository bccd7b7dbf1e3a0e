// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages010: [(number: Int, page: String)] = [
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
]
