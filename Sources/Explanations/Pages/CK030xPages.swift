// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages030: [(number: Int, page: String)] = [
(301, #"""
# CK0301: Thẻ HTML được hiện như chữ thường

## Điều gì sai
Trong nội dung có thẻ HTML hoặc ghi chú `<!-- -->`.

## Vì sao
Trang không nhận HTML trong nội dung: một thẻ dán từ nơi khác có thể chạy mã lạ hoặc phá bố cục. Thẻ được in ra như chữ thường để người biên tập thấy.

## Ví dụ sai
```markdown
Hạn nộp: <b>31/12/2026</b>
```

## Ví dụ đúng
```markdown
Hạn nộp: **31/12/2026**
```

"""#),
(302, #"""
# CK0302: Liên kết không an toàn

## Điều gì sai
Liên kết không bắt đầu bằng một cách mở an toàn (https, http, mailto, tel) và không phải đường dẫn trong trang.

## Vì sao
Liên kết `javascript:` hay `data:` chạy mã trên máy người đọc; `file:` trỏ vào ổ đĩa của người biên tập, không ai khác mở được.

## Ví dụ sai
```markdown
[Mẫu đơn](file:///C:/bieu-mau/mau-don-01.docx)
```

## Ví dụ đúng
```markdown
[Mẫu đơn](mau-don-01.docx)
```

"""#),
(303, #"""
# CK0303: Tiêu đề cấp 1 trong phần nội dung

## Điều gì sai
Trong phần nội dung có tiêu đề cấp 1 (một dấu `#`).

## Vì sao
Mỗi trang chỉ có một tiêu đề cấp 1 là tên của bản ghi. Người dùng máy đọc màn hình dựa vào đó để biết mình đang ở trang nào.

## Ví dụ sai
```markdown
# Mục đích, yêu cầu
```

## Ví dụ đúng
```markdown
## Mục đích, yêu cầu
```

"""#),
(304, #"""
# CK0304: Liên kết nội bộ không có trang đích

## Điều gì sai
Liên kết trong nội dung không dẫn tới trang hay tệp nào của trang này.

## Vì sao
Người đọc bấm vào sẽ gặp «không tìm thấy».

## Ví dụ sai
```markdown
Xem [kế hoạch năm 2024](/ke-hoach/35-kh-stttt-2023/).
```

## Ví dụ đúng
```markdown
Xem [kế hoạch năm 2024](/ke-hoach/35-kh-stttt-2024/).
```

Viết được địa chỉ trong trang, đường dẫn tới tệp `.md`, tên tệp đặt cạnh bản ghi, hoặc địa chỉ đầy đủ `https://…`.

"""#),
(305, #"""
# CK0305: Liên kết tới mục không có trong trang

## Điều gì sai
Phần sau dấu `#` của liên kết không ứng với tiêu đề nào của trang đích.

## Vì sao
Trình duyệt mở trang ở đầu thay vì ở mục cần xem, người đọc phải tự tìm.

## Ví dụ sai
```markdown
[Mục đích](/ke-hoach/35-kh-stttt-2024/#muc-dich-yeu-cau)
```

## Ví dụ đúng
```markdown
[Mục đích](/ke-hoach/35-kh-stttt-2024/#i-muc-dich)
```

Tiêu đề viết không dấu, chữ thường, nối bằng gạch.

"""#),
(306, #"""
# CK0306: Ảnh không có mô tả

## Điều gì sai
Ảnh không có dòng chữ mô tả.

## Vì sao
Người không nhìn thấy ảnh, hoặc mạng chậm chưa tải được ảnh, chỉ có dòng chữ này. Tiêu chuẩn tiếp cận bắt buộc phải có.

## Ví dụ sai
```markdown
![](so-do-tiep-nhan.png)
```

## Ví dụ đúng
```markdown
![Sơ đồ các bước tiếp nhận hồ sơ tại Bộ phận Một cửa](so-do-tiep-nhan.png)
```

"""#),
(307, #"""
# CK0307: Tiêu đề nhảy cấp

## Điều gì sai
Tiêu đề nhảy cấp, ví dụ từ cấp 2 xuống thẳng cấp 4.

## Vì sao
Mục lục và máy đọc màn hình coi cấp của tiêu đề là thứ bậc; nhảy cấp thì người nghe tưởng mình bỏ sót một mục.

## Ví dụ sai
```markdown
## Mục tiêu

#### Chỉ số SIPAS
```

## Ví dụ đúng
```markdown
## Mục tiêu

### Chỉ số SIPAS
```

Muốn chữ nhỏ hơn hay đậm hơn thì dùng `**…**`, không dùng cấp tiêu đề.

"""#),
(308, #"""
# CK0308: Nội dung lồng quá sâu

## Điều gì sai
Nội dung lồng nhau quá 100 tầng: trích dẫn trong trích dẫn, danh sách trong danh sách.

## Vì sao
Không trang nào cần như vậy; thường là một tệp hỏng hoặc dòng dài toàn dấu `>` hay `*`.

## Ví dụ sai
```markdown
>>>>>>>>>> (hàng trăm dấu) Điều 5
```

## Ví dụ đúng
```markdown
> Điều 5
```

"""#),
(309, #"""
# CK0309: Hàng của bảng nhiều ô hơn số cột

## Điều gì sai
Một hàng của bảng có nhiều ô hơn số cột.

## Vì sao
Ô thừa không hiện lên trang: số liệu biến mất mà bảng trông vẫn bình thường. Thường do dấu `|` nằm trong một ô.

## Ví dụ sai
```markdown
| Đơn vị | Số hồ sơ |
| --- | --- |
| Văn phòng | 12 | 3 |
```

## Ví dụ đúng
```markdown
| Đơn vị | Số hồ sơ | Trễ hạn |
| --- | --- | --- |
| Văn phòng | 12 | 3 |
```

Dấu `|` trong ô viết là `\|`.

"""#),
]
