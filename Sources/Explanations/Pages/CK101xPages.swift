// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages101: [(number: Int, page: String)] = [
(1010, #"""
# CK1010: Hai dấu thập phân trong một tệp

## Điều gì sai
Trong một tệp có số viết `12,5` và số viết `12.5`.

## Vì sao
Hai cách viết thường đến từ hai bảng; dễ có số bị hiểu sai mà không ai thấy.

## Ví dụ sai
```yaml
- {…, diem: "12,5"}
- {…, diem: 12.7}
```

## Ví dụ đúng
```yaml
- {…, diem: 12.5}
- {…, diem: 12.7}
```

"""#),
(1011, #"""
# CK1011: Không công bố mà có số

## Điều gì sai
Mục ghi `khong_cong_bo: true` nhưng lại có điểm hoặc hạng.

## Vì sao
Hai điều trái nhau; trang không thể nói cả hai.

## Ví dụ sai
```yaml
khong_cong_bo: true
diem: 64.9
```

## Ví dụ đúng
```yaml
diem: 64.9
cach: suy-ra
```

"""#),
(1012, #"""
# CK1012: Thành phần không thuộc phương pháp

## Điều gì sai
`thanh_phan` của một năm có mã không nằm trong phiên bản phương pháp áp dụng cho năm đó.

## Vì sao
Mã bị viết sai, hoặc thành phần này chỉ có từ phiên bản khác.

## Ví dụ sai
```yaml
thanh_phan:
  minh-bac: {diem: 6}
```

## Ví dụ đúng
```yaml
thanh_phan:
  minh-bach: {diem: 6}
```

"""#),
(1013, #"""
# CK1013: Phiên bản không theo thứ tự

## Điều gì sai
Các mục của `phien_ban` không xếp theo `tu_nam` tăng dần, hoặc hai mục bắt đầu cùng năm.

## Vì sao
Mỗi phiên bản là một chỗ gãy chuỗi; phải rõ năm nào theo phương pháp nào.

## Ví dụ sai
```yaml
phien_ban:
  - {tu_nam: 2022, …}
  - {tu_nam: 2020, …}
```

## Ví dụ đúng
```yaml
phien_ban:
  - {tu_nam: 2020, …}
  - {tu_nam: 2022, …}
```

"""#),
(1014, #"""
# CK1014: Số liệu trước phiên bản đầu tiên

## Điều gì sai
Một năm có số liệu mà chưa phiên bản nào áp dụng.

## Vì sao
Không có thang điểm thì không xét, không vẽ và không so sánh được.

## Ví dụ sai
```yaml
phien_ban:
  - {tu_nam: 2020, …}
so_lieu:
  - {nam: 2019, …}
```

## Ví dụ đúng
```yaml
phien_ban:
  - {tu_nam: 2019, …}
so_lieu:
  - {nam: 2019, …}
```

"""#),
(1015, #"""
# CK1015: Hai hạng của một năm không phân biệt được

## Điều gì sai
Một năm có hai mục trong `xep_hang` mà `pham_vi` giống nhau, hoặc cả hai không ghi `pham_vi`.

## Vì sao
Có năm công bố hai bảng xếp hạng, như trên 63 tỉnh cũ và 34 tỉnh mới. Không biết hạng nào thuộc bảng nào thì có thể so sánh hạng của hai bảng khác nhau.

## Ví dụ sai
```yaml
xep_hang:
  - {hang: 61, tong_so: 63}
  - {hang: 30, tong_so: 34}
```

## Ví dụ đúng
```yaml
xep_hang:
  - {hang: 61, tong_so: 63, pham_vi: 63 tỉnh trước sắp xếp}
  - {hang: 30, tong_so: 34, pham_vi: 34 tỉnh sau sắp xếp}
```

Hai nguồn nêu hai hạng khác nhau cho cùng một bảng thì giữ một hạng, hạng kia và nguồn của nó ghi vào `ghi_chu`.

"""#),
]
