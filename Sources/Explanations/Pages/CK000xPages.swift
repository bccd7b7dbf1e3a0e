// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages000: [(number: Int, page: String)] = [
(1, #"""
# CK0001: Tệp không phải UTF-8

## Điều gì sai
Tệp có byte không thuộc bảng mã UTF-8. Thường là tệp lưu bằng bảng mã của Windows, hoặc văn bản gõ bằng TCVN3 hay VNI chép nguyên sang.

## Vì sao
Mọi chữ trên trang, địa chỉ và ô tìm kiếm đều dùng UTF-8. Đoán bảng mã thì chữ «ư» của người này thành ký hiệu lạ ở máy người khác; phần mềm không đoán.

## Ví dụ sai
```text
Notepad: Save as… → Encoding: ANSI
```

## Ví dụ đúng
```text
Notepad: Save as… → Encoding: UTF-8
```

Văn bản TCVN3 hay VNI phải chuyển mã trước, ví dụ bằng công cụ chuyển mã của UniKey, rồi mới lưu UTF-8.

"""#),
(2, #"""
# CK0002: Văn bản ở dạng tổ hợp rời (NFD)

## Điều gì sai
Chữ có dấu trong tệp được ghi rời từng phần: «ế» là ba ký tự e, dấu mũ và dấu sắc đặt cạnh nhau. Văn bản gõ trên máy Mac hoặc chép từ PDF hay bị như vậy.

## Vì sao
Nhìn thì giống nhau, nhưng tìm kiếm và so sánh thấy hai chữ khác nhau. Khi dựng trang phần mềm đã ghép lại, nên đây chỉ là cảnh báo; sửa tệp thì lần sau so sánh trong Git mới gọn.

## Ví dụ sai
```text
Kế hoạch   (K, e, dấu mũ, dấu sắc, …)
```

## Ví dụ đúng
```text
Kế hoạch   (K, ế, …)
```

`congkhai fix` ghép lại cả trang và cho xem trước điều nó sửa; `congkhai fix --write` ghi vào tệp.

"""#),
(4, #"""
# CK0004: Ký tự điều khiển trong văn bản

## Điều gì sai
Trong văn bản có ký tự điều khiển: ký tự không nhìn thấy, không phải dấu xuống dòng.

## Vì sao
Ký tự này thường sót lại khi chép từ Word hoặc PDF. Trình duyệt, máy đọc màn hình và tệp dữ liệu mở xử lý nó mỗi nơi một kiểu.

## Ví dụ sai
```yaml
ten: "Cấp giấy phép bưu chính\u0007"
```

## Ví dụ đúng
```yaml
ten: Cấp giấy phép bưu chính
```

Con trỏ ở vị trí báo lỗi, bấm phím Delete là hết.

"""#),
(5, #"""
# CK0005: Tệp quá lớn

## Điều gì sai
Một tệp nội dung dài quá mức cho phép: phần Markdown hay phần đầu tệp quá 1 MiB, tệp văn bản quá 4 MiB, hoặc tệp đính kèm quá 100 MiB.

## Vì sao
Một trang dài như vậy không ai đọc được trên điện thoại, và thường là do dán nhầm cả một tệp khác vào.

## Ví dụ sai
```text
content/van-ban/tat-ca-van-ban.md   (dán cả kho văn bản vào một tệp)
```

## Ví dụ đúng
```text
content/van-ban/nd-61-2018-nd-cp.md
content/van-ban/nd-118-2025-nd-cp.md
```

Văn bản toàn văn nên để dạng PDF đặt cạnh bản ghi và nêu tên ở khóa `tep`.

"""#),
(7, #"""
# CK0007: Tệp nằm ngoài cấu trúc nội dung

## Điều gì sai
Tệp không nằm ở chỗ nào mà phần mềm biết là loại nội dung gì, hoặc không phải tệp thường.

## Vì sao
Thư mục cho biết một tệp là kế hoạch, thủ tục hay tin. Tệp ở chỗ lạ sẽ không hiện lên trang mà cũng không ai hay, nên phần mềm nói ra thay vì bỏ qua.

## Ví dụ sai
```text
content/ke-hoach/35-kh-stttt-2024.md
```

## Ví dụ đúng
```text
content/ke-hoach/35-kh-stttt-2024/index.md
```

Mỗi kế hoạch là một thư mục có tệp `index.md`; nhiệm vụ nằm trong thư mục con `nhiem-vu/`. Tệp PDF, Word để cạnh bản ghi thì được.

"""#),
(8, #"""
# CK0008: Tên tệp không dùng làm mã được

## Điều gì sai
Tên tệp có chữ hoa, dấu cách, dấu tiếng Việt hoặc ký tự khác không dùng được.

## Vì sao
Tên tệp là mã của bản ghi và là địa chỉ của trang. Địa chỉ có dấu hay chữ hoa chép vào thư, in lên giấy niêm yết rất dễ sai.

## Ví dụ sai
```text
content/tin/Thông báo lịch nghỉ.md
```

## Ví dụ đúng
```text
content/tin/thong-bao-lich-nghi.md
```

Dùng chữ thường không dấu, chữ số, dấu chấm và gạch nối. Tên đầy đủ có dấu ghi ở khóa `ten` hoặc `tieu_de`.

"""#),
(9, #"""
# CK0009: Thiếu tệp bắt buộc của trang

## Điều gì sai
Trang không có tệp `content/trang.yaml`.

## Vì sao
Tệp này ghi tên trang, cơ quan chủ quản và địa chỉ trang; thiếu thì không biết trang của ai và các địa chỉ đầy đủ bắt đầu bằng gì.

## Ví dụ sai
```text
content/
  co-quan/so-tttt-gia-lai.md
```

## Ví dụ đúng
```yaml
# content/trang.yaml
ten: Cổng công khai kế hoạch và tiến độ
co_quan: so-tttt-gia-lai
dia_chi_trang: https://congkhai.example.vn/
```

`congkhai` chạy ở thư mục chứa `content/`; chạy nhầm thư mục cũng gặp lỗi này.

"""#),
]
