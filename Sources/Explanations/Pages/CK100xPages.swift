// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages100: [(number: Int, page: String)] = [
(1001, #"""
# CK1001: Một năm có hai mục số liệu

## Điều gì sai
Hai mục của `so_lieu` (hoặc `tham_chieu`) cùng năm, cùng đơn vị được chấm và cùng ngày.

## Vì sao
Trang không biết mục nào đúng: biểu đồ và bảng sẽ chỉ hiện một trong hai mà không ai hay.

## Ví dụ sai
```yaml
so_lieu:
  - {nam: 2023, don_vi_duoc_cham: Gia Lai, diem: 83.84}
  - {nam: 2023, don_vi_duoc_cham: Gia Lai, diem: 83.48}
```

## Ví dụ đúng
```yaml
so_lieu:
  - nam: 2023
    don_vi_duoc_cham: Gia Lai
    diem: 83.84
    ghi_chu: Báo X ghi 83,48; lấy theo quyết định công bố.
```

"""#),
(1002, #"""
# CK1002: Điểm nằm ngoài thang điểm

## Điều gì sai
Điểm, mục tiêu hoặc mức tham chiếu nhỏ hơn đầu thang hay lớn hơn cuối thang của phương pháp áp dụng cho năm đó.

## Vì sao
Thường là dấu phẩy bị mất (`8384`), số của ô khác, hoặc ngày mà bảng tính đổi thành số (`45231`).

## Ví dụ sai
```yaml
thang_diem: {tu: 0, den: 100}
…
diem: 8384
```

## Ví dụ đúng
```yaml
thang_diem: {tu: 0, den: 100}
…
diem: 83.84
```

"""#),
(1003, #"""
# CK1003: Hạng lớn hơn tổng số

## Điều gì sai
`hang` lớn hơn `tong_so`.

## Vì sao
Không ai xếp thứ 64 trong 63 đơn vị: một trong hai số sai, hoặc hai số bị đổi chỗ.

## Ví dụ sai
```yaml
xep_hang:
  - {hang: 63, tong_so: 19}
```

## Ví dụ đúng
```yaml
xep_hang:
  - {hang: 19, tong_so: 63}
```

"""#),
(1004, #"""
# CK1004: Điểm thành phần không cộng thành tổng

## Điều gì sai
Chỉ số khai báo `cong_don`, mọi thành phần của năm đều có điểm, mà tổng của chúng lệch `diem` quá `sai_so`.

## Vì sao
Một thành phần hoặc tổng bị chép sai. Năm thiếu thành phần thì không xét.

## Ví dụ sai
```yaml
cong_don: {sai_so: 0.05}
…
diem: 20
thanh_phan:
  a: {diem: 9}
  b: {diem: 10}
```

## Ví dụ đúng
```yaml
cong_don: {sai_so: 0.05}
…
diem: 19
thanh_phan:
  a: {diem: 9}
  b: {diem: 10}
```

"""#),
(1005, #"""
# CK1005: Số liệu không có nguồn

## Điều gì sai
Một mục số liệu không ghi `nguon`. Chỉ số minh họa không cần nguồn.

## Vì sao
Người đọc phải kiểm tra lại được từng con số về cơ quan có thật.

## Ví dụ sai
```yaml
- {nam: 2023, don_vi_duoc_cham: Gia Lai, diem: 83.84}
```

## Ví dụ đúng
```yaml
- nam: 2023
  don_vi_duoc_cham: Gia Lai
  diem: 83.84
  nguon: [{ten: "Bộ Nội vụ, công bố ngày 17/4/2024"}]
```

"""#),
(1006, #"""
# CK1006: Lỗi của bảng tính đứng ở chỗ giá trị

## Điều gì sai
Chỗ của số hoặc ngày là `#REF!`, `#N/A`, `#DIV/0!`, `####`… Không có ngoặc kép thì YAML coi đó là chú thích và giá trị mất hẳn.

## Vì sao
Công thức trong bảng tính hỏng nên không có số nào được chép sang.

## Ví dụ sai
```yaml
diem: #REF!
```

## Ví dụ đúng
```yaml
diem: 83.84
```

"""#),
(1007, #"""
# CK1007: Số thứ tự ngày của bảng tính

## Điều gì sai
Chỗ của ngày hoặc năm là số như `45231`: bảng tính đếm ngày từ năm 1900.

## Vì sao
Ô ngày bị chép dưới dạng số; người đọc không hiểu đó là ngày nào.

## Ví dụ sai
```yaml
ngay: 45231
```

## Ví dụ đúng
```yaml
ngay: 2023-11-01
```

"""#),
(1008, #"""
# CK1008: Dấu cách trong số

## Điều gì sai
Giữa hoặc sau các chữ số có dấu cách, thường là dấu cách không ngắt (NBSP) không nhìn thấy.

## Vì sao
Chép từ bảng tính hay trang web; có nó thì giá trị không còn là số.

## Ví dụ sai
```yaml
diem: "83,84 "
```

## Ví dụ đúng
```yaml
diem: 83.84
```

"""#),
(1009, #"""
# CK1009: Số đọc được hai cách

## Điều gì sai
Số có dạng `1.234` mà cả 1,234 lẫn 1234 đều nằm trong thang điểm.

## Vì sao
Người Việt đọc dấu chấm là dấu phân nhóm nghìn, bảng tính tiếng Anh đọc là dấu thập phân.

## Ví dụ sai
```yaml
thang_diem: {tu: 0, den: 2000}
…
diem: 1.234
```

## Ví dụ đúng
```yaml
diem: 1234      # hoặc 1.2340 nếu là số thập phân
```

"""#),
]
