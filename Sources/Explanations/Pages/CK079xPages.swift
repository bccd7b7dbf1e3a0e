// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages079: [(number: Int, page: String)] = [
(791, #"""
# CK0791: Nghĩa vụ xét loại nội dung không có

## Điều gì sai
«thoa_man.loai» trong `nghia-vu.yaml` không phải tên một loại nội dung.

## Vì sao
Loại nội dung được gọi bằng tên thư mục của nó; tên khác thì không có bản ghi nào để xét.

## Ví dụ sai
```yaml
thoa_man: {loai: thutuc, co: [so_bo]}
```

## Ví dụ đúng
```yaml
thoa_man: {loai: thu-tuc, co: [so_bo]}
```

Các loại: co-quan, ke-hoach, nhiem-vu, chi-so, van-ban, thu-tuc, duong-day-nong, phan-anh, ket-qua, xin-loi, tin, trang.

"""#),
(792, #"""
# CK0792: Nghĩa vụ xét khóa không có

## Điều gì sai
«thoa_man.co» hoặc «thoa_man.voi» nêu một khóa mà loại nội dung ấy không có.

## Vì sao
Khóa không có thì không bản ghi nào có được, và bảng kiểm sẽ báo thiếu mãi.

## Ví dụ sai
```yaml
thoa_man: {loai: co-quan, co: [lanh_dao.tieusu]}
```

## Ví dụ đúng
```yaml
thoa_man: {loai: co-quan, co: [lanh_dao.tieu_su]}
```

Khóa con viết sau dấu chấm. Có một trong hai khóa là đủ thì viết `giay_to|truong_hop.giay_to`.

"""#),
(793, #"""
# CK0793: Nghĩa vụ thiếu chu kỳ

## Điều gì sai
Có «trong» hoặc «thoa_man.trong_ky» mà không có «chu_ky», hoặc «trong_ky» đi với chu kỳ khi-thay-doi.

## Vì sao
«trong» đếm ngày làm việc từ lúc hết kỳ hay từ lúc thay đổi; không có chu kỳ thì không biết đếm từ đâu.

## Ví dụ sai
```yaml
trong: 5
thoa_man: {loai: ket-qua, trong_ky: true}
```

## Ví dụ đúng
```yaml
chu_ky: thang
trong: 5
thoa_man: {loai: ket-qua, trong_ky: true}
```

"""#),
(794, #"""
# CK0794: Loại nội dung không chia theo kỳ

## Điều gì sai
«trong_ky» đi với loại nội dung không ghi ngày hay kỳ.

## Vì sao
Thủ tục, cơ quan, đường dây nóng không thuộc về tháng hay năm nào, nên không đếm được mỗi kỳ một bản ghi.

## Ví dụ sai
```yaml
chu_ky: nam
thoa_man: {loai: thu-tuc, trong_ky: true}
```

## Ví dụ đúng
```yaml
chu_ky: nam
thoa_man: {loai: thu-tuc}
```

Không có «trong_ky» thì mỗi kỳ xét ngày rà soát hay ngày thay đổi cuối của từng bản ghi.

"""#),
(795, #"""
# CK0795: Nghĩa vụ lọc theo giá trị không có

## Điều gì sai
«voi» nêu một giá trị mà khóa ấy không nhận.

## Vì sao
Bộ lọc như vậy không chọn được bản ghi nào: nghĩa vụ sẽ thiếu mãi hoặc, với `dem: 0`, đủ mãi.

## Ví dụ sai
```yaml
thoa_man:
  loai: thu-tuc
  voi: [{khoa: muc_do, la: mot-phn}]
```

## Ví dụ đúng
```yaml
thoa_man:
  loai: thu-tuc
  voi: [{khoa: muc_do, la: mot-phan}]
```

"""#),
]
