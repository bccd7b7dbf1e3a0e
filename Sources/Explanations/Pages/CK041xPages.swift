// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages041: [(number: Int, page: String)] = [
(410, #"""
# CK0410: Khung trang không có khối này

## Điều gì sai
Mẫu điền một khối mà khung trang không có.

## Vì sao
Nội dung của khối ấy không có chỗ để in và biến mất.

## Ví dụ sai
```html
{{<khung}}{{$noidung}}…{{/noidung}}{{/khung}}
```

## Ví dụ đúng
```html
{{<khung}}{{$noi_dung}}…{{/noi_dung}}{{/khung}}
```

"""#),
(411, #"""
# CK0411: HTML phải in bằng ba dấu ngoặc

## Điều gì sai
Mẫu in HTML do hệ thống tạo bằng hai dấu ngoặc.

## Vì sao
Hai dấu ngoặc biến `<p>` thành chữ «<p>» trên trang. Nội dung Markdown đã được làm sạch, in bằng ba dấu ngoặc là đúng.

## Ví dụ sai
```html
<div>{{noi_dung}}</div>
```

## Ví dụ đúng
```html
<div>{{{noi_dung}}}</div>
```

"""#),
(412, #"""
# CK0412: Một khối khai báo hai lần

## Điều gì sai
Một khối được khai báo hai lần trong cùng một khung.

## Vì sao
Hai khối cùng tên thì không biết lấy khối nào.

## Ví dụ sai
```html
{{<khung}}{{$dau}}A{{/dau}}{{$dau}}B{{/dau}}{{/khung}}
```

## Ví dụ đúng
```html
{{<khung}}{{$dau}}A B{{/dau}}{{/khung}}
```

"""#),
(413, #"""
# CK0413: Nội dung ngoài khối bị bỏ qua

## Điều gì sai
Trong phần gọi khung trang có nội dung nằm ngoài các khối.

## Vì sao
Chỉ các khối được in; phần ở ngoài bị bỏ qua.

## Ví dụ sai
```html
{{<khung}}<p>Lời dẫn</p>{{$noi_dung}}…{{/noi_dung}}{{/khung}}
```

## Ví dụ đúng
```html
{{<khung}}{{$noi_dung}}<p>Lời dẫn</p>…{{/noi_dung}}{{/khung}}
```

"""#),
(414, #"""
# CK0414: Mẫu lồng quá sâu hoặc quá lớn

## Điều gì sai
Mẫu cùng các mẫu con ghép lại lồng quá sâu hoặc quá lớn.

## Vì sao
Mẫu con gọi mẫu con nhiều tầng làm trang lớn lên gấp bội, và không ai đọc nổi.

## Ví dụ sai
```html
{{>a}}   (a gọi b, b gọi c, … hàng trăm tầng)
```

## Ví dụ đúng
```html
{{>a}}   (a có đủ nội dung, không gọi thêm)
```

"""#),
]
