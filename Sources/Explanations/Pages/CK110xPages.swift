// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages110: [(number: Int, page: String)] = [
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
]
