// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages11: [(number: Int, page: String)] = [
(1101, #"""
# CK1101: Tệp không nhập được

## Điều gì sai
Tệp đưa cho `congkhai import` không thuộc dạng đọc được, bị hỏng, không phải văn bản, hoặc là PDF chỉ gồm ảnh.

## Vì sao
Lệnh nhập chỉ chép lại điều đọc được. Tệp mà nó không đọc được thì không có gì để chép; đoán mò sẽ thành bịa.

## Ví dụ sai
```
congkhai import ke-hoach.xls
```

## Ví dụ đúng
Lưu bảng tính thành CSV UTF-8, văn bản thành .docx; PDF quét thì nhận dạng chữ (OCR) trước.

```
congkhai import ke-hoach.docx --to 35-kh-stttt-2024
```

"""#),
(1102, #"""
# CK1102: Máy thiếu chương trình đọc tệp

## Điều gì sai
Tệp .docx cần pandoc, tệp .pdf cần pdftotext, mà máy chưa cài.

## Vì sao
Hai dạng tệp này do chương trình riêng đọc; trang không tự mang theo chúng.

## Ví dụ sai
```
congkhai import ke-hoach.pdf
```

trên máy chưa có pdftotext.

## Ví dụ đúng
```
sudo apt install poppler-utils
sudo apt install pandoc
```

Dòng đầu cho .pdf, dòng sau cho .docx.

"""#),
(1103, #"""
# CK1103: Nơi ghi đã có nội dung

## Điều gì sai
Thư mục của kế hoạch mà lệnh nhập định ghi đã có.

## Vì sao
Nội dung đã rà soát không được mất vì một lần nhập lại. Lệnh nhập không bao giờ ghi đè.

## Ví dụ sai
```
congkhai import ke-hoach.docx --to 35-kh-stttt-2024
```

khi `content/ke-hoach/35-kh-stttt-2024/` đã có.

## Ví dụ đúng
```
congkhai import ke-hoach.docx --to 35-kh-stttt-2024-lan-2
```

"""#),
(1104, #"""
# CK1104: Không thấy nhiệm vụ nào trong tệp

## Điều gì sai
Lệnh nhập đọc được tệp nhưng không nhận ra nhiệm vụ nào; toàn bộ văn bản nằm trong `index.md`.

## Vì sao
Một kế hoạch không có nhiệm vụ thì không theo dõi được. Có thể tệp không phải kế hoạch, hoặc phần nhiệm vụ không có tiêu đề, số thứ tự.

## Ví dụ sai
```
Thông báo về việc nghỉ lễ
```

## Ví dụ đúng
```
KẾ HOẠCH
Cải cách hành chính năm 2026

I. NHIỆM VỤ

1. Ban hành kế hoạch tuyên truyền.
- Đơn vị chủ trì: Văn phòng.
- Thời gian thực hiện: Quý I/2026.
```

"""#),
(1105, #"""
# CK1105: Không rõ cơ quan của tệp nhập

## Điều gì sai
Tệp không in tên cơ quan nào có trong `co-quan/`, hoặc tên hợp với nhiều cơ quan.

## Vì sao
Tên đơn vị trong kế hoạch chỉ đối chiếu được với các đơn vị của một cơ quan cụ thể. Không rõ cơ quan thì tên được giữ như bản in.

## Ví dụ sai
```
congkhai import ke-hoach.txt
```

## Ví dụ đúng
```
congkhai import ke-hoach.txt --agency so-tttt-tinh-mau
```

"""#),
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
