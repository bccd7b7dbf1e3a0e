// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages090: [(number: Int, page: String)] = [
(901, #"""
# CK0901: Thư mục công bố có tệp lạ

## Điều gì sai
Thư mục công bố có tệp không do CongKhai đăng.

## Vì sao
Công bố là thay cả thư mục bằng bản mới. Tệp của người khác nằm ở đó sẽ mất, nên phần mềm dừng lại và không xóa gì.

## Ví dụ sai
```text
public/index.html
public/ghi-chu-cua-toi.docx
```

## Ví dụ đúng
```text
public/index.html
content/van-ban/ghi-chu.docx   (cạnh bản ghi, nêu tên ở khóa tep)
```

Các tên bắt đầu bằng `.git` ở gốc `public/` được giữ nguyên. Hoặc chọn thư mục khác bằng `--output`.

"""#),
(902, #"""
# CK0902: Một lần dựng khác đang chạy

## Điều gì sai
Một lần dựng khác đang ghi vào cùng thư mục công bố.

## Vì sao
Hai lần dựng cùng ghi thì trang có thể là nửa nọ nửa kia. Lần sau dừng lại, chưa đổi tệp nào.

## Ví dụ sai
```text
congkhai build & congkhai build
```

## Ví dụ đúng
```text
congkhai build && congkhai build
```

Chờ lần kia xong rồi chạy lại. Máy bị tắt giữa chừng không để lại khóa.

"""#),
(903, #"""
# CK0903: Máy không thực hiện được

## Điều gì sai
Máy từ chối một việc: đĩa đầy, không có quyền, thiếu chương trình cần dùng.

## Vì sao
Đây không phải lỗi của nội dung. Thông báo nói việc gì, với tệp nào, và máy trả lời ra sao; trang đang công bố còn nguyên.

## Ví dụ sai
```text
không ghi tệp public/index.html được: No space left on device
```

## Ví dụ đúng
```text
giải phóng dung lượng đĩa rồi chạy lại congkhai build
```

Lệnh kết thúc với mã 2, khác với mã 1 của lỗi nội dung.

"""#),
(904, #"""
# CK0904: Hệ tệp không hoán đổi được thư mục

## Điều gì sai
Hệ tệp chứa thư mục công bố không đổi chỗ được hai thư mục trong một bước.

## Vì sao
Thường thì trang cũ và trang mới đổi chỗ trong một bước. Ở đây phải đổi tên hai lần, giữa hai lần trang vắng mặt trong chốc lát.

## Ví dụ sai
```text
public/ nằm trên ổ mạng (NFS, SMB) hoặc USB định dạng FAT
```

## Ví dụ đúng
```text
public/ nằm trên ext4, XFS hoặc Btrfs
```

"""#),
(905, #"""
# CK0905: Không đọc được MANIFEST.json

## Điều gì sai
Không đọc được `MANIFEST.json` của bản công bố.

## Vì sao
Tệp này ghi SHA-256 của mọi tệp đã đăng; `congkhai verify` đối chiếu bản sao với nó. Thiếu hoặc hỏng thì không chứng minh được bản sao còn nguyên.

## Ví dụ sai
```text
congkhai verify ban-sao/      (chép thiếu MANIFEST.json)
```

## Ví dụ đúng
```text
chép lại cả thư mục, kể cả MANIFEST.json, rồi congkhai verify ban-sao/
```

"""#),
(906, #"""
# CK0906: Lộ điều chưa đến giờ công bố

## Điều gì sai
Một tệp sắp công bố nói tới tên, số hiệu, địa chỉ hoặc tệp đính kèm của bản ghi có `cong_bo_luc` ở sau ngày mà trang nói tới.

## Vì sao
Bản ghi ấy chưa được phép xuất hiện. Tự nó không có trên trang, nhưng một tin, một kế hoạch hay một mẫu trang vẫn có thể nhắc tới nó. Vì vậy mọi tệp được dò trước khi công bố, không phân biệt chữ hoa, chữ thường, có dấu hay không dấu; kể cả chữ bên trong tệp Word, Excel, PDF và ZIP đính kèm; thấy một chỗ thì không tệp nào được công bố.

## Ví dụ sai
```yaml
# van-ban/12-qd-ubnd.md
so_ky_hieu: 12/QĐ-UBND
cong_bo_luc: 2026-12-01T08:00:00+07:00
# tin/sap-toi.md, đăng ngay: «Sở sắp thực hiện Quyết định số 12/QĐ-UBND.»
```

## Ví dụ đúng
```yaml
# tin/sap-toi.md cũng chờ tới giờ đó
tieu_de: Thực hiện Quyết định số 12/QĐ-UBND
cong_bo_luc: 2026-12-01T08:00:00+07:00
```

"""#),
(907, #"""
# CK0907: Tên chờ công bố quá thường gặp

## Điều gì sai
Bản ghi chờ công bố (`cong_bo_luc`) có tên chỉ gồm một tiếng, như «Thuế».

## Vì sao
Trước giờ công bố, mọi tệp được dò để tên này không lọt ra. Một tiếng thì câu văn nào cũng có thể có, nên chỉ dò được ở nơi nó đứng riêng như một tên: tiêu đề, mục danh sách, ô bảng, giá trị trong tệp dữ liệu. Số hiệu và địa chỉ của bản ghi vẫn được dò ở mọi nơi.

## Ví dụ sai
```yaml
tieu_de: Thuế
cong_bo_luc: 2026-12-01T08:00:00+07:00
```

## Ví dụ đúng
```yaml
tieu_de: Nộp thuế đất qua mạng
cong_bo_luc: 2026-12-01T08:00:00+07:00
```

"""#),
(908, #"""
# CK0908: Tệp không dò được khi có bản ghi chờ công bố

## Điều gì sai
Đang có bản ghi chờ công bố, mà một tệp đính kèm sắp đăng không đọc được hết chữ bên trong: PDF chỉ có ảnh quét hoặc có khóa, Word và Excel đời cũ (.doc, .xls), .rar, .7z, tệp nén quá lớn.

## Vì sao
Chữ trong PDF, Word, Excel, PowerPoint, OpenDocument và tệp ZIP được dò như chữ trên trang. Tệp này có thể nhắc tới điều chưa công bố mà công cụ không thấy.

## Ví dụ sai
```yaml
# tin/hop-bao.md, đăng ngay, khi van-ban/12-qd-ubnd.md còn chờ
tep: [ban-quet.pdf]
```

## Ví dụ đúng
```yaml
# PDF xuất từ Word, có chữ
tep: [thong-cao.pdf]
```

"""#),
]
