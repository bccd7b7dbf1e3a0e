// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages072: [(number: Int, page: String)] = [
(720, #"""
# CK0720: Mã thủ tục không đúng dạng

## Điều gì sai
«ma» hoặc «ma_day_du» không giống mã của Cơ sở dữ liệu quốc gia về thủ tục hành chính.

## Vì sao
Danh sách thật có lỗi gõ và có mã kiểu cũ, nên đây chỉ là cảnh báo: trang vẫn in mã đúng như đã viết. Nhưng mã gõ sai thì không ai tra được trên Cổng dịch vụ công.

## Ví dụ sai
```yaml
ma: 1.00365
```

## Ví dụ đúng
```yaml
ma: "1.003659"
ma_day_du: 1.003659.000.00.00.H21
```

Mã có dạng `1.003659`, `1.012784.H21` hoặc `1.003659.000.00.00.H21`; chữ số đầu là 1, 2 hoặc 3.

"""#),
(721, #"""
# CK0721: Mã đầy đủ không khớp mã thủ tục

## Điều gì sai
«ma_day_du» không bắt đầu bằng «ma».

## Vì sao
Hai mã phải chỉ cùng một thủ tục; người dân tra theo mã nào cũng phải tới cùng một nơi.

## Ví dụ sai
```yaml
ma: "1.003659"
ma_day_du: 1.003695.000.00.00.H21
```

## Ví dụ đúng
```yaml
ma: "1.003659"
ma_day_du: 1.003659.000.00.00.H21
```

"""#),
(722, #"""
# CK0722: Dịch vụ công một phần không nêu lý do

## Điều gì sai
«muc_do» là `mot-phan` mà không có «ly_do_mot_phan».

## Vì sao
NĐ 224/2026 Đ.14 đòi hỏi công khai lý do dịch vụ chưa toàn trình. Trang ghi «Chưa cập nhật» cho tới khi có lý do.

## Ví dụ sai
```yaml
muc_do: mot-phan
```

## Ví dụ đúng
```yaml
muc_do: mot-phan
ly_do_mot_phan: Phải kiểm tra thực tế tại cơ sở trước khi cấp phép
```

"""#),
(723, #"""
# CK0723: Giấy tờ dùng biểu mẫu không có

## Điều gì sai
Một giấy tờ nêu mã biểu mẫu không có trong «bieu_mau» của cùng thủ tục.

## Vì sao
Người dân cần tải đúng mẫu ngay bên cạnh tên giấy tờ.

## Ví dụ sai
```yaml
giay_to: [{ten: Đơn đề nghị, bieu_mau: mau-1}]
bieu_mau: [{id: mau-01, ten: Mẫu số 01, tep: mau-01.docx}]
```

## Ví dụ đúng
```yaml
giay_to: [{ten: Đơn đề nghị, bieu_mau: mau-01}]
bieu_mau: [{id: mau-01, ten: Mẫu số 01, tep: mau-01.docx}]
```

"""#),
(724, #"""
# CK0724: Biểu mẫu chưa có tệp

## Điều gì sai
Một mục của «bieu_mau» không có «tep».

## Vì sao
Mẫu đơn, tờ khai là nội dung phải công khai; nêu tên mà không tải được thì người dân phải đi hỏi.

## Ví dụ sai
```yaml
bieu_mau: [{id: mau-01, ten: Mẫu số 01}]
```

## Ví dụ đúng
```yaml
bieu_mau: [{id: mau-01, ten: Mẫu số 01, tep: mau-01.docx}]
```

Tệp đặt cạnh bản ghi, trong `content/thu-tuc/`.

"""#),
(725, #"""
# CK0725: Hình thức nộp ghi hai lần

## Điều gì sai
Một hình thức (trực tiếp, trực tuyến, bưu chính) có hai mục trong «cach_thuc».

## Vì sao
Hai dòng với hai thời hạn khác nhau cho cùng một cách nộp thì không ai biết dòng nào đúng.

## Ví dụ sai
```yaml
cach_thuc:
  - {hinh_thuc: truc-tiep, thoi_han: {so: 5, don_vi: ngay-lam-viec}}
  - {hinh_thuc: truc-tiep, thoi_han: {so: 7, don_vi: ngay-lam-viec}}
```

## Ví dụ đúng
```yaml
cach_thuc:
  - {hinh_thuc: truc-tiep, thoi_han: {so: 5, don_vi: ngay-lam-viec}}
  - {hinh_thuc: truc-tuyen, thoi_han: {so: 3, don_vi: ngay-lam-viec}}
```

Thời hạn khác nhau theo trường hợp thì ghi ở «truong_hop»; khác nhau theo đối tượng thì ghi ở «mo_ta».

"""#),
(726, #"""
# CK0726: Thời hạn giải quyết không đủ

## Điều gì sai
Một thời hạn không có «so» cùng «don_vi», cũng không có «mo_ta».

## Vì sao
Con số không có đơn vị thì không tính được ngày trả kết quả; ngày và ngày làm việc khác nhau nhiều.

## Ví dụ sai
```yaml
thoi_han: {so: 5}
```

## Ví dụ đúng
```yaml
thoi_han: {so: 5, don_vi: ngay-lam-viec}
```

Điều mà một con số không nói được thì viết `thoi_han: {mo_ta: "Ngay khi nhận hồ sơ"}`; pháp luật không quy định thì viết `thoi_han: khong`.

"""#),
(727, #"""
# CK0727: Thời hạn dài hơn luật định

## Điều gì sai
«thoi_han» lớn hơn «thoi_han_luat_dinh» của cùng hình thức nộp.

## Vì sao
Cơ quan chỉ được rút ngắn thời hạn mà văn bản quy định, không được kéo dài.

## Ví dụ sai
```yaml
thoi_han: {so: 20, don_vi: ngay-lam-viec}
thoi_han_luat_dinh: {so: 15, don_vi: ngay-lam-viec}
```

## Ví dụ đúng
```yaml
thoi_han: {so: 10, don_vi: ngay-lam-viec}
thoi_han_luat_dinh: {so: 15, don_vi: ngay-lam-viec}
```

"""#),
(728, #"""
# CK0728: Hai thời hạn khác đơn vị tính

## Điều gì sai
«thoi_han» và «thoi_han_luat_dinh» tính bằng hai đơn vị khác nhau.

## Vì sao
Trang tính mức cắt giảm theo ngày và phần trăm; 10 ngày làm việc và 15 ngày thì không trừ cho nhau được, nên trang không ghi mức cắt giảm.

## Ví dụ sai
```yaml
thoi_han: {so: 10, don_vi: ngay-lam-viec}
thoi_han_luat_dinh: {so: 15, don_vi: ngay}
```

## Ví dụ đúng
```yaml
thoi_han: {so: 10, don_vi: ngay-lam-viec}
thoi_han_luat_dinh: {so: 15, don_vi: ngay-lam-viec}
```

"""#),
(729, #"""
# CK0729: Thủ tục bãi bỏ không nêu văn bản

## Điều gì sai
«tinh_trang» là `bai-bo` mà không có «van_ban_bai_bo».

## Vì sao
Thủ tục đã công bố thì không xóa: trang được giữ lại, ghi rõ đã bãi bỏ theo văn bản nào và thủ tục nào thay thế.

## Ví dụ sai
```yaml
tinh_trang: bai-bo
```

## Ví dụ đúng
```yaml
tinh_trang: bai-bo
van_ban_bai_bo: {ten: "Quyết định số 12/QĐ-UBND ngày 05/01/2026"}
```

"""#),
]
