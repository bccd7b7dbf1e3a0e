// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages111: [(number: Int, page: String)] = [
(1111, #"""
# CK1111: Không rõ bảng tính thuộc loại nào

## Điều gì sai
Dòng tiêu đề của tệp CSV không hợp với bảng tiến độ, điểm chỉ số, thủ tục, đường dây nóng hay kết quả.

## Vì sao
Cột nào thành khóa nào là do tên cột nói. Tên cột lạ thì không biết ghi vào đâu.

## Ví dụ sai
```
A;B;C
1;2;3
```

## Ví dụ đúng
```
nam;don_vi_duoc_cham;diem
2024;Gia Lai;66,1
```

hoặc thêm `--kind diem`.

"""#),
(1112, #"""
# CK1112: Cột bảng tính không có trong lược đồ

## Điều gì sai
Một cột có tiêu đề không phải khóa hay nhãn nào của loại bảng đang nhập.

## Vì sao
Bỏ qua một cột là mất dữ liệu mà không ai biết. Cột lạ là lỗi, kèm tên gần đúng nhất.

## Ví dụ sai
```
ten;loai;dien_thoai;ghichu
```

## Ví dụ đúng
```
ten;loai;dien_thoai
```

"""#),
(1113, #"""
# CK1113: Ô bảng tính không đọc được

## Điều gì sai
Một ô không có dạng mà cột của nó cần, hoặc một cột bắt buộc để trống.

## Vì sao
Giá trị sai kiểu mà ghi vào thì trang sẽ in sai; lỗi nêu dòng và cột để sửa ngay trong bảng.

## Ví dụ sai
```
nam;don_vi_duoc_cham;diem
2024;Gia Lai;sáu mươi
```

## Ví dụ đúng
```
nam;don_vi_duoc_cham;diem
2024;Gia Lai;66,1
```

"""#),
(1114, #"""
# CK1114: Dòng bảng tính trùng bản ghi đã có

## Điều gì sai
Một dòng của bảng sẽ tạo bản ghi, hay điểm của một năm, mà trang đã có; hoặc hai dòng của bảng trùng nhau.

## Vì sao
Lệnh nhập chỉ thêm. Ghi đè số liệu đã công bố phải là việc làm có chủ ý, trong tệp, qua rà soát.

## Ví dụ sai
```
nam;don_vi_duoc_cham;diem
2024;Gia Lai;66,1
2024;Gia Lai;66,2
```

## Ví dụ đúng
```
nam;don_vi_duoc_cham;diem
2024;Gia Lai;66,1
```

"""#),
]
