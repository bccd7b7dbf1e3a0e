// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages050: [(number: Int, page: String)] = [
(501, #"""
# CK0501: Hai trang trùng địa chỉ

## Điều gì sai
Hai trang có cùng địa chỉ.

## Vì sao
Một địa chỉ chỉ dẫn tới một trang; trang kia sẽ bị đè mất. Hay gặp khi một nhiệm vụ và một đơn vị, hoặc hai tệp, cho ra cùng một đường dẫn.

## Ví dụ sai
```text
content/co-quan/so-tttt-tinh-mau.md   có đơn vị id: lich
content/co-quan/…                      có trang khác ở /co-quan/so-tttt-tinh-mau/lich/
```

## Ví dụ đúng
```text
đổi mã đơn vị thành lich-cong-tac
```

"""#),
(502, #"""
# CK0502: Địa chỉ dành riêng cho hệ thống

## Điều gì sai
Tên tệp trùng với địa chỉ của một danh sách do hệ thống tạo.

## Vì sao
`/thu-tuc/`, `/ke-hoach/`, `/tim-kiem/`… là các danh sách có sẵn. Một trang thường mang tên ấy sẽ tranh chỗ.

## Ví dụ sai
```text
content/thu-tuc.md
```

## Ví dụ đúng
```text
content/ve-thu-tuc.md
```

"""#),
(503, #"""
# CK0503: Địa chỉ trang không đúng

## Điều gì sai
Địa chỉ truyền cho `--base-url`, hoặc ghi ở `dia_chi_trang`, không phải địa chỉ đầy đủ, hoặc có ký tự không dùng được: dấu cách,
dấu nháy, `;`, `$`, `?`, `#`, bước `..`, tên người dùng, chữ có dấu.

## Vì sao
Địa chỉ này đứng đầu mọi liên kết trong sơ đồ trang, nguồn tin và mã QR; thiếu `https://` thì chúng không mở được.
Nó cũng vào cấu hình nginx của `congkhai hosting nginx`: một dấu `;` ở đó là một lệnh của máy chủ.

## Ví dụ sai
```text
congkhai build --base-url congkhai.example.vn
```

## Ví dụ đúng
```text
congkhai build --base-url https://congkhai.example.vn/
```

"""#),
(504, #"""
# CK0504: Địa chỉ cũ không đúng

## Điều gì sai
Một mục của `chuyen_huong` không phải địa chỉ mà một trang của trang web này có thể đã có: có chữ hoa, dấu, dấu cách, hay tên miền.

## Vì sao
Tại mỗi địa chỉ cũ trang web đặt một trang dẫn tới bản ghi; địa chỉ viết sai thì người giữ liên kết cũ không tới được.

## Ví dụ sai
```yaml
chuyen_huong: ["https://so.example.vn/Thu-tuc/Ten cu"]
```

## Ví dụ đúng
```yaml
chuyen_huong: [/thu-tuc/ten-cu/]
```

"""#),
]
