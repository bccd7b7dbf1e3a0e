// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages040: [(number: Int, page: String)] = [
(401, #"""
# CK0401: Mẫu sai cú pháp

## Điều gì sai
Mẫu trong `templates/` sai cú pháp: thẻ không đóng, mở và đóng khác tên, thẻ rỗng.

## Vì sao
Mẫu dùng ngôn ngữ Mustache. Một thẻ không đóng làm cả phần sau của trang mất đi, nên mẫu được kiểm tra hết trước khi dựng trang đầu tiên.

## Ví dụ sai
```html
{{#nhiem_vu}}<li>{{ten}}</li>{{/nhiemvu}}
```

## Ví dụ đúng
```html
{{#nhiem_vu}}<li>{{ten}}</li>{{/nhiem_vu}}
```

"""#),
(402, #"""
# CK0402: Mẫu dùng tên mà trang không có

## Điều gì sai
Mẫu dùng một tên mà loại trang này không có.

## Vì sao
Mustache thường in ra chỗ trống khi gặp tên lạ. Một chỗ trống trên trang thủ tục có thể là phí hay thời hạn bị thiếu, nên ở đây là lỗi, có gợi ý tên gần nhất.

## Ví dụ sai
```html
<h1>{{tieude}}</h1>
```

## Ví dụ đúng
```html
<h1>{{tieu_de}}</h1>
```

"""#),
(403, #"""
# CK0403: Văn bản thường không được in nguyên dạng HTML

## Điều gì sai
Mẫu in một văn bản thường bằng ba dấu ngoặc, tức là in nguyên như HTML.

## Vì sao
Văn bản do người biên tập gõ có thể chứa dấu `<` hay thẻ lạ. Chỉ HTML do hệ thống tạo ra từ Markdown mới an toàn để in nguyên.

## Ví dụ sai
```html
<h1>{{{ten}}}</h1>
```

## Ví dụ đúng
```html
<h1>{{ten}}</h1>
```

"""#),
(404, #"""
# CK0404: Không có mẫu con này

## Điều gì sai
Mẫu gọi một mẫu con không có trong `templates/partials/`.

## Vì sao
Mẫu con là phần dùng chung: đầu trang, bảng, chân trang. Gọi sai tên thì phần ấy vắng mặt ở mọi trang.

## Ví dụ sai
```html
{{>bang-nhiemvu}}
```

## Ví dụ đúng
```html
{{>bang-nhiem-vu}}
```

"""#),
(405, #"""
# CK0405: Mẫu con gọi vòng

## Điều gì sai
Mẫu con gọi lại chính nó mà không có điểm dừng.

## Vì sao
Mỗi lần gọi lại thêm một lần nữa, không bao giờ hết. Chỉ được gọi lại bên trong một phần đi xuống cấp dưới của dữ liệu.

## Ví dụ sai
```html
<ul>{{>muc}}</ul>          (trong chính mẫu con muc)
```

## Ví dụ đúng
```html
{{#muc_con}}<ul>{{>muc}}</ul>{{/muc_con}}
```

"""#),
(406, #"""
# CK0406: Thiếu mẫu của một loại trang

## Điều gì sai
Một loại trang không có mẫu cùng tên trong `templates/`.

## Vì sao
Không có mẫu thì không dựng được trang của loại ấy. Hay gặp khi đổi tên hoặc xóa nhầm tệp mẫu.

## Ví dụ sai
```text
templates/thu_tuc.html
```

## Ví dụ đúng
```text
templates/thu-tuc.html
```

"""#),
(407, #"""
# CK0407: Tên không dùng được ở chỗ này của mẫu

## Điều gì sai
Mẫu dùng một tên có thật nhưng không đúng chỗ: in một danh sách như chữ, hoặc đi sâu vào một giá trị đơn.

## Vì sao
Danh sách và nhóm không có dạng chữ. Muốn in từng mục thì mở một phần rồi in tên ở bên trong.

## Ví dụ sai
```html
<p>{{nhiem_vu}}</p>
```

## Ví dụ đúng
```html
{{#nhiem_vu}}<p>{{ten}}</p>{{/nhiem_vu}}
```

"""#),
(408, #"""
# CK0408: Mẫu không dùng đến

## Điều gì sai
Trong `templates/` có mẫu mà không loại trang nào và mẫu nào dùng tới.

## Vì sao
Mẫu thừa thường là tên viết sai: người sửa tưởng mình đang sửa trang, mà trang không đổi.

## Ví dụ sai
```text
templates/partials/chan-trang-cu.html
```

## Ví dụ đúng
```text
(xóa tệp, hoặc gọi nó bằng {{>chan-trang-cu}})
```

"""#),
]
