// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages073: [(number: Int, page: String)] = [
(730, #"""
# CK0730: Các thủ tục thay thế nhau thành vòng

## Điều gì sai
Đi theo «thay_the» thì trở về chính thủ tục ban đầu.

## Vì sao
Trang của thủ tục cũ dẫn người dân tới thủ tục mới; thành vòng thì không tới đâu cả.

## Ví dụ sai
```yaml
# thu-tuc/1.000001.md
thay_the: [1.000002]
# thu-tuc/1.000002.md
thay_the: [1.000001]
```

## Ví dụ đúng
```yaml
# thu-tuc/1.000002.md (thủ tục mới)
thay_the: [1.000001]
```

«thay_the» chỉ ghi ở bản ghi của thủ tục mới.

"""#),
(731, #"""
# CK0731: Thủ tục thay thế không nêu thủ tục cũ

## Điều gì sai
«tinh_trang» là `thay-the` mà không có «thay_the».

## Vì sao
Người biết thủ tục cũ cần thấy nó đã thành thủ tục nào.

## Ví dụ sai
```yaml
tinh_trang: thay-the
```

## Ví dụ đúng
```yaml
tinh_trang: thay-the
thay_the: [1.003659]
```

Thủ tục cũ chưa có trên trang thì viết `thay_the: khong`.

"""#),
(732, #"""
# CK0732: Thủ tục đã hết hiệu lực

## Điều gì sai
«hieu_luc_den» đã qua mà «tinh_trang» không phải `bai-bo`.

## Vì sao
Người dân có thể làm hồ sơ theo thủ tục không còn áp dụng.

## Ví dụ sai
```yaml
hieu_luc_den: 2025-12-31
tinh_trang: con-hieu-luc
```

## Ví dụ đúng
```yaml
hieu_luc_den: 2025-12-31
tinh_trang: bai-bo
van_ban_bai_bo: {ten: "Quyết định số 12/QĐ-UBND ngày 05/01/2026"}
```

"""#),
(733, #"""
# CK0733: Quy định tạm thời sắp hết hoặc đã hết

## Điều gì sai
Một mục của «tam_thoi» còn không quá 60 ngày, hoặc đã qua ngày cuối.

## Vì sao
Khi quy định tạm thời hết, thời hạn và phí trở về như cũ nếu không có văn bản mới. Cần hỏi lại trước ngày đó, không phải sau khi người dân đã nộp hồ sơ.

## Ví dụ sai
```yaml
tam_thoi:
  - tu: 2026-03-01
    den: 2026-12-31
    van_ban: nq-66.22-2026
    noi_dung: Rút ngắn thời hạn còn 5 ngày làm việc
```

## Ví dụ đúng
```yaml
tam_thoi:
  - tu: 2026-03-01
    den: 2027-02-28
    van_ban: nq-66.22-2026
    noi_dung: Rút ngắn thời hạn còn 5 ngày làm việc
```

Mục đã hết được giữ trong lịch sử của thủ tục. Đã xem xét thì chấp nhận cảnh báo ở «chap_nhan».

"""#),
(734, #"""
# CK0734: Thủ tục chưa công khai đủ nội dung

## Điều gì sai
Thủ tục thiếu một trong các nội dung mà NĐ 63/2010 Đ.8 đòi hỏi.

## Vì sao
Trang ghi «Chưa cập nhật» ở mỗi chỗ thiếu. Nội dung mà thủ tục không có thì viết `khong` để trang ghi «Không có»: hai điều khác nhau.

## Ví dụ sai
```yaml
ten: Cấp giấy phép bưu chính
co_quan: so-a
linh_vuc: buu-chinh
```

## Ví dụ đúng
```yaml
trinh_tu: [Nộp hồ sơ., Nhận kết quả.]
dieu_kien: khong
# … và các khóa mà thông báo nêu
```

Thời hạn và phí ghi ở từng hình thức nộp, hoặc ở từng trường hợp.

"""#),
(735, #"""
# CK0735: Nơi tiếp nhận thuộc cơ quan khác

## Điều gì sai
«noi_tiep_nhan» trỏ tới đường dây nóng của cơ quan khác với cơ quan công bố.

## Vì sao
Người dân sẽ gọi nhầm cơ quan.

## Ví dụ sai
```yaml
co_quan: so-a
noi_tiep_nhan: [mot-cua-so-b]
```

## Ví dụ đúng
```yaml
co_quan: so-a
noi_tiep_nhan: [mot-cua-so-a]
```

Nếu đúng là cơ quan khác tiếp nhận thì nêu tên: `noi_tiep_nhan: [{ten: "Trung tâm Phục vụ hành chính công tỉnh"}]`.

"""#),
(736, #"""
# CK0736: Một mã thủ tục ở hai bản ghi

## Điều gì sai
Hai bản ghi của cùng một cơ quan có cùng «ma».

## Vì sao
Tra theo mã phải tới một trang. Các trường hợp của một thủ tục là «truong_hop» của một bản ghi.

## Ví dụ sai
```yaml
# thu-tuc/a.md
ma: "1.003659"
# thu-tuc/b.md
ma: "1.003659"
```

## Ví dụ đúng
```yaml
# thu-tuc/1.003659.md
ma: "1.003659"
truong_hop: [{id: lan-dau, ten: Cấp lần đầu}, {id: cap-lai, ten: Cấp lại}]
```

"""#),
(737, #"""
# CK0737: Bản ghi quá hạn rà soát

## Điều gì sai
Từ «ra_soat.ngay» đã quá số tháng ghi ở «ra_soat.han_thang».

## Vì sao
Nội dung công khai phải đúng vào ngày người dân đọc; đơn vị tự đặt kỳ đọc lại.

## Ví dụ sai
```yaml
ra_soat: {ngay: 2025-01-15, boi: van-phong, han_thang: 6}
```

## Ví dụ đúng
```yaml
ra_soat: {ngay: 2026-07-10, boi: van-phong, han_thang: 6}
```

Đọc lại bản ghi rồi mới sửa ngày.

"""#),
]
