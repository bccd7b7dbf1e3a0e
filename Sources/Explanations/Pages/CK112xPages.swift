// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages112: [(number: Int, page: String)] = [
(1121, #"""
# CK1121: Nhiệm vụ đã đổi sau khi xuất bảng

## Điều gì sai
Tệp của nhiệm vụ không còn như lúc xuất bảng tiến độ, hoặc khóa mà bảng muốn thêm đã có giá trị.

## Vì sao
Hai người cùng cập nhật một nhiệm vụ: ghi tiếp sẽ che mất phần của người kia. Cả bảng không được ghi, không tệp nào bị đổi.

## Ví dụ sai
```
nhiem_vu,phien_ban,ngay,noi_dung
kh-1/1,v0123456789ab,30/6/2026,Đã họp
```

khi tệp của nhiệm vụ kh-1/1 đã được sửa từ lúc xuất bảng.

## Ví dụ đúng
```
congkhai export tien-do --plan kh-1 > moi.csv
```

Chép các ô đã điền sang bảng mới rồi nhập lại.

"""#),
(1122, #"""
# CK1122: Bảng tiến độ nêu nhiệm vụ không có

## Điều gì sai
Cột `nhiem_vu` của một dòng không phải nhiệm vụ nào của trang.

## Vì sao
Dòng không có chỗ ghi. Thường là cột `nhiem_vu` đã bị sửa, hoặc nhiệm vụ đã đổi mã.

## Ví dụ sai
```
nhiem_vu,phien_ban,ngay,noi_dung
kh-1/9,v0123456789ab,30/6/2026,Đã xong
```

## Ví dụ đúng
```
nhiem_vu,phien_ban,ngay,noi_dung
kh-1/1,v0123456789ab,30/6/2026,Đã xong
```

"""#),
(1123, #"""
# CK1123: Khóa viết ở dạng không nối thêm được

## Điều gì sai
`tien_do` (hay `so_lieu`) viết trên một dòng trong ngoặc, nên không nối thêm mục mà giữ nguyên phần còn lại được.

## Vì sao
Lệnh nhập chỉ thêm dòng, không viết lại phần đã có của tệp.

## Ví dụ sai
```
tien_do: [{ngay: 2026-03-01, noi_dung: Đã họp}]
```

## Ví dụ đúng
```
tien_do:
  - ngay: 2026-03-01
    noi_dung: Đã họp
```

"""#),
]
